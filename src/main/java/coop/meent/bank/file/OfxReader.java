package coop.meent.bank.file;

import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.xml.Place;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads OFX: version 1, whose tags need not be closed, and version 2, which is XML. Only the
/// booked lines of bank and card accounts are read; nothing is ever looked up outside the file.
public final class OfxReader {

  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z0-9.]+)\\s*(/?)>([^<]*)");
  private static final Pattern DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2}).*", Pattern.DOTALL);

  /// Elements that hold others. The rest hold a value, which may be empty.
  private static final Set<String> GROUPS =
      Set.of(
          "STMTRS",
          "CCSTMTRS",
          "STMTTRN",
          "PAYEE",
          "BANKACCTTO",
          "CCACCTTO",
          "BANKACCTFROM",
          "CCACCTFROM",
          "BANKTRANLIST",
          "LEDGERBAL",
          "AVAILBAL");

  private final TextFile file;
  private final Wording wording;
  private final List<Statement> statements = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Map<String, String> head = new HashMap<>();
  private final Map<String, String> transaction = new HashMap<>();
  private final List<StatementLine> lines = new ArrayList<>();
  private int line = 1;
  private int begun;
  private boolean isInStatement;
  private boolean isInTransaction;

  public OfxReader(TextFile file) {
    this.file = file;
    wording = new Wording(file.name());
  }

  /// @throws RefusedException with a [StatementRefusal]
  public List<Statement> read() {
    var text = String.join("\n", file.lines());
    if (text.contains("<!DOCTYPE"))
      throw wording.refused(new StatementRefusal.Doctype(file.name(), "1"));
    var tags = TAG.matcher(text);
    int at = 0;
    while (tags.find()) {
      line += newLines(text, at, tags.start());
      at = tags.start();
      take(tags.group(2).toUpperCase(Locale.ROOT), !tags.group(1).isEmpty(), plain(tags.group(4)));
    }
    if (isInStatement)
      throw wording.refused(new StatementRefusal.Damaged(file.name(), String.valueOf(line)));
    if (statements.isEmpty()) throw wording.refused(new StatementRefusal.NoStatement(file.name()));
    return statements;
  }

  private static int newLines(String text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) if (text.charAt(i) == '\n') count++;
    return count;
  }

  private static String plain(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&apos;", "'")
        .replace("&quot;", "\"")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&")
        .strip();
  }

  private void take(String name, boolean isEnd, String value) {
    if (isEnd) {
      end(name);
      return;
    }
    switch (name) {
      case "STMTRS", "CCSTMTRS" -> {
        head.clear();
        lines.clear();
        begun = line;
        isInStatement = true;
      }
      case "STMTTRN" -> {
        endTransaction();
        transaction.clear();
        isInTransaction = true;
      }
      default -> {}
    }
    if (GROUPS.contains(name)) open.push(name);
    else if (isInTransaction) transaction.putIfAbsent(within(name), value);
    else if (isInStatement) head.putIfAbsent(within(name), value);
  }

  /// A name with the aggregate that it stands in, such as `BANKACCTTO/ACCTID`.
  private String within(String name) {
    return (open.isEmpty() ? "" : open.peek()) + "/" + name;
  }

  private void end(String name) {
    switch (name) {
      case "STMTTRN" -> endTransaction();
      case "STMTRS", "CCSTMTRS" -> endStatement();
      default -> {}
    }
    if (open.contains(name)) {
      while (!open.pop().equals(name)) {
        // Version 1 need not close what stands within.
      }
    }
  }

  private void endTransaction() {
    if (!isInTransaction) return;
    isInTransaction = false;
    lines.add(
        new StatementLine(
            day(transaction, "STMTTRN/DTPOSTED"),
            Optional.ofNullable(transaction.get("STMTTRN/DTAVAIL")).map(this::day),
            amount(need(transaction, "STMTTRN/TRNAMT")),
            first(transaction, "STMTTRN/NAME", "PAYEE/NAME"),
            first(transaction, "BANKACCTTO/ACCTID", "CCACCTTO/ACCTID")
                .map(number -> AccountNumber.of(number, currency())),
            Optional.empty(),
            Wording.tidy(transaction.getOrDefault("STMTTRN/MEMO", "")).orElse(""),
            Optional.empty(),
            first(transaction, "STMTTRN/REFNUM"),
            first(transaction, "STMTTRN/FITID"),
            first(transaction, "STMTTRN/TRNTYPE")));
  }

  private void endStatement() {
    if (!isInStatement) return;
    isInStatement = false;
    var account =
        first(head, "BANKACCTFROM/ACCTID", "CCACCTFROM/ACCTID")
            .orElseThrow(() -> wording.missing(new Place(begun, 1, ""), "ACCTID"));
    var days = lines.stream().map(StatementLine::booked).toList();
    var closing = Optional.ofNullable(head.get("LEDGERBAL/BALAMT")).map(this::amount);
    statements.add(
        wording.addingUp(
            new Statement(
                AccountNumber.of(account, currency()),
                currency(),
                Optional.empty(),
                first(head, "BANKTRANLIST/DTSTART")
                    .map(this::day)
                    .or(() -> days.stream().min(Comparator.naturalOrder())),
                first(head, "BANKTRANLIST/DTEND")
                    .map(this::day)
                    .or(() -> days.stream().max(Comparator.naturalOrder())),
                Optional.empty(),
                closing.filter(_ -> isOfLastDay(days)),
                lines,
                0,
                StatementFormat.OFX),
            new Place(begun, 1, "")));
  }

  /// The balance is that of the day the file was made, which may be later than its last line.
  private boolean isOfLastDay(List<LocalDate> days) {
    var asOf = first(head, "LEDGERBAL/DTASOF").map(this::day);
    return asOf.isEmpty() || days.stream().noneMatch(asOf.get()::isBefore);
  }

  private String currency() {
    return head.getOrDefault("STMTRS/CURDEF", head.getOrDefault("CCSTMTRS/CURDEF", "EUR"));
  }

  private static Optional<String> first(Map<String, String> values, String... names) {
    for (var name : names) {
      var value = values.get(name);
      if (value != null) return Wording.tidy(value);
    }
    return Optional.empty();
  }

  private String need(Map<String, String> values, String name) {
    var value = values.get(name);
    if (value == null) throw wording.missing(new Place(line, 1, ""), name);
    return value;
  }

  private LocalDate day(Map<String, String> values, String name) {
    return day(need(values, name));
  }

  /// The day as it was written; a time zone moves nothing, since banks write their own day.
  private LocalDate day(String text) {
    var given = DAY.matcher(text);
    if (!given.matches())
      throw new RefusedException(
          new StatementRefusal.BadDate(file.name(), String.valueOf(line), text));
    return wording.date(
        Integer.parseInt(given.group(1)),
        Integer.parseInt(given.group(2)),
        Integer.parseInt(given.group(3)),
        text,
        new Place(line, 1, ""));
  }

  /// Some banks write a comma.
  private Money amount(String text) {
    return wording.amount(text.replace(',', '.'), text, new Place(line, 1, ""));
  }
}
