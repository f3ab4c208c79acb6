package coop.meent.bank;

import coop.meent.base.Id.StatementId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The statements of one bank account side by side: which follows which, and where a part of the
/// account's history is missing.
final class StatementHistory {

  private final List<BankStatement> statements;

  StatementHistory(List<BankStatement> statements) {
    this.statements = new ArrayList<>(statements);
  }

  void add(BankStatement statement) {
    statements.add(statement);
  }

  boolean contains(StatementId id) {
    return statements.stream().anyMatch(statement -> statement.id().equals(id));
  }

  /// Statements of the same day that end where this one begins, or begin where it ends, and so on:
  /// a bank may make several a day. Such a neighbour shares no line with this one. That holds only
  /// where the earlier one's lines of that day moved the balance; else the later one may as well
  /// begin with that day, and repeat them.
  Set<StatementId> apart(BankStatement from) {
    Set<StatementId> apart = new HashSet<>();
    var waiting = new ArrayDeque<BankStatement>(List.of(from));
    while (!waiting.isEmpty()) {
      var statement = waiting.remove();
      for (var other : statements) {
        if (other.id().equals(from.id()) || apart.contains(other.id())) continue;
        if (goesOn(other, statement) || goesOn(statement, other)) {
          apart.add(other.id());
          waiting.add(other);
        }
      }
    }
    return apart;
  }

  private static boolean goesOn(BankStatement earlier, BankStatement later) {
    return earlier.closing().isPresent()
        && earlier.closing().equals(later.opening())
        && earlier.to().isPresent()
        && earlier.to().equals(later.from())
        && !earlier.lastDay().isZero();
  }

  /// Between this statement and the one before it, when that one's closing balance is not this
  /// one's opening balance. A statement that begins within another has nothing before it.
  Optional<BalanceGap> gapBefore(BankStatement statement) {
    if (statement.from().isEmpty() || statement.opening().isEmpty()) return Optional.empty();
    var first = statement.from().get();
    if (statements.stream().anyMatch(other -> covers(other, statement, first)))
      return Optional.empty();
    var before =
        statements.stream()
            .filter(other -> other.closing().isPresent())
            .filter(other -> other.to().filter(first::isAfter).isPresent())
            .toList();
    var lastDay = before.stream().flatMap(s -> s.to().stream()).max(Comparator.naturalOrder());
    var last = before.stream().filter(other -> other.to().equals(lastDay)).toList();
    if (last.isEmpty()
        || last.stream().anyMatch(other -> other.closing().equals(statement.opening())))
      return Optional.empty();
    var closing = last.getLast().closing().orElseThrow();
    return Optional.of(
        new BalanceGap(
            statement.account(),
            lastDay.orElseThrow(),
            first,
            statement.opening().get().minus(closing),
            true));
  }

  private static boolean covers(BankStatement other, BankStatement statement, LocalDate day) {
    return !other.id().equals(statement.id())
        && other.from().filter(from -> from.isBefore(day)).isPresent()
        && other.to().filter(to -> !to.isBefore(day)).isPresent();
  }

  /// Within statements and between them, in order of their days.
  List<BalanceGap> gaps() {
    List<BalanceGap> gaps = new ArrayList<>();
    for (var statement : statements) {
      gapBefore(statement).ifPresent(gaps::add);
      within(statement).ifPresent(gaps::add);
    }
    gaps.sort(Comparator.comparing(BalanceGap::from).thenComparing(BalanceGap::to));
    return gaps;
  }

  private static Optional<BalanceGap> within(BankStatement statement) {
    var gap = statement.gap();
    if (gap.isEmpty() || statement.from().isEmpty() || statement.to().isEmpty())
      return Optional.empty();
    return Optional.of(
        new BalanceGap(
            statement.account(),
            statement.from().get(),
            statement.to().get(),
            gap.get().negate(),
            false));
  }
}
