/// What a cooperative must do for a financial year, by which day, by which article, with how sure
/// that is; and what of it was done. Start with [StatutoryCalendar].
@NullMarked
package coop.meent.calendar;

import org.jspecify.annotations.NullMarked;
