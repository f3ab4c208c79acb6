package coop.meent.bank;

import coop.meent.bank.BankHistory.Past;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Id.AccountId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was done before with the counterparty of a line. Asked once for each counterparty, since a
/// file of lines has few of them.
final class PastWays implements Earlier {

  private static final int ENOUGH = 40;
  private static final int RECENT = 1000;

  private final BankHistory history;
  private final Set<AccountId> openItems;
  private final Map<String, List<Past>> known = new HashMap<>();

  /// @param openItems accounts where what is open stands
  PastWays(BankHistory history, Set<AccountId> openItems) {
    this.history = history;
    this.openItems = openItems;
  }

  @Override
  public List<List<Allocation>> with(StatementLine line) {
    var past = byAccount(line);
    boolean isByName = line.counterpartyIban().isEmpty() || PaymentProvider.isBehind(line);
    return (past.isEmpty() && isByName ? byName(line) : past)
        .stream().map(Past::allocations).toList();
  }

  /// By account number, which is sure; else by name. What came before a correction counts no more.
  List<Past> of(StatementLine line) {
    var past = byAccount(line);
    return sinceCorrected(past.isEmpty() ? byName(line) : past);
  }

  private List<Past> byAccount(StatementLine line) {
    return line.counterpartyIban()
        .map(
            iban -> known.computeIfAbsent("account " + iban, any -> history.withIban(iban, ENOUGH)))
        .orElse(List.of());
  }

  private List<Past> byName(StatementLine line) {
    return line.counterparty()
        .map(name -> known.computeIfAbsent("name " + name, any -> history.withName(name, ENOUGH)))
        .orElse(List.of());
  }

  /// The line of this counterparty that was booked otherwise after all, the last one; empty when
  /// nobody took back a booking.
  Optional<Past> corrected(StatementLine line) {
    return corrected(of(line));
  }

  private static Optional<Past> corrected(List<Past> past) {
    return past.stream().filter(Past::isCorrected).max(Comparator.comparing(Past::at));
  }

  private static List<Past> sinceCorrected(List<Past> past) {
    var corrected = corrected(past);
    if (corrected.isEmpty()) return past;
    var since = corrected.get().at();
    var way = Precedent.way(corrected.get());
    return past.stream()
        .filter(one -> one.at().isAfter(since) || Precedent.way(one).equals(way))
        .toList();
  }

  /// Whether they say what goes for the line: with the very same account, or none said by both. A
  /// name alone may be somebody else's.
  static boolean areSure(List<Past> past, StatementLine line) {
    return past.stream()
        .allMatch(one -> one.line().counterpartyIban().equals(line.counterpartyIban()));
  }

  /// What was paid before of what was open then.
  boolean isOfOpenItems(Precedent way) {
    return way.allocations().stream().anyMatch(part -> openItems.contains(part.account()));
  }

  List<Past> latest() {
    return history.latest(RECENT);
  }
}
