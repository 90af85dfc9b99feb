/**
 * Many registers: checked on all cores, with results as they come and an overview at the end.
 *
 * <p>A {@link io.github.samenspraak.batch.BatchCheck} checks a stream of registers, or a stream of
 * sources that a {@link io.github.samenspraak.batch.RegisterSource} reads registers from. Each
 * source gives one {@link io.github.samenspraak.batch.CheckResult}: the findings, or the exception
 * that reading threw. An {@link io.github.samenspraak.batch.Overview} adds up results by rule.
 */
@NullMarked
package io.github.samenspraak.batch;

import org.jspecify.annotations.NullMarked;
