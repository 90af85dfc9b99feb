/**
 * Registers as workbooks: a folder of CSV files, one XLSX or one ODS file, as offices keep them.
 *
 * <p>{@link io.github.samenspraak.sheet.Workbooks} reads a workbook and tells what it understood:
 * the register, what was guessed, passed over or not understood, and the cell that each fact comes
 * from.
 *
 * <pre>{@code
 * WorkbookReading read = Workbooks.read(Path.of("kasterlinde"));
 * Findings findings = RuleSet.standard().check(read.partial(), today);
 * for (Finding finding : findings) {
 *   System.out.println(read.cells().find(finding.place()) + ": " + finding.message(Locale.ENGLISH));
 * }
 * }</pre>
 *
 * <p>Which sheets there are, and which columns each has, follows from the types of the domain. A
 * file of words says what offices call them.
 */
@NullMarked
package io.github.samenspraak.sheet;

import org.jspecify.annotations.NullMarked;
