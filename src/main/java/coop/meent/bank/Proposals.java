package coop.meent.bank;

import coop.meent.bank.BankHistory.Past;
import coop.meent.base.Id.AccountId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Thinks of a booking for lines of one book: by what is open, by rules, by what was done before
/// with the same counterparty, and last by lines of resembling words. Of several thoughts the
/// surest is proposed.
final class Proposals {

  private final List<BankRule> rules;
  private final Map<String, BankAccount> ownAccounts;
  private final Optional<AccountId> inTransit;
  private final Set<AccountId> retired;
  private final PastWays past;
  private final Function<BankLine, Optional<Proposal>> openItems;
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
      PastWays past,
      Function<BankLine, Optional<Proposal>> openItems) {
    this.rules = rules;
    this.ownAccounts = ownAccounts;
    this.inTransit = inTransit;
    this.retired = retired;
    this.past = past;
    this.openItems = openItems;
  }

  Optional<Proposal> propose(BankLine line) {
    var paying = openItems.apply(line).filter(this::isUsable);
    return paying
        .filter(Proposal::isCertain)
        .or(() -> byRule(line))
        .or(() -> betweenOwnAccounts(line))
        .or(() -> surer(paying, byCounterparty(line)))
        .or(() -> byText(line))
        .filter(this::isUsable);
  }

  private Optional<Proposal> surer(Optional<Proposal> paying, Optional<Proposal> before) {
    var usable = before.filter(this::isUsable);
    if (paying.isEmpty() || usable.isEmpty()) return paying.or(() -> usable);
    return usable.get().isSurerThan(paying.get()) ? usable : paying;
  }

  private boolean isUsable(Proposal proposal) {
    return proposal.allocations().stream().noneMatch(part -> retired.contains(part.account()));
  }

  private Optional<Proposal> byRule(BankLine line) {
    return rules.stream()
        .filter(rule -> rule.fits(line.content()) && !retired.contains(rule.account()))
        .filter(rule -> !isOverruled(rule, line))
        .findFirst()
        .map(rule ->
            new Proposal(
                line.id(),
                rule.entryText().orElseGet(line::description),
                List.of(
                    Allocation.of(rule.account(), line.content().amount()).with(rule.dimensions())),
                new Reason.ByRule(rule.name())));
  }

  /// By who took back what the rule said and booked otherwise.
  private boolean isOverruled(BankRule rule, BankLine line) {
    return past.corrected(line.content())
        .filter(one -> rule.fits(one.line()))
        .filter(one ->
            one.allocations().stream().noneMatch(part -> part.account().equals(rule.account())))
        .isPresent();
  }

  private Optional<Proposal> betweenOwnAccounts(BankLine line) {
    var other = line.content().counterpartyIban().map(ownAccounts::get).or(() -> named(line));
    if (other.isEmpty() || inTransit.isEmpty()) return Optional.empty();
    var part = Allocation.of(inTransit.get(), line.content().amount());
    var reason = new Reason.OwnAccount(other.get().name() + " " + other.get().iban());
    return Optional.of(new Proposal(line.id(), line.description(), List.of(part), reason));
  }

  /// Some banks tell the account of a transfer within the house in the text alone.
  private Optional<BankAccount> named(BankLine line) {
    if (line.content().counterpartyIban().isPresent()) return Optional.empty();
    var own = line.account();
    var text = line.content().text().replace(" ", "").toUpperCase(Locale.ROOT);
    return ownAccounts.values().stream()
        .filter(account -> !account.id().equals(own) && text.contains(account.iban()))
        .min(Comparator.comparing(BankAccount::iban));
  }

  private Optional<Proposal> byCounterparty(BankLine line) {
    var content = line.content();
    var same = past.of(content).stream().filter(booked -> isSameWay(booked, line)).toList();
    var sameAmount =
        same.stream().filter(booked -> booked.line().amount().equals(content.amount())).toList();
    var who = content.counterparty().or(content::counterpartyIban).orElse("");
    return proposal(line, Precedent.of(sameAmount), way -> before(who, way, sameAmount, line))
        .or(() ->
            proposal(
                line,
                Precedent.of(same),
                way -> new Reason.SameCounterparty(who, way.times(), way.last())));
  }

  /// Who paid what was open pays something else the next time.
  private Reason before(String who, Precedent way, List<Past> sameAmount, BankLine line) {
    if (past.isOfOpenItems(way)) return new Reason.SameCounterparty(who, way.times(), way.last());
    boolean isSure = PastWays.areSure(sameAmount, line.content());
    return new Reason.BookedBefore(who, way.times(), way.last(), way.isUnanimous(), isSure);
  }

  private Optional<Proposal> byText(BankLine line) {
    if (resembling.isEmpty()) resembling = Optional.of(new ResemblingText(past.latest()));
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
