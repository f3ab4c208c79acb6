package coop.meent.document;

import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import java.time.LocalDate;
import java.util.List;

/// Reports to try the writers on.
public final class Samples {

  static final Issuer DE_MEENT = new Issuer("Coöperatie De Meent U.A.", "01234567", "Utrecht");

  private Samples() {}

  /// The page of the picture that the look was drawn after.
  public static Report memberStatement() {
    var table =
        Table.named("lines", "")
            .column(Column.date("date", "Datum"))
            .column(Column.text("text", "Omschrijving", 3))
            .column(Column.amount("amount", "Bedrag"));
    line(table, "2026-07-01", "Beginsaldo", "3206.11");
    line(table, "2026-07-12", "Aandeel factuur 2026-B-0031 (37 van 100,5 uur)", "3405.47");
    line(table, "2026-07-12", "Btw 21 %", "715.15");
    line(table, "2026-07-15", "Uitbetaald", "-4120.62");
    line(table, "2026-08-01", "Bijdrage gezamenlijke kosten", "-85.00");
    line(table, "2026-08-22", "Aandeel factuur 2026-B-0036", "1920.00");
    line(table, "2026-08-22", "Btw 21 %", "403.20");
    line(table, "2026-08-30", "Doorgegeven opdracht: dank van Joris", "360.00");
    line(table, "2026-09-14", "Training, vergoed uit budget", "640.00");
    line(table, "2026-09-14", "Betaald aan Academie", "-640.00");
    line(table, "2026-09-28", "Uitbetaald", "-1585.95");
    table.row(
        Row.total(
            Cell.of("Eindsaldo op 30 september 2026"),
            Cell.empty(),
            Cell.of(Money.parse("4218.36"))));
    return Report.named("member-statement", Language.NL, LocalDate.parse("2026-09-30"))
        .title("Ledenoverzicht")
        .subtitle("Noor Kramer, lid 7 · derde kwartaal 2026")
        .issuedBy(DE_MEENT)
        .figure(Figure.of("Rekening-courant", Money.parse("4218.36")))
        .figure(Figure.of("Ledenkapitaal", Money.parse("1500")))
        .figure(Figure.of("Ontwikkelbudget", Money.parse("525")))
        .figure(Figure.of("Delen bespaarde", Money.parse("312.40")))
        .table(table.build())
        .closing(
            "Gegeven 14 uur en 2 opdrachten · ontvangen 9 uur en 1 opdracht · schenkkring: ingelegd"
                + " € 270,00, gegeven € 118,42.")
        .closing(
            "Elk bedrag is na te rekenen met de posten hierboven; regelversies: kostensleutel 3,"
                + " kring 2.")
        .build();
  }

  /// Two charts, one with bands and one with a dash, above a table.
  public static Report charts() {
    List<LineChart.Point> low = new java.util.ArrayList<>();
    List<LineChart.Point> middle = new java.util.ArrayList<>();
    List<LineChart.Point> high = new java.util.ArrayList<>();
    for (int month = 0; month <= 24; month++) {
      low.add(new LineChart.Point(month, 0.004 * month));
      middle.add(new LineChart.Point(month, 0.008 * month));
      high.add(new LineChart.Point(month, 0.011 * month));
    }
    var across = LineChart.Axis.inSteps(0, 6, 4, "maanden", at -> String.valueOf(Math.round(at)));
    var up = LineChart.Axis.upTo(0.264, "", at -> Math.round(100 * at) + "%");
    var ink = LineChart.Ink.ACCENT;
    var lines =
        new LineChart(
            "lines",
            "Kans op een tekort",
            "De kans loopt in 24 maanden op tot 19%.",
            "Iedereen heeft hetzelfde niveau.",
            across,
            up,
            List.of(),
            List.of(
                new LineChart.Line("3% ziek", LineChart.Ink.CLAY, true, high),
                new LineChart.Line("nu", ink, false, middle),
                new LineChart.Line("50 mensen", LineChart.Ink.BLUE, false, low)));
    var fan =
        new LineChart(
            "fan",
            "Pot",
            "In het midden 19.",
            "",
            across,
            up,
            List.of(new LineChart.Band(ink, low, high), new LineChart.Band(ink, low, middle)),
            List.of(new LineChart.Line("", ink, false, middle)));
    return Report.named("charts", Language.NL, LocalDate.parse("2026-09-30"))
        .title("Houdt de kring het?")
        .issuedBy(DE_MEENT)
        .figure(Figure.of("Inleg", Money.parse("67.50")))
        .chart(lines)
        .chart(fan)
        .table(Table.named("t", "").column(Column.text("a", "A", 1)).build())
        .build();
  }

  private static void line(Table.Builder table, String date, String text, String amount) {
    table.row(Row.of(Cell.of(LocalDate.parse(date)), Cell.of(text), Cell.of(Money.parse(amount))));
  }

  private static final List<String> TEXTS =
      List.of(
          "Factuur 2026-B-0031, eerste termijn",
          "Huur werkplek",
          "Uitbetaling lid",
          "Bijdrage gezamenlijke kosten derde kwartaal",
          "SEPA Overboeking IBAN NL91ABNA0417164300 Kenmerk 7012 3398 1200 Omschrijving"
              + " advieswerk en begeleiding bij de overgang naar een nieuw rooster",
          "Btw over augustus");

  /// A general ledger of so many accounts with 40 lines each: about one page an account.
  public static Report generalLedger(int accounts) {
    var random = new Seeded(7);
    var table =
        Table.named("lines", "")
            .column(Column.date("date", "Date"))
            .column(Column.text("entry", "Entry", 1))
            .column(Column.text("text", "Description", 4))
            .column(Column.amount("debit", "Debit"))
            .column(Column.amount("credit", "Credit"))
            .column(Column.amount("balance", "Balance"));
    for (int account = 0; account < accounts; account++) {
      table.row(Row.heading(Cell.of((1000 + account) + " Rekening nummer " + account)));
      var balance = Money.ZERO;
      var day = LocalDate.of(2026, 1, 1);
      for (int line = 0; line < 40; line++) {
        var amount = new Money(random.nextInt(2_000_000) - 1_000_000);
        balance = balance.plus(amount);
        table.row(
            Row.of(
                Cell.of(day.plusDays(line * 9L)),
                Cell.of("M-" + (account * 40 + line)),
                Cell.of(random.pick(TEXTS)),
                amount.isPositive() ? Cell.of(amount) : Cell.empty(),
                amount.isPositive() ? Cell.empty() : Cell.of(amount.negate()),
                Cell.of(balance)));
      }
      table.row(
          Row.subtotal(
              Cell.of("Closing balance"),
              Cell.empty(),
              Cell.empty(),
              Cell.empty(),
              Cell.empty(),
              Cell.of(balance)));
    }
    return Report.named("general-ledger", Language.EN, LocalDate.parse("2026-12-31"))
        .title("General ledger")
        .subtitle("The cooperative's book · 2026 · not yet closed")
        .issuedBy(DE_MEENT)
        .table(table.build())
        .closing("Debit is positive; every account starts from its opening balance.")
        .build();
  }

  /// Names of people and firms as they come in: quotes, markup, right to left, emoji, marks that
  /// show nothing, halves of characters.
  static final List<String> ODD_NAMES =
      List.of(
          "Renée d'Ånçon \"de Wijze\" <b>&amp; Zn</b>",
          "\u05d0\u05d1\u05e8\u05d4\u05dd \u05d1\u05df-\u05d3\u05d5\u05d3 17",
          "\u0645\u062d\u0645\u062f \u0639\u0644\u064a",
          "Team \ud83d\udc69\u200d\ud83d\udcbb\ud83c\udf89 blij",
          "Zoe\u0308 Ça\u0302lin",
          "\u202eomgekeerd\u202c en \u200bniets",
          "half \ud83d en \udc69 half",
          "tab\there\u0000nul\u0007bel",
          "漢字 株式会社",
          "Gegevensbeschermingseffectbeoordelingsverantwoordelijkheidsverdelingsoverleg".repeat(3));

  public static Report oddNames() {
    var table =
        Table.named("members", "Leden")
            .column(Column.count("number", "Nr"))
            .column(Column.text("name", "Naam", 2))
            .column(Column.amount("amount", "Bedrag"));
    for (int i = 0; i < ODD_NAMES.size(); i++) {
      table.row(
          Row.of(Cell.of(i + 1L), Cell.of(ODD_NAMES.get(i)), Cell.of(new Money(-(i * 1000L)))));
    }
    table.row(Row.heading(Cell.of(ODD_NAMES.getLast())));
    return Report.named("odd", Language.NL, LocalDate.parse("2026-09-30"))
        .title("Ledenlijst " + ODD_NAMES.getFirst())
        .subtitle(String.join(", ", ODD_NAMES))
        .issuedBy(new Issuer(ODD_NAMES.get(3), "", ODD_NAMES.get(1)))
        .figure(Figure.of(ODD_NAMES.getLast(), Money.parse("-92233720368547758.08")))
        .figure(new Figure("Leden", Cell.of(10)))
        .figure(Figure.of("Samen", Money.parse("92233720368547758.07")))
        .table(table.build())
        .closing(String.join(" · ", ODD_NAMES))
        .build();
  }

  public static Report empty() {
    return Report.named("journal", Language.EN, LocalDate.parse("2026-01-31"))
        .title("Journal")
        .table(
            Table.named("lines", "")
                .column(Column.date("date", "Date"))
                .column(Column.text("text", "Description", 1))
                .column(Column.amount("amount", "Amount"))
                .build())
        .build();
  }

  /// Twelve months and a total beside a name: more than fits upright.
  public static Report manyColumns() {
    var table =
        Table.named("months", "Per month").column(Column.text("account", "Account name", 1));
    for (int month = 1; month <= 12; month++) {
      table.column(Column.amount("month" + month, "Month " + month));
    }
    table.column(Column.amount("total", "The whole year"));
    for (int account = 0; account < 30; account++) {
      var cells = new java.util.ArrayList<Cell>();
      cells.add(Cell.of("Account with a longer name " + account));
      for (int month = 1; month <= 13; month++) {
        cells.add(Cell.of(new Money(-123_456_78L * (account + month))));
      }
      table.row(new Row(Row.Kind.ROW, cells, java.util.Optional.empty()));
    }
    return Report.named("months", Language.EN, LocalDate.parse("2026-12-31"))
        .title("Income by month")
        .issuedBy(DE_MEENT)
        .figure(Figure.of("Result", Money.parse("-1234567.89")))
        .table(table.build())
        .build();
  }

  /// Two tables with their own titles, as a balance sheet has.
  public static Report twoTables() {
    return Report.named("balance-sheet", Language.EN, LocalDate.parse("2026-12-31"))
        .title("Balance sheet")
        .issuedBy(DE_MEENT)
        .table(side("assets", "Assets", "Bank", "12500.00"))
        .table(side("liabilities", "Equity and liabilities", "Members' capital", "-12500.00"))
        .closing("Both sides are equal.")
        .build();
  }

  private static Table side(String key, String title, String account, String amount) {
    return Table.named(key, title)
        .column(Column.text("account", "Account", 1))
        .column(Column.amount("amount", "Amount"))
        .row(Row.heading(Cell.of(title + ", all of it")))
        .row(Row.of(Cell.of(account), Cell.of(Money.parse(amount))))
        .row(Row.total(Cell.of("Total"), Cell.of(Money.parse(amount))))
        .build();
  }

  /// So many headings, each with one row below it.
  public static Report headings(int count) {
    var table =
        Table.named("lines", "")
            .column(Column.text("text", "Description", 1))
            .column(Column.amount("amount", "Amount"));
    for (int i = 0; i < count; i++) {
      table.row(Row.heading(Cell.of("Heading " + i)));
      for (int row = 0; row <= i % 3; row++) {
        table.row(Row.of(Cell.of("Line below " + i), Cell.of(new Money(i))));
      }
    }
    return Report.named("headings", Language.EN, LocalDate.parse("2026-12-31"))
        .title("Headings")
        .table(table.build())
        .build();
  }
}
