package coop.meent.bill;

import coop.meent.base.ExchangeRate;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.LocalDate;

/// What whoever approves a bill should look at first. Nothing of it refuses by itself.
public sealed interface BillFinding extends Named {

  record SameNumber(String known) implements BillFinding {}

  record SameAmount(String known) implements BillFinding {}

  record SameReceipt(String file, String known) implements BillFinding {}

  record NoReceipt() implements BillFinding {}

  record NoIban() implements BillFinding {}

  /// The supplier was paid on another account before: also what a forged bill looks like.
  record OtherIban(String iban, String before) implements BillFinding {}

  /// VAT on a receipt of more than this is deducted only if the cooperative's name is on it.
  record NameWanted(Money most) implements BillFinding {}

  /// The rate differs a lot from the last one for this currency: perhaps turned around.
  record OddRate(ExchangeRate rate, ExchangeRate before) implements BillFinding {}

  /// The rate is of quite another day than the bill.
  record OldRate(LocalDate rate, LocalDate bill) implements BillFinding {}

  @Override
  default String in(Texts texts) {
    return switch (this) {
      case SameNumber(var known) -> texts.get("bill.finding.sameNumber", known);
      case SameAmount(var known) -> texts.get("bill.finding.sameAmount", known);
      case SameReceipt(var file, var known) -> texts.get("bill.finding.sameReceipt", file, known);
      case NoReceipt _ -> texts.get("bill.finding.noReceipt");
      case NoIban _ -> texts.get("bill.finding.noIban");
      case OtherIban(var iban, var before) -> texts.get("bill.finding.otherIban", iban, before);
      case OddRate(var rate, var before) ->
          texts.get("bill.finding.oddRate", rate.in(texts), before.in(texts));
      case OldRate(var rate, var day) -> texts.get("bill.finding.oldRate", rate, day);
      case NameWanted(var most) -> texts.get("bill.finding.nameWanted", most);
    };
  }
}
