package io.github.samenspraak.cli.text;

import io.github.samenspraak.batch.CheckResult;
import io.github.samenspraak.json.Origin;
import io.github.samenspraak.rule.FindingComparison;
import java.util.Optional;

/**
 * The result of a check, compared with the one of an earlier check.
 *
 * @param checked the result
 * @param comparison of its findings; absent if there is nothing to compare with, or if the register
 *     cannot be read
 * @param isAdded whether there is an earlier check, and it did not have the register
 */
public record ComparedResult(
    CheckResult<Origin> checked, Optional<FindingComparison> comparison, boolean isAdded) {}
