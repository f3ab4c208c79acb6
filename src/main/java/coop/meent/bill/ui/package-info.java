/// Bills and claims in the window: the list of the office, a member's own claims, the sheet of one
/// with its receipts, and the forms. Start with [BillsView].
@NullMarked
package coop.meent.bill.ui;

import org.jspecify.annotations.NullMarked;
