package coop.meent.bank.file;

import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One message: its account, its two balances and its lines.
final class Mt940Statement {

  private static final Pattern BALANCE =
      Pattern.compile("([CD])(\\d{2})(\\d{2})(\\d{2})([A-Z]{3})(\\d+,?\\d*)");

  private final TextFile file;
  private final List<Mt940Field> fields;
  private final Wording wording;

  Mt940Statement(TextFile file, List<Mt940Field> fields) {
    this.file = file;
    this.fields = fields;
    wording = new Wording(file.name());
  }

  /// @param isContinued it begins where another message stopped
  /// @param goesOn another message goes on with it
  record Read(Statement statement, boolean isContinued, boolean goesOn) {}

  private record Balance(LocalDate day, String currency, Money amount) {}

  Read read() {
    if (field("60F", "60M").isEmpty() && field("34F", "13D", "90D", "90C").isPresent())
      throw wording.refused(new StatementRefusal.NotBookable(file.name(), "MT942"));
    var first = fields.getFirst().place();
    var account = field("25", "25P").orElseThrow(() -> wording.missing(first, ":25:"));
    var opening = balance(field("60F", "60M").orElseThrow(() -> wording.missing(first, ":60F:")));
    var last = fields.getLast().place();
    var closing = balance(field("62F", "62M").orElseThrow(() -> wording.missing(last, ":62F:")));
    var lines = lines();
    var statement =
        new Statement(
            AccountNumber.of(account.value(), opening.currency),
            opening.currency,
            field("28C", "28").map(number -> closing.day + " " + number.value().strip()),
            days(lines, opening, closing).min(Comparator.naturalOrder()),
            days(lines, opening, closing).max(Comparator.naturalOrder()),
            Optional.of(opening.amount),
            Optional.of(closing.amount),
            lines,
            0,
            StatementFormat.MT940);
    return new Read(
        wording.addingUp(statement, first), field("60M").isPresent(), field("62M").isPresent());
  }

  private Optional<Mt940Field> field(String... tags) {
    return fields.stream().filter(field -> List.of(tags).contains(field.tag())).findFirst();
  }

  private Balance balance(Mt940Field field) {
    var given = BALANCE.matcher(field.value().strip());
    if (!given.matches())
      throw wording.refused(
          new StatementRefusal.NotAnAmount(file.name(), field.place().toString(), field.value()));
    var amount = wording.amount(given.group(6).replace(',', '.'), given.group(6), field.place());
    var day =
        wording.date(
            century(given.group(2)),
            Integer.parseInt(given.group(3)),
            Integer.parseInt(given.group(4)),
            field.value(),
            field.place());
    return new Balance(day, given.group(5), given.group(1).equals("D") ? amount.negate() : amount);
  }

  /// Years have two digits: from 1970 to 2069.
  static int century(String year) {
    int given = Integer.parseInt(year);
    return given < 70 ? 2000 + given : 1900 + given;
  }

  /// A line's description is in the field behind it; older Rabobank files have a field for each
  /// line of it. What stands behind the closing balance is about the whole statement.
  private List<StatementLine> lines() {
    List<StatementLine> lines = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      if (!fields.get(i).tag().equals("61")) continue;
      List<String> description = new ArrayList<>();
      for (int next = i + 1; next < fields.size() && fields.get(next).tag().equals("86"); next++)
        description.addAll(fields.get(next).lines());
      lines.add(new Mt940Entry(wording, fields.get(i), description).line());
    }
    return lines;
  }

  /// The opening balance is of the evening before in some files and of the day itself in others, so
  /// that it says which days the statement is about only where there are no lines.
  private static Stream<LocalDate> days(
      List<StatementLine> lines, Balance opening, Balance closing) {
    var days = lines.stream().map(StatementLine::booked);
    return Stream.concat(days, Stream.of(lines.isEmpty() ? opening.day : closing.day, closing.day));
  }
}
