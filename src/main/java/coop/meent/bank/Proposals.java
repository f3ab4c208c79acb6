package coop.meent.bank;

import coop.meent.bank.BankHistory.Past;
import coop.meent.base.Id.AccountId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Thinks of a booking for lines of one book: rules first, then what was done before with the same
/// counterparty, then with lines of resembling words. What was asked about one counterparty serves
/// all its lines.
final class Proposals {

  private static final int ENOUGH = 40;
  private static final int RECENT = 1000;

  private final List<BankRule> rules;
  private final Map<String, BankAccount> ownAccounts;
  private final Optional<AccountId> inTransit;
  private final Set<AccountId> retired;
  private final BankHistory history;
  private final Function<BankLine, Optional<Proposal>> openItems;
  private final Map<String, List<Past>> byCounterparty = new HashMap<>();
  private Optional<ResemblingText> resembling = Optional.empty();

  /// @param rules those that have not ended, in order
  /// @param ownAccounts the bank accounts of the book by IBAN
  /// @param inTransit where money between own accounts waits
  /// @param retired accounts that take no more postings
  /// @param openItems which of what is open a line pays
  Proposals(
      List<BankRule> rules,
      Map<String, BankAccount> ownAccounts,
      Optional<AccountId> inTransit,
      Set<AccountId> retired,
      BankHistory history,
      Function<BankLine, Optional<Proposal>> openItems) {
    this.rules = rules;
    this.ownAccounts = ownAccounts;
    this.inTransit = inTransit;
    this.retired = retired;
    this.history = history;
    this.openItems = openItems;
  }

  Optional<Proposal> propose(BankLine line) {
    var paying = openItems.apply(line);
    return paying
        .filter(Proposal::isCertain)
        .or(() -> byRule(line))
        .or(() -> betweenOwnAccounts(line))
        .or(() -> paying)
        .or(() -> byCounterparty(line))
        .or(() -> byText(line))
        .filter(this::isUsable);
  }

  private boolean isUsable(Proposal proposal) {
    return proposal.allocations().stream().noneMatch(part -> retired.contains(part.account()));
  }

  private Optional<Proposal> byRule(BankLine line) {
    return rules.stream()
        .filter(rule -> rule.fits(line.content()) && !retired.contains(rule.account()))
        .findFirst()
        .map(rule ->
            new Proposal(
                line.id(),
                rule.entryText().orElseGet(line::description),
                List.of(
                    Allocation.of(rule.account(), line.content().amount()).with(rule.dimensions())),
                new Reason.ByRule(rule.name())));
  }

  private Optional<Proposal> betweenOwnAccounts(BankLine line) {
    var other = line.content().counterpartyIban().map(ownAccounts::get);
    if (other.isEmpty() || inTransit.isEmpty()) return Optional.empty();
    var part = Allocation.of(inTransit.get(), line.content().amount());
    var reason = new Reason.OwnAccount(other.get().name() + " " + other.get().iban());
    return Optional.of(new Proposal(line.id(), line.description(), List.of(part), reason));
  }

  private Optional<Proposal> byCounterparty(BankLine line) {
    var past = past(line).stream().filter(booked -> isSameWay(booked, line)).toList();
    var sameAmount =
        past.stream()
            .filter(booked -> booked.line().amount().equals(line.content().amount()))
            .toList();
    var who = line.content().counterparty().or(() -> line.content().counterpartyIban()).orElse("");
    return proposal(
            line,
            Precedent.of(sameAmount),
            way -> new Reason.BookedBefore(who, way.times(), way.last(), way.isUnanimous()))
        .or(() ->
            proposal(
                line,
                Precedent.of(past),
                way -> new Reason.SameCounterparty(who, way.times(), way.last())));
  }

  /// By account number, which is sure; else by name.
  private List<Past> past(BankLine line) {
    var content = line.content();
    var byIban =
        content
            .counterpartyIban()
            .map(iban ->
                byCounterparty.computeIfAbsent(
                    "account " + iban, any -> history.withIban(iban, ENOUGH)))
            .orElse(List.of());
    if (!byIban.isEmpty()) return byIban;
    return content
        .counterparty()
        .map(name ->
            byCounterparty.computeIfAbsent("name " + name, any -> history.withName(name, ENOUGH)))
        .orElse(List.of());
  }

  private Optional<Proposal> byText(BankLine line) {
    if (resembling.isEmpty()) resembling = Optional.of(new ResemblingText(history.latest(RECENT)));
    var found = resembling.get().to(line.content());
    return proposal(
        line,
        found.flatMap(past -> Precedent.of(List.of(past))),
        way ->
            new Reason.SimilarText(
                found.map(past -> ResemblingText.wording(past.line())).orElse(""), way.last()));
  }

  private static Optional<Proposal> proposal(
      BankLine line, Optional<Precedent> precedent, Function<Precedent, Reason> reason) {
    return precedent.flatMap(way ->
        way.fitted(line.content().amount())
            .map(parts -> new Proposal(line.id(), line.description(), parts, reason.apply(way))));
  }

  private static boolean isSameWay(Past past, BankLine line) {
    return past.line().amount().isNegative() == line.content().amount().isNegative();
  }
}
