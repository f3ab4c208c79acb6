package coop.meent.bank.file;

import coop.meent.bank.file.CsvShape.Role;
import coop.meent.base.Money;
import coop.meent.xml.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes statements of the lines of a CSV file, one for each account and currency in it, oldest
/// line first.
final class CsvStatements {

  private static final String CURRENCY = "EUR";

  private final Wording wording;
  private final CsvShape shape;
  private final List<String> header;

  CsvStatements(Wording wording, CsvShape shape, List<String> header) {
    this.wording = wording;
    this.shape = shape;
    this.header = header;
  }

  private record Of(String account, String currency) {}

  /// @param before balance before the line, where the file tells or it follows
  private record Booked(StatementLine line, Optional<Money> before, Optional<Money> after) {}

  List<Statement> read(List<CsvReader.Line> lines) {
    Map<Of, List<Booked>> byAccount = new LinkedHashMap<>();
    for (var line : lines) {
      var cells = new CsvCells(wording, shape, header, line);
      byAccount.computeIfAbsent(of(cells), any -> new ArrayList<>()).add(booked(cells));
    }
    return byAccount.entrySet().stream()
        .map(entry -> statement(entry.getKey(), inOrder(entry.getValue())))
        .toList();
  }

  private Of of(CsvCells cells) {
    var currency = cells.text(Role.CURRENCY).orElse(CURRENCY);
    var account =
        cells
            .text(Role.ACCOUNT)
            .or(shape::account)
            .orElseThrow(() -> wording.missing(cells.place(), "IBAN"));
    return new Of(AccountNumber.of(account, currency), currency);
  }

  private Booked booked(CsvCells cells) {
    var amount = cells.signed();
    var line = line(cells, amount);
    var before = cells.amountIfAny(Role.BALANCE_BEFORE);
    var after = cells.amountIfAny(Role.BALANCE_AFTER);
    return new Booked(
        line,
        before.or(() -> after.map(balance -> balance.minus(amount))),
        after.or(() -> before.map(balance -> balance.plus(amount))));
  }

  /// Many banks put all they know into the text as well; the columns go before it.
  private static StatementLine line(CsvCells cells, Money amount) {
    var said = Description.read(cells.text(Role.TEXT).map(List::of).orElse(List.of()));
    return new StatementLine(
        cells.day(Role.BOOKED),
        cells.dayIfAny(Role.VALUED),
        amount,
        cells.text(Role.NAME).or(said::name),
        cells
            .text(Role.COUNTER_ACCOUNT)
            .map(number -> AccountNumber.of(number, CURRENCY))
            .or(said::account),
        cells.text(Role.ULTIMATE).or(said::ultimate),
        said.text(),
        cells.text(Role.STRUCTURED).or(said::structured),
        cells.text(Role.END_TO_END).flatMap(Remittance::reference).or(said::endToEnd),
        cells.text(Role.REFERENCE),
        cells.text(Role.KIND));
  }

  /// Some banks put the newest line first. Where all are of one day the balances tell.
  private static List<Booked> inOrder(List<Booked> lines) {
    var first = lines.getFirst().line.booked();
    var last = lines.getLast().line.booked();
    boolean isNewestFirst =
        first.isAfter(last) || (first.equals(last) && !follow(lines) && follow(lines.reversed()));
    return isNewestFirst ? lines.reversed() : lines;
  }

  /// Whether each line's balance goes on where the one before it ended.
  private static boolean follow(List<Booked> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i - 1).after.equals(lines.get(i).before)) return false;
    }
    return true;
  }

  private Statement statement(Of of, List<Booked> booked) {
    var days = booked.stream().map(one -> one.line.booked()).toList();
    return wording.addingUp(
        new Statement(
            of.account,
            of.currency,
            Optional.empty(),
            days.stream().min(LocalDate::compareTo),
            days.stream().max(LocalDate::compareTo),
            booked.getFirst().before,
            booked.getLast().after,
            booked.stream().map(Booked::line).toList(),
            0,
            StatementFormat.CSV),
        new Place(1, 1, ""));
  }
}
