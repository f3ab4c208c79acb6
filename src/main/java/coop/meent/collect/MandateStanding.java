package coop.meent.collect;

import coop.meent.collect.ReturnReason.Effect;
import coop.meent.pay.file.Account;
import coop.meent.pay.file.CreditorId;
import coop.meent.pay.file.Sequence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A mandate and how it was used.
///
/// @param uses of it, in order of day
/// @param isTwice whether another mandate has the same reference
public record MandateStanding(Mandate mandate, List<MandateUse> uses, boolean isTwice) {

  private static final int MONTHS = 36;

  public MandateStanding {
    uses = List.copyOf(uses);
  }

  /// As it stood without this collection.
  MandateStanding without(DebitOrder order) {
    var others = uses.stream().filter(one -> !one.debit().equals(order.id())).toList();
    return new MandateStanding(mandate, others, isTwice);
  }

  /// The day of the last collection that the bank was told of.
  public Optional<LocalDate> lastUse() {
    return uses.stream()
        .filter(MandateUse::isExported)
        .map(MandateUse::on)
        .max(Comparator.naturalOrder());
  }

  /// The first day on which it holds no more, unless it is used before.
  public LocalDate lapses() {
    return lastUse().orElse(mandate.signed()).plusMonths(MONTHS);
  }

  /// How it stands for a collection on this day.
  public MandateState on(LocalDate day) {
    if (mandate.revoked().filter(one -> !one.on().isAfter(day)).isPresent())
      return MandateState.REVOKED;
    if (isRefused(Effect.MANDATE)) return MandateState.REFUSED;
    if (!mandate.isRecurrent() && uses.stream().anyMatch(MandateUse::isStanding))
      return MandateState.USED;
    if (!day.isBefore(lapses())) return MandateState.LAPSED;
    if (isRefused(Effect.ACCOUNT)) return MandateState.ACCOUNT_REFUSED;
    return former().isPresent() ? MandateState.AMENDED : MandateState.ACTIVE;
  }

  /// Of an account it counts until another is noted.
  private boolean isRefused(Effect effect) {
    var since =
        effect == Effect.ACCOUNT
            ? mandate.amended().map(MandateEvent::at).orElse(Instant.MIN)
            : Instant.MIN;
    return uses.stream()
        .filter(one -> one.reason().filter(why -> why.effect() == effect).isPresent())
        .anyMatch(one -> one.returned().filter(at -> at.isAfter(since)).isPresent());
  }

  /// The account when it was last used, where it is another by now.
  public Optional<String> former() {
    return uses.stream()
        .reduce((_, later) -> later)
        .map(MandateUse::iban)
        .filter(iban -> !iban.equals(mandate.iban()));
  }

  /// What the next collection is to the bank. Of an account with another bank it is a first one.
  public Sequence next() {
    if (!mandate.isRecurrent()) return Sequence.OOFF;
    boolean isMoved =
        former().filter(iban -> !Account.isSameBank(iban, mandate.iban())).isPresent();
    return uses.isEmpty() || isMoved ? Sequence.FRST : Sequence.RCUR;
  }

  /// Why nothing can be collected with it on this day.
  ///
  /// @param creditor under which is collected now
  public Optional<MandateFault> fault(LocalDate day, CreditorId creditor) {
    var name = mandate.debtor().name();
    var reference = mandate.reference();
    if (isTwice) return Optional.of(new MandateFault.TwoOfReference(name, reference));
    boolean isOurs = CreditorId.parse(mandate.creditor()).filter(creditor::isSame).isPresent();
    if (!isOurs)
      return Optional.of(new MandateFault.OtherCreditor(name, mandate.creditor(), creditor.text()));
    if (mandate.signed().isAfter(day))
      return Optional.of(new MandateFault.SignedLater(name, reference, mandate.signed()));
    return switch (on(day)) {
      case ACTIVE, AMENDED -> Optional.empty();
      case REVOKED ->
          Optional.of(
              new MandateFault.Revoked(name, reference, mandate.revoked().orElseThrow().on()));
      case REFUSED -> Optional.of(new MandateFault.RefusedByBank(name, reference));
      case ACCOUNT_REFUSED -> Optional.of(new MandateFault.AccountRefused(name, mandate.iban()));
      case USED -> Optional.of(new MandateFault.Used(name, reference));
      case LAPSED -> Optional.of(new MandateFault.Lapsed(name, reference, lapses()));
    };
  }
}
