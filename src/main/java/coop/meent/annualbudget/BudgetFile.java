package coop.meent.annualbudget;

import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.spreadsheet.Spreadsheet.Row;
import coop.meent.spreadsheet.Workbook;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A budget as a spreadsheet: a line for each account, with its months or with an amount for the
/// year, which is spread evenly. Read from any [Workbook], with columns called in English or Dutch
/// in any order; written as CSV. Every line that is wrong is told of, and then nothing is taken
/// over.
public final class BudgetFile {

  private static final Pattern AMOUNT = Pattern.compile("[-\u2212]?\\d{1,13}([.,]\\d{1,2})?");
  private static final String YEAR = "year";
  private static final String ACCOUNT = "account";
  private static final String TOTAL = "total";
  private static final String NOTE = "note";
  private static final Map<String, String> CALLED =
      Map.ofEntries(
          Map.entry("jaar", YEAR),
          Map.entry("grootboekrekening", ACCOUNT),
          Map.entry("rekening", ACCOUNT),
          Map.entry("rekeningnummer", ACCOUNT),
          Map.entry("number", ACCOUNT),
          Map.entry("nummer", ACCOUNT),
          Map.entry("totaal", TOTAL),
          Map.entry("amount", TOTAL),
          Map.entry("bedrag", TOTAL),
          Map.entry("toelichting", NOTE),
          Map.entry("notitie", NOTE));
  private static final Set<String> OWN = Set.of(YEAR, ACCOUNT, TOTAL, NOTE);
  private static final Pattern FIRST_DAY = Pattern.compile("\\d{4}-(\\d{2})-01");
  private static final Map<String, Month> SHORT = months();

  private final int year;
  private final List<Account> accounts;

  /// @param accounts of the book, all of them
  public BudgetFile(int year, List<Account> accounts) {
    this.year = year;
    this.accounts = List.copyOf(accounts);
  }

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (var month : Month.values()) {
      months.put(String.valueOf(month.getValue()), month);
      months.put(String.format(Locale.ROOT, "%02d", month.getValue()), month);
      for (var locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
        var name = month.getDisplayName(TextStyle.FULL, locale);
        months.put(name.toLowerCase(Locale.ROOT), month);
        months.put(name.toLowerCase(Locale.ROOT).substring(0, 3), month);
      }
    }
    months.put("mrt", Month.MARCH);
    return months;
  }

  /// @param sheet which of the workbook; empty for the first that has a budget's columns
  /// @throws coop.meent.base.RefusedException when there is no table
  public BudgetReading read(Workbook workbook, Optional<String> sheet) {
    var table = workbook.table(sheet, BudgetFile::isKnown);
    var read = Optional.of(table.sheet()).filter(name -> !name.isEmpty());
    var columns = new Columns(table.headings());
    if (columns.place(ACCOUNT).isEmpty())
      return BudgetReading.wrong(read, missing("account, rekening"));
    if (columns.months.isEmpty() && columns.place(TOTAL).isEmpty())
      return BudgetReading.wrong(read, missing("total, totaal, 01 … 12"));
    return new Pass(read, columns).over(table.rows());
  }

  private static boolean isKnown(String heading) {
    var name = heading.strip().toLowerCase(Locale.ROOT);
    return month(name).isPresent() || OWN.contains(CALLED.getOrDefault(name, name));
  }

  /// Also where a column is called by the first day of its month.
  private static Optional<Month> month(String name) {
    var first = FIRST_DAY.matcher(name);
    return Optional.ofNullable(SHORT.get(first.matches() ? first.group(1) : name));
  }

  private static BudgetFault missing(String names) {
    return new BudgetFault.NoColumn(names);
  }

  /// Where everything stands, by the names in the first line.
  private static final class Columns {

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Month, Integer> months = new HashMap<>();
    private final List<String> names;

    Columns(List<String> headings) {
      names = headings;
      for (int i = 0; i < names.size(); i++) {
        var name = names.get(i).strip().toLowerCase(Locale.ROOT);
        var month = month(name);
        if (month.isPresent()) months.putIfAbsent(month.get(), i);
        else places.putIfAbsent(CALLED.getOrDefault(name, name), i);
      }
    }

    Optional<Integer> place(String name) {
      return Optional.ofNullable(places.get(name));
    }

    String field(Row row, String name) {
      return place(name).map(row::at).orElse("");
    }
  }

  /// One reading, which keeps what it found wrong.
  private final class Pass {

    private final Optional<String> sheet;
    private final Columns columns;
    private final List<BudgetLine> lines = new ArrayList<>();
    private final List<BudgetFault> faults = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    Pass(Optional<String> sheet, Columns columns) {
      this.sheet = sheet;
      this.columns = columns;
    }

    BudgetReading over(List<Row> rows) {
      for (var row : rows) line(row).ifPresent(lines::add);
      return faults.isEmpty()
          ? new BudgetReading(sheet, lines, faults)
          : new BudgetReading(sheet, List.of(), faults);
    }

    private Optional<BudgetLine> line(Row row) {
      long at = row.line();
      var of = columns.field(row, YEAR);
      if (!of.isEmpty() && !of.equals(String.valueOf(year)))
        return wrong(new BudgetFault.OtherYear(at, of, String.valueOf(year)));
      var number = columns.field(row, ACCOUNT);
      var account = accounts.stream().filter(one -> one.number().equals(number)).findFirst();
      if (account.isEmpty()) return wrong(new BudgetFault.NoSuchAccount(at, number));
      if (account.get().kind().isOnBalanceSheet())
        return wrong(new BudgetFault.NotOfTheResult(at, number));
      if (!seen.add(number)) return wrong(new BudgetFault.Twice(at, number));
      var note = unquoted(columns.field(row, NOTE));
      if (note.length() > BudgetLine.LONGEST_NOTE)
        return wrong(new BudgetFault.LongNote(at, BudgetLine.LONGEST_NOTE));
      return months(row, at).map(months -> new BudgetLine(account.get().id(), months, note));
    }

    private Optional<MonthAmounts> months(Row row, long at) {
      var total = Optional.<Money>empty();
      var typed = columns.field(row, TOTAL);
      if (!typed.isEmpty()) {
        total = amount(typed);
        if (total.isEmpty()) return wrong(new BudgetFault.BadAmount(at, TOTAL, typed));
      }
      Map<Month, Money> each = new HashMap<>();
      for (var column : columns.months.entrySet()) {
        var said = row.at(column.getValue());
        if (said.isEmpty()) continue;
        var amount = amount(said);
        if (amount.isEmpty())
          return wrong(
              new BudgetFault.BadAmount(at, columns.names.get(column.getValue()).strip(), said));
        each.put(column.getKey(), amount.get());
      }
      if (each.isEmpty() && total.isEmpty()) return wrong(new BudgetFault.NoAmount(at));
      if (each.isEmpty()) return total.map(MonthAmounts::even);
      var months = MonthAmounts.of(month -> each.getOrDefault(month, Money.ZERO));
      if (total.filter(sum -> !sum.equals(months.total())).isPresent())
        return wrong(new BudgetFault.OtherTotal(at, total.get(), months.total()));
      return Optional.of(months);
    }

    private <T> Optional<T> wrong(BudgetFault fault) {
      faults.add(fault);
      return Optional.empty();
    }
  }

  private static Optional<Money> amount(String text) {
    if (!AMOUNT.matcher(text).matches()) return Optional.empty();
    return Optional.of(Money.parse(text.replace('\u2212', '-').replace(',', '.')));
  }

  /// As CSV, RFC 4180, with the months and their sum.
  public String write(List<BudgetLine> lines, Language language) {
    var text = new StringWriter();
    var csv = CsvWriter.builder().bufferSize(0).build(text);
    List<String> header = new ArrayList<>(List.of(YEAR, ACCOUNT, "name"));
    for (var month : Month.values())
      header.add(String.format(Locale.ROOT, "%02d", month.getValue()));
    header.addAll(List.of(TOTAL, NOTE));
    csv.writeRecord(header);
    for (var account : accounts)
      for (var line : lines)
        if (line.account().equals(account.id())) {
          List<String> row = new ArrayList<>();
          row.add(String.valueOf(year));
          row.add(account.number());
          row.add(harmless(account.name(language)));
          for (var month : Month.values()) row.add(line.months().of(month).toString());
          row.add(line.months().total().toString());
          row.add(harmless(line.note()));
          csv.writeRecord(row);
        }
    return text.toString();
  }

  /// No spreadsheet takes it for a formula.
  private static String harmless(String text) {
    boolean isFormula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return isFormula ? "'" + text : text;
  }

  private static String unquoted(String text) {
    if (text.isEmpty() || text.charAt(0) != '\'') return text;
    var inside = text.substring(1);
    return harmless(inside).equals(inside) ? text : inside;
  }
}
