/// Actual against budget in the window, and the forms by which a budget is made, decided, read from
/// a file and written to one. Start with [AnnualBudgetView].
@NullMarked
package coop.meent.annualbudget.ui;

import org.jspecify.annotations.NullMarked;
