package coop.meent.demo;

import coop.meent.base.Money;
import coop.meent.demo.Cast.Person;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryKind;
import coop.meent.vat.VatRhythm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The own books of members who keep them here: what passes between them and the cooperative, some
/// costs, VAT, and what they take out to live on.
final class OwnBooks implements Strand, Invoicing.Earnings {

  private static final Money TAKEN_OUT = Money.parse("1850.00");
  private static final Money START = Money.parse("6400.00");

  private final Span span;
  private final DayBook dayBook;
  private final VatReturns.Filing filing;
  private final List<Own> books;

  /// @param person whose book it is
  /// @param rhythm how often it files VAT
  record Own(Person person, Chart chart, VatRhythm rhythm) {}

  OwnBooks(Span span, DayBook dayBook, VatReturns.Filing filing, List<Own> books) {
    this.span = span;
    this.dayBook = dayBook;
    this.filing = filing;
    this.books = books;
    for (var own : books) filing.begin(own.chart, span.start(), own.rhythm);
  }

  private Optional<Chart> chartOf(Person person) {
    return books.stream()
        .filter(own -> own.person.number() == person.number())
        .map(Own::chart)
        .findFirst();
  }

  /// @param invoices that clients had not paid yet
  void open(List<Invoice> invoices) {
    for (var own : books) {
      var awaited = Money.ZERO;
      for (var invoice : invoices) {
        for (var share : invoice.shares()) {
          if (share.person().equals(own.person)) awaited = awaited.plus(share.gross());
        }
      }
      dayBook.add(
          own.chart
              .lines()
              .debit("10201", START)
              .debit("13011", awaited)
              .credit("05501", START.plus(awaited))
              .draft(span.start(), "Beginbalans")
              .withKind(EntryKind.OPENING));
    }
  }

  @Override
  public void invoiced(Invoice invoice) {
    for (var share : invoice.shares()) {
      chartOf(share.person())
          .ifPresent(chart ->
              dayBook.add(
                  chart
                      .lines()
                      .debit("13011", share.gross())
                      .credit("80501", share.net())
                      .vat(Tariff.V21)
                      .credit("16201", share.gross().minus(share.net()))
                      .vat(Tariff.V21)
                      .draft(invoice.date(), "De Meent, " + invoice.job().assignment().name())
                      .withDocument(
                          "ZF-%d-%s".formatted(share.person().number(), invoice.number()))));
    }
  }

  /// The last payments are not booked here either.
  ///
  /// @param amount negative when the member paid the cooperative
  void paidOut(Person person, Money amount, LocalDate day) {
    if (day.isAfter(span.booked())) return;
    chartOf(person)
        .ifPresent(chart ->
            dayBook.add(
                chart
                    .lines()
                    .debit("10201", amount)
                    .credit("13011", amount)
                    .draft(day, "Uitbetaling De Meent")
                    .withKind(EntryKind.BANK)));
  }

  void contributed(Person person, Money net, LocalDate day) {
    chartOf(person)
        .ifPresent(chart ->
            dayBook.add(
                chart
                    .lines()
                    .purchase("46130", net, Tariff.P21, Dimensions.NONE)
                    .credit("13011", Tariff.P21.gross(net))
                    .draft(day, "Contributie De Meent " + Words.month(day))));
  }

  @Override
  public void on(LocalDate day) {
    for (var own : books) {
      if (Span.falls(day, 4)) pay(own, day, "46110", "28.50", Tariff.P21, "Mobiel abonnement");
      if (Span.falls(day, 12)) pay(own, day, "46152", "19.00", Tariff.P21, "Software");
      if (Span.falls(day, 15)) pay(own, day, "46305", "41.75", Tariff.P0, "Verzekering");
      if (Span.falls(day, 24)) takeOut(own, day);
      if (filesOn(own, day)) settleVat(own, day);
    }
  }

  private void pay(Own own, LocalDate day, String account, String net, Tariff tariff, String text) {
    var amount = Money.parse(net);
    dayBook.add(
        own.chart
            .lines()
            .purchase(account, amount, tariff, Dimensions.NONE)
            .credit("10201", tariff.gross(amount))
            .draft(day, text)
            .withKind(EntryKind.BANK));
  }

  private void takeOut(Own own, LocalDate day) {
    dayBook.add(
        own.chart
            .lines()
            .debit("05519", TAKEN_OUT)
            .credit("10201", TAKEN_OUT)
            .draft(day, "Naar privé")
            .withKind(EntryKind.BANK));
  }

  /// Who files by the month does so on the 25th.
  private boolean filesOn(Own own, LocalDate day) {
    if (span.month(day) == 0) return false;
    return switch (own.rhythm) {
      case MONTH -> Span.falls(day, 25);
      case QUARTER -> day.getMonthValue() % 3 == 1 && Span.falls(day, 21);
      case YEAR -> day.getMonthValue() == 1 && Span.falls(day, 21);
    };
  }

  private void settleVat(Own own, LocalDate day) {
    var period = own.rhythm.around(day.minusMonths(1));
    var toPay = filing.file(own.chart, period, day).figures().toPay();
    if (toPay.isZero()) return;
    dayBook.add(
        own.chart
            .lines()
            .debit("16221", toPay)
            .credit("10201", toPay)
            .draft(day, "Btw " + period)
            .withKind(EntryKind.BANK));
  }
}
