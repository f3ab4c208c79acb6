package coop.meent.split;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// What a final invoice brings for one assignment, and what the client has paid of the invoice.
///
/// @param id of this part of the invoice; follows from invoice and assignment
/// @param number of the invoice
/// @param work what was done, in a few words
/// @param net of this assignment, without VAT
/// @param gross of the whole invoice, with VAT, less what was credited since
/// @param worked hours of members on it, to begin a division with
/// @param payments of the whole invoice
public record Billed(
    UUID id,
    String number,
    LocalDate date,
    AssignmentId assignment,
    ClientId client,
    String clientName,
    String work,
    Money net,
    Money gross,
    List<Worked> worked,
    List<Paid> payments) {

  public record Worked(MemberId member, BigDecimal hours) {}

  /// @param amount negative when it was paid back
  public record Paid(UUID id, LocalDate date, Money amount) {
    static final Comparator<Paid> ORDER =
        Comparator.comparing(Paid::date).thenComparing(one -> one.id.toString());
  }

  public Billed {
    worked = List.copyOf(worked);
    payments = payments.stream().sorted(Paid.ORDER).toList();
  }

  public Money paid() {
    return Money.sum(payments.stream().map(Paid::amount).toList());
  }
}
