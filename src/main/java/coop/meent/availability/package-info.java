/// When members can work: week by week, as they say it themselves, with how many hours at most. A
/// week that was said is worth less as it ages, by a rule that is said beside it ([Confidence]).
/// Why a week is as it is stays on the member's own laptop. Start with [Availability] and
/// [AvailabilityService].
@NullMarked
package coop.meent.availability;

import org.jspecify.annotations.NullMarked;
