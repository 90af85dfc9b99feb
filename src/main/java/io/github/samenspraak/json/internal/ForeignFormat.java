package io.github.samenspraak.json.internal;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.primitives.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A format of files that people take for a register, known by its first bytes. */
public enum ForeignFormat {
  /** A workbook of Excel. */
  XLSX,
  /** A workbook of LibreOffice. */
  ODS,
  /** A text of Word. */
  DOCX,
  /** A text of LibreOffice. */
  ODT,
  /** A workbook, text or presentation of Office before 2007. */
  XLS,
  /** Several files packed as one. */
  ZIP,
  /** A file packed by gzip. */
  GZIP,
  /** A page to be printed. */
  PDF,
  /** A page of the web. */
  HTML,
  /** A document of another vocabulary. */
  XML,
  /** A text with its layout. */
  RTF,
  /** A picture. */
  PNG,
  /** A photograph. */
  JPEG,
  /** A table, with a row on each line. */
  CSV,
  /** A notation of the same data without brackets. */
  YAML;

  private static final int BEGINNING = 65_536;
  private static final Pattern HTML_BEGINNING =
      Pattern.compile("(?is)<(!doctype html|html|head|body)[\\s>].*");
  private static final Pattern YAML_BEGINNING =
      Pattern.compile("(?s)(---\\R|%YAML|[A-Za-z]+:(\\s|$)).*");
  private static final Pattern KEY = Pattern.compile("\\s*\"[^\"]*\"\\s*:.*");
  private static final Splitter LINES = Splitter.onPattern("\\R").omitEmptyStrings();

  /** {@return the format of a document; absent if it is perhaps meant as JSON} */
  public static Optional<ForeignFormat> find(DocumentBytes document) {
    byte[] all = document.bytes();
    int start = document.start();
    int length = Math.min(BEGINNING, all.length - start);
    String beginning = new String(all, start, length, StandardCharsets.ISO_8859_1);
    return binary(beginning, all).or(() -> written(beginning.stripLeading()));
  }

  private static Optional<ForeignFormat> binary(String beginning, byte[] all) {
    if (beginning.startsWith("PK\3\4") || beginning.startsWith("PK\5\6")) {
      return Optional.of(packed(beginning, all));
    }
    if (beginning.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return Optional.of(XLS);
    }
    if (beginning.startsWith("\u001f\u008b")) {
      return Optional.of(GZIP);
    }
    if (beginning.startsWith("%PDF")) {
      return Optional.of(PDF);
    }
    if (beginning.startsWith("\u0089PNG")) {
      return Optional.of(PNG);
    }
    return beginning.startsWith("\u00ff\u00d8\u00ff") ? Optional.of(JPEG) : Optional.empty();
  }

  private static ForeignFormat packed(String beginning, byte[] all) {
    if (beginning.contains("opendocument.spreadsheet")) {
      return ODS;
    }
    if (beginning.contains("opendocument.text")) {
      return ODT;
    }
    if (Bytes.indexOf(all, "xl/workbook".getBytes(StandardCharsets.US_ASCII)) >= 0) {
      return XLSX;
    }
    return Bytes.indexOf(all, "word/document".getBytes(StandardCharsets.US_ASCII)) >= 0
        ? DOCX
        : ZIP;
  }

  private static Optional<ForeignFormat> written(String text) {
    if (text.startsWith("<")) {
      return Optional.of(HTML_BEGINNING.matcher(text).matches() ? HTML : XML);
    }
    if (text.toLowerCase(Locale.ROOT).startsWith("{\\rtf")) {
      return Optional.of(RTF);
    }
    if (text.startsWith("{") || text.startsWith("[") || text.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    if (YAML_BEGINNING.matcher(text).matches()) {
      return Optional.of(YAML);
    }
    return isTable(LINES.splitToStream(text).limit(2).toList())
        ? Optional.of(CSV)
        : Optional.empty();
  }

  /** {@return whether the first lines have the same number of columns, and more than one} */
  private static boolean isTable(List<String> lines) {
    return lines.size() == 2
        && !KEY.matcher(lines.get(0)).matches()
        && Stream.of(';', ',', '\t')
            .map(CharMatcher::is)
            .anyMatch(
                separator ->
                    separator.countIn(lines.get(0)) > 0
                        && separator.countIn(lines.get(0)) == separator.countIn(lines.get(1)));
  }
}
