package coop.meent.bill;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.BillId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A bill that somebody wants to enter.
///
/// @param supplier found again among those that are known, or added
/// @param number the supplier's own
/// @param due empty for thirty days after its date
/// @param withVat whether the amounts of the lines include their VAT
/// @param total what the bill says that has to be paid, to be held against its lines
/// @param replaces the one that was wrong
/// @param isImmovable whether it concerns immovable property, so that it is kept longer
/// @param exchange where all its amounts are in another currency
public record BillDraft(
    SupplierDraft supplier,
    Optional<String> number,
    LocalDate date,
    Optional<LocalDate> due,
    Optional<String> paymentReference,
    String text,
    boolean withVat,
    List<Line> lines,
    Optional<Money> total,
    Optional<BillId> replaces,
    boolean isImmovable,
    Optional<ExchangeDraft> exchange) {

  /// @param vatCode as people type it: `P21`
  /// @param amount without VAT, or with it when the draft says so
  /// @param vat where the bill says how much it is; else it is computed
  public record Line(
      String text,
      AccountId account,
      String vatCode,
      Money amount,
      Optional<Money> vat,
      Optional<AssignmentId> assignment,
      Optional<PrivateUse> privateUse) {

    public static Line of(String text, AccountId account, String vatCode, Money amount) {
      return new Line(
          text, account, vatCode, amount, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Line withPrivate(PrivateUse use) {
      return new Line(text, account, vatCode, amount, vat, assignment, Optional.of(use));
    }
  }

  public BillDraft {
    number = number.map(String::strip).filter(one -> !one.isEmpty());
    paymentReference = paymentReference.map(String::strip).filter(one -> !one.isEmpty());
    text = text.strip();
    lines = List.copyOf(lines);
    exchange = exchange.filter(one -> !one.isEuro());
  }

  public BillDraft(
      SupplierDraft supplier,
      Optional<String> number,
      LocalDate date,
      Optional<LocalDate> due,
      Optional<String> paymentReference,
      String text,
      boolean withVat,
      List<Line> lines,
      Optional<Money> total,
      Optional<BillId> replaces,
      boolean isImmovable) {
    this(
        supplier,
        number,
        date,
        due,
        paymentReference,
        text,
        withVat,
        lines,
        total,
        replaces,
        isImmovable,
        Optional.empty());
  }

  /// The same, in another currency.
  public BillDraft in(ExchangeDraft other) {
    return new BillDraft(
        supplier,
        number,
        date,
        due,
        paymentReference,
        text,
        withVat,
        lines,
        total,
        replaces,
        isImmovable,
        Optional.of(other));
  }

  /// A bill of lines without VAT, and nothing more than it needs.
  public static BillDraft of(SupplierDraft supplier, String number, LocalDate date, Line... lines) {
    return new BillDraft(
        supplier,
        Optional.of(number),
        date,
        Optional.empty(),
        Optional.empty(),
        "",
        false,
        List.of(lines),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  public BillDraft adding(Money said) {
    return new BillDraft(
        supplier,
        number,
        date,
        due,
        paymentReference,
        text,
        withVat,
        lines,
        Optional.of(said),
        replaces,
        isImmovable,
        exchange);
  }

  public BillDraft replacing(BillId wrong) {
    return new BillDraft(
        supplier,
        number,
        date,
        due,
        paymentReference,
        text,
        withVat,
        lines,
        total,
        Optional.of(wrong),
        isImmovable,
        exchange);
  }
}
