/**
 * The mechanics of reading and writing JSON, which no host application sees.
 *
 * <p>Reading: a {@link io.github.samenspraak.json.internal.DocumentSplitter} finds the documents of
 * an input, packed or not, whole or one on each line. {@link
 * io.github.samenspraak.json.internal.DocumentBytes} know where in a document something stands, and
 * a {@link io.github.samenspraak.json.internal.DocumentInterner} shares ids, codes and terms.
 * Writing: {@link io.github.samenspraak.json.internal.DomainMapper} makes JSON of values, and
 * {@link io.github.samenspraak.json.internal.JsonStyle} lays a document out.
 *
 * <p>Nothing here knows the problems of a document or the results of a check. Those are part of the
 * package {@code json}, which uses this one.
 */
@NullMarked
package io.github.samenspraak.json.internal;

import org.jspecify.annotations.NullMarked;
