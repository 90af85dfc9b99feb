package io.github.samenspraak.json;

import java.io.Serial;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;

/** Thrown when a document goes beyond one of the limits. */
final class LimitExceededException extends StreamConstraintsException {

  @Serial private static final long serialVersionUID = 1L;

  /** The limit, as a kind of problem. */
  private final ProblemKind kind;

  private LimitExceededException(ProblemKind kind) {
    super(kind.code());
    this.kind = kind;
  }

  ProblemKind kind() {
    return kind;
  }

  /** {@return the limits for Jackson, which throw an exception that names the limit} */
  static StreamReadConstraints constraints(Limits limits) {
    return new Constraints(limits);
  }

  private static void require(boolean within, ProblemKind kind) {
    if (!within) {
      throw new LimitExceededException(kind);
    }
  }

  private static final class Constraints extends StreamReadConstraints {

    @Serial private static final long serialVersionUID = 1L;

    private final int nestingDepth;
    private final int numberLength;
    private final int textLength;

    Constraints(Limits limits) {
      super(
          limits.nestingDepth(),
          DEFAULT_MAX_DOC_LEN,
          DEFAULT_MAX_TOKEN_COUNT,
          limits.numberLength(),
          limits.textLength(),
          limits.textLength());
      this.nestingDepth = limits.nestingDepth();
      this.numberLength = limits.numberLength();
      this.textLength = limits.textLength();
    }

    @Override
    public void validateNestingDepth(int depth) {
      require(depth <= nestingDepth, ProblemKind.NESTED_TOO_DEEPLY);
    }

    @Override
    public void validateFPLength(int length) {
      require(length <= numberLength, ProblemKind.NUMBER_TOO_LONG);
    }

    @Override
    public void validateIntegerLength(int length) {
      require(length <= numberLength, ProblemKind.NUMBER_TOO_LONG);
    }

    @Override
    public void validateStringLength(int length) {
      require(length <= textLength, ProblemKind.TEXT_TOO_LONG);
    }

    // Jackson 3.1 and later call this. The library is compiled with 3.0, where it overrides
    // nothing.
    public void validateStringLengthLong(long length) {
      require(length <= textLength, ProblemKind.TEXT_TOO_LONG);
    }

    @Override
    public void validateNameLength(int length) {
      require(length <= textLength, ProblemKind.KEY_TOO_LONG);
    }
  }
}
