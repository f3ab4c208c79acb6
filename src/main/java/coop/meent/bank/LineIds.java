package coop.meent.bank;

import coop.meent.bank.file.StatementFormat;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.StatementId;
import coop.meent.base.Ids;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells which lines of a statement are known already.
///
/// A line's id is derived from its key and from how many lines with that key came before it on that
/// day: so the same line in another file gets the same id, and two equal payments get two. The key
/// is the bank's own reference where there is one, with day and amount, since some banks repeat a
/// reference; else all that people can see of the line.
///
/// Which lines of two files are the same cannot always be known: two equal payments on one day, one
/// in each file, may be one payment exported twice. They count as one, because importing twice must
/// add nothing, unless the balances prove that one statement goes on where the other ended. Proof
/// may come late, when the statement between two others is imported last: importing all of them
/// again then adds what was taken for a repeat.
///
/// A bank words one line differently in each format, so that a line that came in another format is
/// known by its day and its amount, and by the counterparty's account where both tell it; each such
/// line stands for one line of a statement.
final class LineIds {

  private final BankAccountId account;
  private final Map<BankLineId, KnownLine> known;

  /// @param known the lines of the account in the days that will be asked for, and what brought
  ///   them
  LineIds(BankAccountId account, Map<BankLineId, KnownLine> known) {
    this.account = account;
    this.known = new HashMap<>(known);
  }

  /// @param id the one the line has or will have
  record Answer(BankLineId id, boolean isNew) {}

  /// One statement, whose lines are asked for in the order of the file.
  final class OfStatement {
    private final StatementId statement;
    private final StatementFormat format;
    private final Set<StatementId> apart;
    private final Map<String, Integer> next = new HashMap<>();
    private final TwinLines twins;

    OfStatement(StatementId statement, StatementFormat format, Set<StatementId> apart) {
      this.statement = statement;
      this.format = format;
      this.apart = apart;
      twins = new TwinLines(known, format);
    }

    Answer answer(StatementLine line) {
      var key = key(line);
      for (int occurrence = next.getOrDefault(key, 0); ; occurrence++) {
        var id = idOf(key, occurrence);
        var owner = known.get(id);
        if (owner != null && apart.contains(owner.statement())) continue;
        next.put(key, occurrence + 1);
        if (owner != null) return new Answer(id, false);
        var twin = twins.take(line);
        if (twin.isPresent()) return new Answer(twin.get(), false);
        known.put(id, known(line));
        return new Answer(id, true);
      }
    }

    private KnownLine known(StatementLine line) {
      return new KnownLine(
          statement, format, line.booked(), line.amount(), line.counterpartyIban());
    }
  }

  /// @param apart statements that share no line with this one, as their balances prove
  OfStatement of(StatementId statement, StatementFormat format, Set<StatementId> apart) {
    return new OfStatement(statement, format, apart);
  }

  private BankLineId idOf(String key, int occurrence) {
    return new BankLineId(
        Ids.derived("bank-line", account.uuid().toString(), key, String.valueOf(occurrence)));
  }

  static String key(StatementLine line) {
    var day = line.booked() + " " + line.amount();
    return line.bankReference()
        .map(reference -> "reference " + day + " " + reference)
        .orElseGet(() -> "content " + day + " " + content(line));
  }

  /// Without white space and case, which banks change between versions of their files.
  private static String content(StatementLine line) {
    return Stream.of(
            line.counterpartyIban().or(line::counterparty).orElse(""),
            line.text(),
            line.structuredText().orElse(""),
            line.endToEnd().orElse(""))
        .map(part -> part.replaceAll("\\s+", "").toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("|"));
  }
}
