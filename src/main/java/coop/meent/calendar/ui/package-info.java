/// The statutory calendar beside the statutes, and what of it waits on Home. Start with
/// [CalendarView].
@NullMarked
package coop.meent.calendar.ui;

import org.jspecify.annotations.NullMarked;
