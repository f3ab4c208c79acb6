package coop.meent.bank;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Id.BookId;

/// An account at a bank, linked to the account of the book that stands for it.
///
/// @param account of the ledger: a line in here is a posting there
/// @param iban without spaces; the bank's own number where there is no IBAN
/// @param currency ISO 4217; one IBAN may have an account per currency
public record BankAccount(
    BankAccountId id, BookId book, AccountId account, String iban, String currency, String name) {}
