/// Payments in the window: the batches with how far each is, the form that puts one together, one
/// batch beside the table with what can be done now, and the accounts that nobody confirmed. Start
/// with [PayView].
@NullMarked
package coop.meent.pay.ui;

import org.jspecify.annotations.NullMarked;
