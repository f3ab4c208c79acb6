package coop.meent.app;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.cash.CashOutlook;
import coop.meent.cash.CashRooms;
import coop.meent.cash.Expected;
import coop.meent.cli.Services;
import coop.meent.client.DaysToPay;
import coop.meent.collect.CollectableKind;
import coop.meent.collect.DebitState;
import coop.meent.demo.SharedDemo;
import coop.meent.document.Made;
import coop.meent.document.ReportRequest;
import coop.meent.ledger.Book;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the demonstration's bank will hold, beside what its rooms say.
class CashRoomsTest {

  private static final Clock CLOCK =
      Clock.fixed(SharedDemo.TODAY.atTime(9, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  @RegisterExtension static final SharedDemo DEMO = new SharedDemo();

  private Services services;
  private Book book;

  @BeforeEach
  void open() {
    services = new Wiring(CLOCK).openForReading(DEMO.made().file());
    book = services.ledger().cooperativeBook().orElseThrow();
  }

  @AfterEach
  void close() {
    services.close();
  }

  private CashOutlook outlook(DaysToPay days, int weeks) {
    return new CashRooms(
            services.ledger(),
            services.statements(),
            services.bank(),
            services.invoices(),
            days,
            services.pay(),
            services.recurring(),
            services.vat(),
            services.collecting().service(),
            services.spreads(),
            CLOCK)
        .outlook(book.id(), weeks);
  }

  private static Money of(CashOutlook outlook, Expected.Kind kind) {
    return Money.sum(of(outlook.expected(), kind).stream().map(Expected::amount).toList());
  }

  private static List<Expected> of(List<Expected> all, Expected.Kind kind) {
    return all.stream().filter(one -> one.kind() == kind).toList();
  }

  @Test
  void whatIsOpenComesAndWhatIsOwedGoesOnce() {
    var outlook = outlook(client -> Optional.empty(), 104);
    var open =
        Money.sum(
            services.invoices().open().stream()
                .map(row -> row.open())
                .filter(Money::isPositive)
                .toList());
    var owed = Money.sum(services.pay().toPay().stream().map(one -> one.amount()).toList());

    assertThat(of(outlook, Expected.Kind.INVOICE)).isEqualTo(open.minus(inBatches()));
    assertThat(of(outlook, Expected.Kind.TO_PAY)).isEqualTo(owed.negate());
    assertThat(of(outlook, Expected.Kind.ORDERED).isNegative()).isTrue();
    assertThat(outlook.weeks().getLast().closing())
        .isEqualTo(outlook.now().plus(outlook.in()).minus(outlook.out()));
  }

  /// What of invoices comes by direct debits, on the day of their batch.
  private Money inBatches() {
    return Money.sum(
        services.collecting().service().batches().stream()
            .filter(batch -> batch.batch().withdrawn().isEmpty())
            .flatMap(batch -> batch.orders().stream())
            .filter(one -> one.order().kind() == CollectableKind.INVOICE)
            .filter(one ->
                List.of(DebitState.WAITING, DebitState.ORDERED, DebitState.SEEN)
                    .contains(one.state()))
            .map(one -> one.order().amount())
            .toList());
  }

  @Test
  void aClientWhoIsKnownToTakeLongerPaysLater() {
    var soon = outlook(client -> Optional.empty(), 104);
    var late = outlook(client -> Optional.of(new DaysToPay.Paid(3, 200)), 104);

    for (var row : services.invoices().open())
      if (row.open().isPositive())
        assertThat(of(late.expected(), Expected.Kind.INVOICE))
            .filteredOn(one -> one.link().equals(Optional.of(row.id())))
            .extracting(Expected::on)
            .containsExactly(row.date().plusDays(200));
    assertThat(of(late, Expected.Kind.INVOICE)).isEqualTo(of(soon, Expected.Kind.INVOICE));
  }

  @Test
  void thePaperSaysWhetherThereIsEnough() {
    var request = ReportRequest.of(Language.NL, book.id(), FiscalPeriod.year(2026));
    var made = services.reports().make("cash-outlook", request);
    var report = ((Made.Ready) made).report();
    assertThat(report.opening()).singleElement().asString().contains("niet genoeg");
    assertThat(report.tables().getFirst().rows()).hasSize(13);
  }
}
