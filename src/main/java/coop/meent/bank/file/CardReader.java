package coop.meent.bank.file;

import coop.meent.base.Money;
import coop.meent.xml.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the statement of a credit card of ICS (International Card Services), which comes as pages
/// to read and not as a table: the words of its PDF, or their text with or without the columns kept
/// apart. What is owed to the card is less than nothing.
public final class CardReader {

  private static final String ISSUER = "International Card Services";
  private static final String CUSTOMER = "ICS-klantnummer";
  private static final String CURRENCY = "EUR";

  private static final Pattern HEAD =
      Pattern.compile(
          "^\\s*(\\d{1,2}) (\\p{L}{3,}) (\\d{4})\\s+(\\d{6,})\\s+(\\d+)\\s+\\d+ van \\d+");
  private static final Pattern EURO =
      Pattern.compile("€\\s*([0-9.]+,[0-9]{2})(?:\\s+(Af|Bij)(?=\\s|$))?");
  private static final String DAY = "(\\d{1,2}) (\\p{L}{3})\\.?";

  /// The day of the purchase, the day it was booked, and the rest.
  private static final Pattern LINE =
      Pattern.compile("^\\s*" + DAY + "\\s+" + DAY + "\\s+(\\S.*)$");

  private static final Pattern AMOUNT =
      Pattern.compile("^(.*?)\\s+([0-9.]*[0-9],[0-9]{2})\\s+(Af|Bij)\\s*$");
  private static final Pattern FOREIGN =
      Pattern.compile("^(.*?)\\s+([0-9.]*[0-9],[0-9]{2} [A-Z]{3})$");
  private static final Pattern RATE = Pattern.compile("^\\s*(Wisselkoers .*\\S)\\s*$");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

  private final TextFile file;
  private final Wording wording;
  private final List<StatementLine> lines = new ArrayList<>();

  public CardReader(TextFile file) {
    this.file = file;
    wording = new Wording(file.name());
  }

  /// Whether it is one, wherever on its first page that stands.
  public static boolean isCard(TextFile file) {
    return has(file, ISSUER) && has(file, CUSTOMER);
  }

  private static boolean has(TextFile file, String words) {
    return file.lines().stream().anyMatch(line -> line.contains(words));
  }

  /// The head of a file: who it is for, and the four amounts below.
  private record Head(LocalDate day, String customer, String number, Money before, Money after) {}

  /// @throws coop.meent.base.RefusedException with a [StatementRefusal]
  public List<Statement> read() {
    var head = head();
    for (int number = 1; number <= file.lines().size(); number++) take(number, head);
    var days = lines.stream().map(StatementLine::booked).toList();
    return List.of(
        wording.addingUp(
            new Statement(
                "ICS" + head.customer,
                CURRENCY,
                Optional.of(head.day.getYear() + "-" + head.number),
                days.stream().min(Comparator.naturalOrder()).or(() -> Optional.of(head.day)),
                Optional.of(head.day),
                Optional.of(head.before),
                Optional.of(head.after),
                lines,
                0,
                StatementFormat.CSV),
            file.place(1)));
  }

  private Head head() {
    for (int number = 1; number <= file.lines().size(); number++) {
      var found = HEAD.matcher(file.lines().get(number - 1));
      if (!found.find()) continue;
      var day = day(found, 1, Integer.parseInt(found.group(3)), file.place(number));
      var amounts = amounts(number);
      return new Head(day, found.group(4), found.group(5), amounts.getFirst(), amounts.getLast());
    }
    throw wording.missing(file.place(1), CUSTOMER);
  }

  /// What was owed, what was paid, what was spent and what is owed now.
  private List<Money> amounts(int after) {
    for (int number = after + 1; number <= file.lines().size(); number++) {
      List<Money> amounts = new ArrayList<>();
      var found = EURO.matcher(file.lines().get(number - 1));
      while (found.find()) amounts.add(amount(found.group(1), found.group(2), number));
      if (amounts.size() == 4) return amounts;
    }
    throw wording.missing(file.place(after), "Nieuw openstaand saldo");
  }

  private void take(int number, Head head) {
    var text = file.lines().get(number - 1);
    var rate = RATE.matcher(text);
    if (rate.matches() && !lines.isEmpty()) lines.add(withText(lines.removeLast(), rate.group(1)));
    var found = LINE.matcher(text);
    if (!found.matches() || month(found.group(2)) == 0 || month(found.group(4)) == 0) return;
    var amount = AMOUNT.matcher(found.group(5));
    if (!amount.matches()) throw wording.missing(file.place(number), "Bedrag in euro's");
    var said = FOREIGN.matcher(amount.group(1));
    boolean isForeign = said.matches();
    var place = file.place(number);
    lines.add(
        new StatementLine(
            day(found, 3, yearOf(found.group(4), head.day), place),
            Optional.of(day(found, 1, yearOf(found.group(2), head.day), place)),
            amount(amount.group(2), amount.group(3), number),
            Wording.tidy(isForeign ? said.group(1) : amount.group(1)),
            Optional.empty(),
            Optional.empty(),
            isForeign ? said.group(2) : "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private static StatementLine withText(StatementLine line, String more) {
    return new StatementLine(
        line.booked(),
        line.valued(),
        line.amount(),
        line.counterparty(),
        line.counterpartyIban(),
        line.ultimateParty(),
        Wording.tidy(line.text() + " " + more).orElse(""),
        line.structuredText(),
        line.endToEnd(),
        line.bankReference(),
        line.transactionCode());
  }

  /// Lines leave the year out: December on a statement of January is of the year before.
  private static int yearOf(String month, LocalDate statement) {
    return month(month) > statement.getMonthValue() ? statement.getYear() - 1 : statement.getYear();
  }

  private LocalDate day(Matcher found, int group, int year, Place place) {
    return wording.date(
        year,
        month(found.group(group + 1)),
        Integer.parseInt(found.group(group)),
        found.group(group) + " " + found.group(group + 1),
        place);
  }

  /// From 1; nothing for what is none.
  private static int month(String name) {
    var first = name.toLowerCase(Locale.ROOT).replaceFirst("^maart", "mrt").substring(0, 3);
    return MONTHS.indexOf(first) + 1;
  }

  private Money amount(String text, String direction, int number) {
    var bare = text.replace(".", "").replace(',', '.');
    var amount = wording.amount(bare, text, file.place(number));
    return "Af".equals(direction) ? amount.negate() : amount;
  }
}
