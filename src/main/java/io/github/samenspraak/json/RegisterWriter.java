package io.github.samenspraak.json;

import io.github.samenspraak.json.internal.JsonStyle;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Fact;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes registers as JSON documents.
 *
 * <p>The same register gives the same bytes: UTF-8, attributes in the order in which their types
 * declare them, what is absent and what is empty left out, and a line feed at the end. {@link
 * RegisterReader} reads it back equal.
 */
public final class RegisterWriter {

  private static final RegisterWriter INDENTED = new RegisterWriter(JsonStyle.INDENTED);
  private static final RegisterWriter COMPACT = new RegisterWriter(JsonStyle.COMPACT);

  private final JsonStyle layout;

  private RegisterWriter(JsonStyle layout) {
    this.layout = layout;
  }

  /** {@return a writer for people: one attribute on a line, indented by two spaces} */
  public static RegisterWriter indented() {
    return INDENTED;
  }

  /** {@return a writer for programs: all on one line} */
  public static RegisterWriter compact() {
    return COMPACT;
  }

  /**
   * {@return the document of a register}
   *
   * @param register the register
   */
  public String write(Register register) {
    return new String(writeBytes(register), StandardCharsets.UTF_8);
  }

  /**
   * {@return the document of a register, in UTF-8}
   *
   * @param register the register
   */
  public byte[] writeBytes(Register register) {
    return layout.document(register);
  }

  /**
   * {@return one element or part of a register by itself, as it stands there} An {@link
   * ElementReader} reads it back equal.
   *
   * @param element such as a person or a mandate
   */
  public String write(Fact element) {
    return new String(layout.document(element), StandardCharsets.UTF_8);
  }

  /**
   * Writes the document of a register.
   *
   * @param register the register
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
   * the file stays there. If the file is a link, what it leads to is replaced. A device or a pipe
   * is written to, and never replaced.
   *
   * @param register the register
   * @param file where to write it; made if it is not there
   * @throws IOException if the file cannot be written
   */
  public void write(Register register, Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
      Files.write(file, writeBytes(register));
      return;
    }
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
