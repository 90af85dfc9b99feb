package io.github.samenspraak.sheet;

import io.github.samenspraak.json.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks into the zip that an XLSX or ODS file is, before a library reads it: how large it really
 * is, and whether it declares entities.
 */
final class ZipMeasure {

  private static final byte[] DECLARATION = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

  /** What stands before the address of a cell, of which the last column is XFD. */
  private static final byte[] ADDRESS = " r=\"".getBytes(StandardCharsets.US_ASCII);

  private static final int MOST_LETTERS = 3;
  private static final int MOST_ENTRIES = 10_000;

  /** The first bytes of the files that Excel wrote until 2003, and of those with a password. */
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private ZipMeasure() {}

  /**
   * Refuses a file that is no zip, or of which all entries together, unpacked, have more bytes than
   * a document may have.
   */
  static void check(Path file, Limits limits) throws IOException {
    long most = limits.documentSize();
    if (Files.size(file) > most) {
      throw tooLarge(file, most);
    }
    requireZip(file);
    long rest = most;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_ENTRIES) {
        throw tooLarge(file, most);
      }
      byte[] chunk = new byte[32 << 10];
      for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
        ZipEntry entry = entries.nextElement();
        Scan scan = new Scan(file);
        try (InputStream in = zip.getInputStream(entry)) {
          for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            rest -= read;
            if (rest < 0) {
              throw tooLarge(file, most);
            }
            scan.next(chunk, read);
          }
        }
      }
    } catch (ZipException e) {
      throw new UnreadableWorkbookException("cut-off", file.toString());
    }
  }

  /** Looks at the bytes of an entry for what no library should be given. */
  private static final class Scan {

    private final Path file;
    private int declaration;
    private int address;
    private int letters;

    Scan(Path file) {
      this.file = file;
    }

    void next(byte[] bytes, int count) throws UnreadableWorkbookException {
      for (int i = 0; i < count; i++) {
        byte each = bytes[i];
        declaration = each == DECLARATION[declaration] ? declaration + 1 : each == '<' ? 1 : 0;
        if (declaration == DECLARATION.length) {
          throw new UnreadableWorkbookException("entities", file.toString());
        }
        if (address == ADDRESS.length) {
          letters++;
          if (each < 'A' || each > 'Z') {
            address = 0;
          } else if (letters > MOST_LETTERS) {
            throw new UnreadableWorkbookException("no-workbook", file.toString());
          }
        } else {
          address = each == ADDRESS[address] ? address + 1 : each == ' ' ? 1 : 0;
          letters = 0;
        }
      }
    }
  }

  private static void requireZip(Path file) throws IOException {
    byte[] first;
    try (InputStream in = Files.newInputStream(file)) {
      first = in.readNBytes(4);
    }
    if (java.util.Arrays.equals(first, OLE)) {
      throw new UnreadableWorkbookException("old-or-locked", file.toString());
    }
    if (first.length < 4 || first[0] != 'P' || first[1] != 'K') {
      throw new UnreadableWorkbookException(
          first.length == 0 ? "empty" : "no-workbook", file.toString());
    }
  }

  static UnreadableWorkbookException tooLarge(Path file, long most) {
    return new UnreadableWorkbookException(
        "too-large", file.toString(), Long.toString(Math.max(1, most >> 20)));
  }
}
