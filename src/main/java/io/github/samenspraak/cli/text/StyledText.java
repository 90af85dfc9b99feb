package io.github.samenspraak.cli.text;

/** Text in one style; a space or the end of the line follows it. */
public record StyledText(String text, Style style) {}
