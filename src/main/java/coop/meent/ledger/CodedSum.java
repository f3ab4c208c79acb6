package coop.meent.ledger;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;

/// What the lines with one VAT code on one account come to.
public record CodedSum(String code, AccountId account, Money amount) {}
