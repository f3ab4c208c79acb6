package coop.meent.development;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import java.time.LocalDate;

/// What another rule would do to somebody's budget up to the first year that begins under it.
///
/// @param until the first day of that year
/// @param leftNow what would be available then by the rules as they are
/// @param leftThen what would be by the other rule
/// @param lapsesNow what would be lost by then, by the rules as they are
/// @param lapsesThen what would be by the other rule
public record RulePreview(
    MemberId member,
    LocalDate until,
    Money leftNow,
    Money leftThen,
    Money lapsesNow,
    Money lapsesThen) {}
