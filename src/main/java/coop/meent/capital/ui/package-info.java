/// The capital of members in the window: a table on any day, one member's lots beside it, the forms
/// that ask and pay out, and what of it waits on Home. Start with [CapitalView].
@NullMarked
package coop.meent.capital.ui;

import org.jspecify.annotations.NullMarked;
