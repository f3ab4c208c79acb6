package coop.meent.ledger;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import java.time.LocalDate;

/// What a bank says stands on an account at the end of a day. The room that knows banks stands
/// above this one and hands it in.
public record BankBalance(AccountId account, LocalDate date, Money balance) {}
