package coop.meent.fund;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Looks whether funds in common hang together: with the books, with whose each part is, and with
/// what others decided. A laptop that cannot read something judges nothing of it.
public final class FundAudit {

  private final Surroundings around;
  private final FundService funds;

  public FundAudit(Surroundings around, FundService funds) {
    this.around = around;
    this.funds = funds;
  }

  /// What is wrong, in which fund and on which day.
  ///
  /// @param expected and `found` of it
  public record Found(FundKind fund, LocalDate on, Money expected, Money found) {}

  /// What went in and out is booked as that much: on the account of the fund, or as a claim.
  public Optional<Found> otherwiseBooked() {
    if (around.office().isEmpty()) return Optional.empty();
    var accounts = accounts();
    return movements().stream()
        .flatMap(one ->
            around
                .ledger()
                .entry(one.entry())
                .map(entry -> booked(entry, accounts))
                .filter(booked -> !booked.equals(one.amount()))
                .map(booked -> new Found(one.fund(), one.on(), one.amount(), booked))
                .stream())
        .findFirst();
  }

  private Set<AccountId> accounts() {
    var numbers = FundBook.numbers();
    return around.ledger().accounts(around.book().id()).stream()
        .filter(one -> numbers.contains(one.number()))
        .map(one -> one.id())
        .collect(Collectors.toSet());
  }

  private static Money booked(JournalEntry entry, Set<AccountId> accounts) {
    return Money.sum(
            entry.postings().stream()
                .filter(one -> accounts.contains(one.account()))
                .map(Posting::amount)
                .toList())
        .negate();
  }

  /// The parts of members come to the whole, where all of them can be read here.
  public Optional<Found> otherParts() {
    return movements().stream()
        .filter(one -> one.parts().size() >= one.people() && one.people() > 0)
        .map(one -> new Found(one.fund(), one.on(), one.amount(), parts(one)))
        .filter(one -> !one.expected.equals(one.found))
        .findFirst();
  }

  private static Money parts(Movement movement) {
    return Money.sum(movement.parts().stream().map(Movement.Part::amount).toList());
  }

  /// No fund gave what was not in it, on any day.
  public Optional<Found> belowZero() {
    for (var fund : funds.funds()) {
      var in = Money.ZERO;
      var movements = fund.movements();
      for (int i = 0; i < movements.size(); i++) {
        in = in.plus(movements.get(i).amount());
        boolean isLastOfDay =
            i + 1 == movements.size() || !movements.get(i + 1).on().equals(movements.get(i).on());
        if (isLastOfDay && in.isNegative())
          return Optional.of(new Found(fund.fund(), movements.get(i).on(), Money.ZERO, in));
      }
    }
    return Optional.empty();
  }

  /// What was paid out is what enough others agreed to, of that member and no more of it.
  public Optional<Found> notAgreed() {
    return funds.requests().stream()
        .flatMap(one ->
            one.paidOut().stream()
                .map(paid ->
                    new Found(
                        paid.fund(),
                        paid.on(),
                        one.isAgreed() ? one.request().amount() : Money.ZERO,
                        paid.amount().negate())))
        .filter(one -> !one.expected.equals(one.found))
        .findFirst();
  }

  /// Nobody gave back more than was paid out.
  public Optional<Found> tooMuchBack() {
    return funds.requests().stream()
        .filter(one -> one.returned().compareTo(one.request().amount()) > 0)
        .map(one ->
            new Found(
                one.request().fund(),
                one.cameBack().getLast().on(),
                one.request().amount(),
                one.returned()))
        .findFirst();
  }

  private List<Movement> movements() {
    return funds.funds().stream().flatMap(fund -> fund.movements().stream()).toList();
  }
}
