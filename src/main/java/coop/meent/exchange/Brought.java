package coop.meent.exchange;

import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// What one invoice brings whoever took a lead, and what the client paid of it.
///
/// @param base the taker's part of it without VAT, less what was credited
/// @param gross of the whole invoice, with VAT, less what was credited
/// @param payments of the whole invoice
public record Brought(
    UUID id, String number, LocalDate date, Money base, Money gross, List<Payment> payments) {

  /// @param amount negative when it was paid back
  public record Payment(LocalDate date, Money amount) {}

  public Brought {
    payments = List.copyOf(payments);
  }

  /// The first of them count first: the same on every laptop.
  static final Comparator<Brought> ORDER =
      Comparator.comparing(Brought::date)
          .thenComparing(Brought::number)
          .thenComparing(one -> one.id.toString());

  /// Paid up to a day, never less than nothing nor more than all of it.
  Money paid(LocalDate through) {
    var paid =
        Money.sum(
            payments.stream()
                .filter(one -> !one.date().isAfter(through))
                .map(Payment::amount)
                .toList());
    if (paid.isNegative()) return Money.ZERO;
    return paid.compareTo(gross) > 0 ? gross : paid;
  }
}
