/// The bank on screen: lines with a proposal and its reason, booking one or many, splitting, rules,
/// taking in statements after a look at what they would do. Start with [BankView].
@NullMarked
package coop.meent.bank.ui;

import org.jspecify.annotations.NullMarked;
