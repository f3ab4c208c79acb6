package coop.meent.cover;

import coop.meent.base.Id.DamageId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.PolicyId;
import coop.meent.base.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A damage as it was reported to the insurer. What happened stands with the insurer; here stand a
/// day and an amount alone.
///
/// @param reference of the insurer
public record Damage(
    DamageId id,
    PolicyId policy,
    MemberId member,
    LocalDate on,
    Money amount,
    Optional<String> reference,
    List<Paid> payments,
    Instant recordedAt) {

  public enum Payer {
    INSURER,
    POT
  }

  /// What was paid of it.
  ///
  /// @param entry that books it, where it is booked
  public record Paid(String payer, LocalDate on, Money amount, Optional<EntryId> entry) {
    boolean isBy(Payer who) {
      return payer.equals(who.name());
    }
  }

  public Damage {
    payments = List.copyOf(payments);
  }

  public Money paidBy(Payer who) {
    return Money.sum(payments.stream().filter(one -> one.isBy(who)).map(Paid::amount).toList());
  }
}
