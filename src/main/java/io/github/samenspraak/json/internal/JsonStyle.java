package io.github.samenspraak.json.internal;

import com.google.common.primitives.Bytes;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;

/** The layout of a document on lines. */
public enum JsonStyle {
  /** One attribute or element on a line, indented by two spaces. */
  INDENTED(DomainMapper.MAPPER.writer().with(printer())),
  /** All on one line. */
  COMPACT(DomainMapper.MAPPER.writer());

  private static final byte[] LINE_FEED = {'\n'};

  private final ObjectWriter writer;

  JsonStyle(ObjectWriter writer) {
    this.writer = writer;
  }

  /** {@return a value as a document in UTF-8, which ends with a line feed} */
  public byte[] document(Object value) {
    return Bytes.concat(writer.writeValueAsBytes(value), LINE_FEED);
  }

  private static PrettyPrinter printer() {
    DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(twoSpaces)
        .withArrayIndenter(twoSpaces);
  }
}
