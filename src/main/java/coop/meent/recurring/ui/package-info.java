/// What comes again in the window: what is due to be made, everything that comes again, and a form
/// to let something come again. Start with [RecurringView].
@NullMarked
package coop.meent.recurring.ui;

import org.jspecify.annotations.NullMarked;
