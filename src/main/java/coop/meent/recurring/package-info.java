/// What comes again: an entry or an invoice like one that was made before, in a rhythm, on a day of
/// the month. When it is due it is proposed, and a person makes it; or passes it over, with a
/// reason. Nothing is ever made by itself. Start with [Recurring] and [RecurringService].
@NullMarked
package coop.meent.recurring;

import org.jspecify.annotations.NullMarked;
