package coop.meent.vat;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;

/// What the lines with one code on one account come to: all that a return is made of.
///
/// @param part what such a line is for the return
/// @param amount as in the books: debit positive
public record VatSum(String code, VatPart part, AccountId account, Money amount) {}
