package io.github.samenspraak.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * A sheet that is to be written.
 *
 * @param name the name of the sheet
 * @param headings the headings, of which each column has one
 * @param explanations what belongs in each column; empty if nothing is to be explained
 * @param rows the rows, each with a value for each column: a text, a number, a day or nothing (an
 *     empty text)
 * @param choices the words that the cells of a column may have, by its position; none for any
 */
record Table(
    String name,
    ImmutableList<String> headings,
    ImmutableList<String> explanations,
    ImmutableList<ImmutableList<Object>> rows,
    ImmutableMap<Integer, ImmutableList<String>> choices) {

  static Table of(
      String name, ImmutableList<String> headings, ImmutableList<ImmutableList<Object>> rows) {
    return new Table(name, headings, ImmutableList.of(), rows, ImmutableMap.of());
  }
}
