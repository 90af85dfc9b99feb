package io.github.samenspraak.json;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.json.Expectation.AtMost;
import io.github.samenspraak.json.Expectation.Verbatim;
import io.github.samenspraak.json.internal.CopiedBytes;
import io.github.samenspraak.json.internal.DocumentBytes;
import io.github.samenspraak.json.internal.ForeignFormat;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.register.Register;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Begins to read the value at one place of a document, within limits.
 *
 * <p>The {@link RegisterReader} and the {@link ElementReader} differ only in the type of the value.
 */
final class DocumentReader {

  private static final DocumentReader STANDARD =
      new DocumentReader(Limits.standard(), JsonPointer.DOCUMENT);

  private final Limits limits;
  private final JsonPointer place;
  private final JsonFactory factory;

  private DocumentReader(Limits limits, JsonPointer place) {
    this.limits = limits;
    this.place = place;
    this.factory =
        JsonFactory.builder()
            .streamReadConstraints(LimitExceededException.constraints(limits))
            .build();
  }

  /** {@return a reader of whole documents within the standard limits} */
  static DocumentReader standard() {
    return STANDARD;
  }

  DocumentReader within(Limits others) {
    return new DocumentReader(others, place);
  }

  /** {@return a reader of the value at a place} */
  DocumentReader at(JsonPointer other) {
    return new DocumentReader(limits, other);
  }

  Limits limits() {
    return limits;
  }

  JsonPointer place() {
    return place;
  }

  /** {@return the value in a document} */
  Object read(byte[] bytes, ValueReading reading, boolean personal) {
    return whole(begin(bytes), reading, place, personal);
  }

  /** {@return the value at a parser, which is left at the last token of the value} */
  Object read(JsonParser parser, ValueReading reading, boolean personal) {
    JsonPointer around = place(parser.streamReadContext());
    DocumentReading begun = begin(CopiedBytes.of(parser), around);
    return whole(begun, reading, place.within(around), personal);
  }

  private static Object whole(
      DocumentReading begun, ValueReading reading, JsonPointer at, boolean personal) {
    Object value = begun.read(reading, at, personal);
    if (value == null || begun.problemCount() > 0) {
      throw new UnreadableDocumentException(begun.problems());
    }
    return value;
  }

  DocumentReading begin(byte[] bytes) {
    return begin(new DocumentBytes(bytes), JsonPointer.DOCUMENT);
  }

  private DocumentReading begin(DocumentBytes document, JsonPointer whole) {
    if (document.length() > limits.documentSize()) {
      throw tooLarge();
    }
    ForeignFormat.find(document)
        .ifPresent(
            format -> {
              throw foreign(format);
            });
    if (!document.isUtf8()) {
      throw notInUtf8(document);
    }
    return new DocumentReading(document, limits, factory, whole);
  }

  /** {@return the place of the value at a parser} */
  static JsonPointer place(TokenStreamContext context) {
    return place(context, JsonPointer.DOCUMENT);
  }

  /** {@return the place of the value at a parser, whose document stands at another place} */
  static JsonPointer place(TokenStreamContext context, JsonPointer whole) {
    if (context.inRoot()) {
      return whole;
    }
    JsonPointer container = place(context.getParent(), whole);
    if (context.inArray()) {
      return context.hasCurrentIndex() ? container.at(context.getCurrentIndex()) : container;
    }
    return context.hasCurrentName() ? container.at(context.currentName()) : container;
  }

  UnreadableDocumentException tooLarge() {
    ProblemKind kind = ProblemKind.DOCUMENT_TOO_LARGE;
    return refusal(
        new Problem(kind, JsonPointer.DOCUMENT, 1, 1, "", AtMost.of(kind, limits), Remedy.NONE));
  }

  private static UnreadableDocumentException notInUtf8(DocumentBytes document) {
    int offset = document.firstForeignByte();
    DocumentBytes.Position position = document.position();
    position.moveTo(offset);
    return refusal(
        new Problem(
            ProblemKind.ENCODING,
            JsonPointer.DOCUMENT,
            position.line(),
            position.column(),
            document.hexadecimal(offset),
            new Verbatim("UTF-8"),
            document
                .findOtherEncoding()
                .map(encoding -> Remedy.of("encoding", encoding))
                .or(
                    () ->
                        document
                            .findWindowsCharacter(offset)
                            .map(character -> Remedy.of("windows-1252", character)))
                .orElse(Remedy.NONE)));
  }

  private static UnreadableDocumentException foreign(ForeignFormat format) {
    return refusal(
        new Problem(
            ProblemKind.FOREIGN_FORMAT,
            JsonPointer.DOCUMENT,
            1,
            1,
            format.name(),
            Expectation.of(Register.class),
            Remedy.of("foreign." + format)));
  }

  private static UnreadableDocumentException refusal(Problem problem) {
    return new UnreadableDocumentException(ImmutableList.of(problem));
  }
}
