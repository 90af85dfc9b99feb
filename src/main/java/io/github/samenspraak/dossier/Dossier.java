package io.github.samenspraak.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.register.PartialRegister;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.NotWritableException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * A register on a day as one page of HTML: what is wrong and what is due, who sits when, the
 * covenants, and all else that a picture says better than a list.
 *
 * <p>The page never holds confidential signals, contact data, the sex of a person, the conditions
 * that somebody meets or the reason of an absence; {@linkplain DossierOptions#withoutNames without
 * names} it shows no person at all. The same register, day and options give the same bytes.
 *
 * <p>It never changes and may be used by several threads.
 */
public final class Dossier {

  private final RegisterIndex index;
  private final Findings findings;
  private final LocalDate today;

  private Dossier(RegisterIndex index, Findings findings, LocalDate today) {
    this.index = index;
    this.findings = findings;
    this.today = today;
  }

  /**
   * {@return the dossier of a register, checked against the standard rules}
   *
   * @param register the register, however irregular
   * @param today today's date
   */
  public static Dossier of(Register register, LocalDate today) {
    return of(PartialRegister.complete(register), RuleSet.standard(), today);
  }

  /**
   * {@return the dossier of a register that was read without the parts that cannot be}
   *
   * @param register the register, and everything that was left out of it
   * @param rules the rules to check it against
   * @param today today's date
   */
  public static Dossier of(PartialRegister register, RuleSet rules, LocalDate today) {
    RegisterIndex index = RegisterIndex.of(register, today);
    return of(index, rules.check(index, today), today);
  }

  /**
   * {@return the dossier of a register that was checked already}
   *
   * @param index of the register on that day
   * @param findings the findings of the check
   * @param today today's date
   */
  public static Dossier of(RegisterIndex index, Findings findings, LocalDate today) {
    return new Dossier(index, findings, today);
  }

  /**
   * Writes the page, in UTF-8.
   *
   * @param out where to, which stays open
   * @param options the languages, the years and whether people are named
   * @throws IOException if it cannot be written
   */
  public void writeTo(OutputStream out, DossierOptions options) throws IOException {
    out.write(toHtml(options).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /**
   * {@return the page}
   *
   * @param options the languages, the years and whether people are named
   */
  public String toHtml(DossierOptions options) {
    return new Page(contents(options), options).toString();
  }

  Contents contents(DossierOptions options) {
    return new Contents(index, findings, today, options);
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(Dossier.class);
  }
}
