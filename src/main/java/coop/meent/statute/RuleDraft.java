package coop.meent.statute;

import java.time.LocalDate;
import java.util.Optional;

/// What the board fills in to lay down a version of a rule.
///
/// @param value as typed
public record RuleDraft(
    RuleKey key,
    String value,
    String article,
    LocalDate from,
    Optional<String> resolution,
    boolean isReserved) {}
