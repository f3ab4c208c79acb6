package coop.meent.document;

import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import java.time.LocalDate;
import java.util.List;

/// Reports to try the writers on.
final class Samples {

  static final Issuer DE_MEENT = new Issuer("Coöperatie De Meent U.A.", "01234567", "Utrecht");

  private Samples() {}

  /// The page of the picture that the look was drawn after.
  static Report memberStatement() {
    var table =
        Table.named("lines", "")
            .column(Column.date("date", "Datum"))
            .column(Column.text("text", "Omschrijving", 3))
            .column(Column.amount("amount", "Bedrag"));
    line(table, "2026-07-01", "Beginsaldo", "3106.11");
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
  static Report generalLedger(int accounts) {
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
}
