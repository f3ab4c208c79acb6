package coop.meent.exchange;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import coop.meent.exchange.LeadThanks.Part;
import coop.meent.ledger.Account;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.LedgerService;
import coop.meent.member.CurrentAccount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Looks whether thanks hang together: with the books, and with what each was told. A laptop that
/// cannot read something judges nothing of it.
public final class ThanksAudit {

  private final LedgerService ledger;
  private final ThanksService thanks;

  public ThanksAudit(LedgerService ledger, ThanksService thanks) {
    this.ledger = ledger;
    this.thanks = thanks;
  }

  /// @param expected and `found` of thanks of that day
  public record Found(LocalDate on, Money expected, Money found) {}

  /// What current accounts owe by an entry is what the thanks come to for the cooperative: the rest
  /// only passes from one to the other.
  public Optional<Found> otherwiseBooked() {
    var book = ledger.cooperativeBook();
    if (book.isEmpty()) return Optional.empty();
    var current =
        ledger.accounts(book.get().id()).stream()
            .filter(CurrentAccount::isOne)
            .map(Account::id)
            .collect(Collectors.toSet());
    return first(one ->
        ledger
            .entry(one.entry())
            .map(entry -> new Found(one.on(), one.sums().coopGross(), owed(entry, current))));
  }

  private static Money owed(JournalEntry entry, Set<AccountId> current) {
    return Money.sum(
        entry.postings().stream()
            .filter(one -> current.contains(one.account()))
            .map(one -> one.amount())
            .toList());
  }

  /// Whoever took the lead was told all of it, and whoever passed it on what came in.
  public Optional<Found> otherwiseTold() {
    var parts = thanks.parts();
    return first(one -> {
      var of = parts.stream().filter(part -> part.thanks().equals(one.id())).toList();
      var received = sum(of, Part::isReceived);
      if (!received.equals(one.sums().passerGross()))
        return Optional.of(new Found(one.on(), one.sums().passerGross(), received));
      return Optional.of(
          new Found(one.on(), one.sums().all(), sum(of, part -> !part.isReceived())));
    });
  }

  private static Money sum(List<Part> parts, java.util.function.Predicate<Part> which) {
    return Money.sum(parts.stream().filter(which).map(Part::gross).toList());
  }

  private Optional<Found> first(Function<LeadThanks, Optional<Found>> look) {
    return thanks.booked().stream()
        .flatMap(one -> look.apply(one).stream())
        .filter(one -> !one.expected.equals(one.found))
        .findFirst();
  }
}
