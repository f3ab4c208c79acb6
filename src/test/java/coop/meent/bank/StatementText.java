package coop.meent.bank;

import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A statement as text that a person can compare with the file: one line for the statement, one per
/// bank line, `-` for what is not known.
final class StatementText {

  private StatementText() {}

  static String of(List<Statement> statements) {
    return statements.stream().map(StatementText::of).collect(Collectors.joining());
  }

  private static String of(Statement s) {
    var head =
        row(
            s.iban(),
            s.currency(),
            word(s.reference()),
            word(s.from()) + ".." + word(s.to()),
            word(s.opening()) + " -> " + word(s.closing()),
            "gap " + word(s.gap()),
            "pending " + s.pending());
    return head + s.lines().stream().map(StatementText::of).collect(Collectors.joining());
  }

  private static String of(StatementLine line) {
    return row(
        "  " + line.booked(),
        word(line.valued()),
        line.amount().toString(),
        word(line.counterparty()),
        word(line.counterpartyIban()),
        word(line.ultimateParty()),
        line.text().isEmpty() ? "-" : line.text(),
        word(line.structuredText()),
        word(line.endToEnd()),
        word(line.bankReference()),
        word(line.transactionCode()));
  }

  private static String word(Optional<?> value) {
    return value.map(Object::toString).orElse("-");
  }

  private static String row(String... cells) {
    return String.join(" | ", cells) + "\n";
  }
}
