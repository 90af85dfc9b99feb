package io.github.samenspraak.json;

import com.google.common.primitives.Bytes;
import io.github.samenspraak.register.Register;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;

/**
 * Writes registers as JSON documents.
 *
 * <p>The same register gives the same bytes: UTF-8, attributes in the order in which their types
 * declare them, what is absent and what is empty left out, and a line feed at the end. {@link
 * RegisterReader} reads it back equal.
 */
public final class RegisterWriter {

  private static final byte[] LINE_FEED = {'\n'};
  private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");
  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectNameValueSpacing(Separators.Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  private static final RegisterWriter INDENTED =
      new RegisterWriter(
          Binding.MAPPER
              .writer()
              .with(
                  new DefaultPrettyPrinter(SEPARATORS)
                      .withObjectIndenter(TWO_SPACES)
                      .withArrayIndenter(TWO_SPACES)));

  private static final RegisterWriter COMPACT = new RegisterWriter(Binding.MAPPER.writer());

  private final ObjectWriter writer;

  private RegisterWriter(ObjectWriter writer) {
    this.writer = writer;
  }

  /** {@return a writer for people: one attribute on a line, indented by two spaces} */
  public static RegisterWriter indented() {
    return INDENTED;
  }

  /** {@return a writer for programs: all on one line} */
  public static RegisterWriter compact() {
    return COMPACT;
  }

  /** {@return the document of a register} */
  public String write(Register register) {
    return new String(writeBytes(register), StandardCharsets.UTF_8);
  }

  /** {@return the document of a register, in UTF-8} */
  public byte[] writeBytes(Register register) {
    return Bytes.concat(writer.writeValueAsBytes(register), LINE_FEED);
  }

  /**
   * Writes the document of a register.
   *
   * @param register what to write
   * @param out where to write it; it is flushed, and not closed
   * @throws IOException if the document does not go through
   */
  public void write(Register register, OutputStream out) throws IOException {
    out.write(writeBytes(register));
    out.flush();
  }

  /**
   * Writes the document of a register into a file, all of it or nothing.
   *
   * <p>It is first written beside the file, and then takes its place. Until then, whatever was in
   * the file stays there.
   *
   * @param register what to write
   * @param file where to write it; made if it is not there
   * @throws IOException if the file cannot be written
   */
  public void write(Register register, Path file) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path beside = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      Files.write(beside, writeBytes(register), StandardOpenOption.CREATE_NEW);
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
