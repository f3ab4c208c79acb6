/// A member's current account with the cooperative, opened to its causes: work that was invoiced,
/// shares of costs, payments, what came of a profit, and the rest; adding up from the first day to
/// the last. At the office it is read from the books, at a member's laptop from what the office
/// told. Start with [AccountService].
@NullMarked
package coop.meent.account;

import org.jspecify.annotations.NullMarked;
