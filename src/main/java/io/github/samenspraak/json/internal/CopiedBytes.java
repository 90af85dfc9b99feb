package io.github.samenspraak.json.internal;

import com.google.common.primitives.ImmutableIntArray;
import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** A copy of a value at a parser, each token of which has the line and column that it had there. */
public final class CopiedBytes extends DocumentBytes {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final ImmutableIntArray offsets;
  private final ImmutableIntArray lines;
  private final ImmutableIntArray columns;

  private CopiedBytes(
      byte[] bytes, ImmutableIntArray offsets, ImmutableIntArray lines, ImmutableIntArray columns) {
    super(bytes);
    this.offsets = offsets;
    this.lines = lines;
    this.columns = columns;
  }

  /** {@return a copy of the value at a parser, which is left at the last token of the value} */
  public static CopiedBytes of(JsonParser parser) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImmutableIntArray.Builder offsets = ImmutableIntArray.builder();
    ImmutableIntArray.Builder lines = ImmutableIntArray.builder();
    ImmutableIntArray.Builder columns = ImmutableIntArray.builder();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      JsonToken token = parser.currentToken() == null ? parser.nextToken() : parser.currentToken();
      for (int depth = 0; token != null; token = parser.nextToken()) {
        TokenStreamLocation location = parser.currentTokenLocation();
        offsets.add(out.size() + generator.streamWriteOutputBuffered());
        // A parser that reads no text, such as one of a tree, counts no lines.
        lines.add(Math.max(1, location.getLineNr()));
        columns.add(Math.max(1, location.getColumnNr()));
        if (token.isNumeric()) {
          // As it is written, with all digits.
          generator.writeNumber(parser.getString());
        } else {
          generator.copyCurrentEvent(parser);
        }
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (depth == 0) {
          break;
        }
      }
    }
    return new CopiedBytes(out.toByteArray(), offsets.build(), lines.build(), columns.build());
  }

  @Override
  public Position position() {
    return new TokenPosition();
  }

  private final class TokenPosition implements Position {

    private int token;

    @Override
    public int line() {
      return lines.isEmpty() ? 1 : lines.get(token);
    }

    @Override
    public int column() {
      return columns.isEmpty() ? 1 : columns.get(token);
    }

    @Override
    public void moveTo(int target) {
      while (token + 1 < offsets.length() && offsets.get(token + 1) <= target) {
        token++;
      }
    }
  }
}
