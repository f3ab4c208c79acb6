/// What a book is expected to earn and to cost in a year, decided by the assembly, and how it goes:
/// actual against budget, to the cent as the income statement has it. It is worked on line by line;
/// what is decided keeps its lines for ever, and changes after it make the next version. Not to be
/// confused with a member's budget to learn with, which is in `development`. Start with
/// [MonthAmounts], [AnnualBudget] and [AnnualBudgetService].
@NullMarked
package coop.meent.annualbudget;

import org.jspecify.annotations.NullMarked;
