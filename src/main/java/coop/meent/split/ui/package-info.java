/// Invoices over a team in the window: for the office what is to be divided, invoiced, answered and
/// released; for a member the own invoices and how both books stand to each other. Start with
/// [TeamView] and [MyBillsView].
@NullMarked
package coop.meent.split.ui;

import org.jspecify.annotations.NullMarked;
