package io.github.samenspraak.sheet;

import io.github.samenspraak.register.AttributeDescriptor;

/**
 * A reference as a cell has it: a name, an alias or an id, not looked up yet.
 *
 * @param text of the cell
 * @param attribute that it is a value of
 * @param place of the cell
 */
record Reference(String text, AttributeDescriptor attribute, CellPlace place) {}
