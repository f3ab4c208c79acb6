package coop.meent.ledger;

import coop.meent.base.Money;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// What closing a year moves: income and costs go to nothing, and their sum to the results of
/// earlier years. Derived from the balances and never stored, so that a correction of that year
/// changes it by itself, and what the next year opens with.
///
/// @param lines signed, debit positive; they sum to zero
/// @param next what the next year opens with, signed; sums to zero as well
public record ClosingEntry(int year, List<Line> lines, List<Line> next) {

  public record Line(Account account, Money amount) {}

  /// @param trial of one whole year
  /// @param results where the results of earlier years stand
  static ClosingEntry of(TrialBalance trial, Account results) {
    List<Line> lines = new ArrayList<>();
    List<Line> next = new ArrayList<>();
    var result = Money.ZERO;
    var earlier = Money.ZERO;
    for (var line : trial.lines()) {
      if (line.account().id().equals(results.id())) earlier = line.closing();
      else if (!line.closing().isZero() && line.account().kind().isOnBalanceSheet())
        next.add(new Line(line.account(), line.closing()));
      else if (!line.closing().isZero()) {
        lines.add(new Line(line.account(), line.closing().negate()));
        result = result.plus(line.closing());
      }
    }
    if (!result.isZero()) lines.add(new Line(results, result));
    var opens = earlier.plus(result);
    if (!opens.isZero()) next.add(new Line(results, opens));
    next.sort(Comparator.comparing(line -> line.account().number()));
    return new ClosingEntry(trial.period().to().getYear(), List.copyOf(lines), List.copyOf(next));
  }

  /// A profit is positive.
  public Money result() {
    return Money.sum(
        lines.stream()
            .filter(line -> !line.account().kind().isOnBalanceSheet())
            .map(Line::amount)
            .toList());
  }

  /// SHA-256 over every closing balance, by account: who has the same balances has the same mark.
  static String mark(TrialBalance trial) {
    var text = new StringBuilder();
    trial.lines().stream()
        .filter(line -> !line.closing().isZero())
        .sorted(Comparator.comparing(line -> line.account().id().uuid().toString()))
        .forEach(line ->
            text.append(line.account().id().uuid())
                .append(' ')
                .append(line.closing().cents())
                .append('\n'));
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
