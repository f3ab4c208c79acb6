package coop.meent.cash;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.BookId;
import coop.meent.base.Money;
import coop.meent.cli.Services;
import coop.meent.collect.CollectOffice;
import coop.meent.collect.CollectableKind;
import coop.meent.collect.DebitOrder;
import coop.meent.collect.DebitStanding;
import coop.meent.collect.DebitStanding.OrderStanding;
import coop.meent.collect.DebitState;
import coop.meent.spread.Awaited;
import coop.meent.spread.AwaitedDraft;
import coop.meent.spread.Spread;
import coop.meent.spread.SpreadOutcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Direct debits in the cash outlook: what is in a batch, what could be, and what usually goes
/// back.
class DirectDebitsTest {

  @TempDir private Path folder;
  private CollectOffice office;
  private Services services;
  private BookId book;

  @BeforeEach
  void open() {
    office = new CollectOffice(folder);
    services = office.office.services;
    book = services.ledger().cooperativeBook().orElseThrow().id();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private List<Expected> expected(Expected.Kind kind) {
    var rooms =
        new CashRooms(
            services.ledger(),
            services.statements(),
            services.bank(),
            services.invoices(),
            _ -> Optional.empty(),
            services.pay(),
            services.recurring(),
            services.vat(),
            office.collect,
            services.spreads(),
            office.clock);
    return rooms.outlook(book, 26).expected().stream().filter(one -> one.kind() == kind).toList();
  }

  @Test
  void whatAMemberOwesComesOnceByItselfOrByItsBatch() {
    office.owes(office.office.mees, "75.00");
    assertThat(expected(Expected.Kind.COLLECTED))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.amount()).isEqualTo(Money.parse("75.00"));
          assertThat(one.link()).isEmpty();
        });
    var batch = office.batch();
    assertThat(expected(Expected.Kind.COLLECTED))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.amount()).isEqualTo(Money.parse("75.00"));
          assertThat(one.on()).isEqualTo(CollectOffice.ON);
          assertThat(one.link()).isEqualTo(Optional.of(batch.id()));
        });
    assertThat(expected(Expected.Kind.GOES_BACK)).isEmpty();
    office.collect.withdraw(batch.id(), office.office.noor.id(), "Te vroeg");
    assertThat(expected(Expected.Kind.COLLECTED))
        .extracting(Expected::link)
        .containsExactly(Optional.empty());
  }

  /// One of ten went back, of 75.00 each: of the 75.00 that is to come 7.50 is taken off.
  @Test
  void theShareThatWentBackIsTakenOffAndNineTellNothing() {
    office.owes(office.office.mees, "75.00");
    var now = office.now(office.batch());
    var order = now.orders().getFirst().order();
    for (int kept : new int[] {8, 9}) {
      var done = new ArrayList<>(nCopies(kept, standing(order, DebitState.COLLECTED)));
      done.add(standing(order, DebitState.RETURNED));
      var past = new DebitStanding(now.batch(), now.state(), done, List.of());
      var found =
          new DirectDebits(List.of(past, now), CollectOffice.TODAY)
              .expected(List.of(), CollectOffice.ON);
      assertThat(found)
          .extracting(one -> one.kind() + " " + one.amount())
          .isEqualTo(
              kept == 9
                  ? List.of("COLLECTED 75.00", "GOES_BACK -7.50")
                  : List.of("COLLECTED 75.00"));
    }
    var share = new DirectDebits.Share(Money.parse("25.00"), Money.parse("1000.00"));
    assertThat(share.of(Money.parse("75.01"))).isEqualTo(Money.parse("1.87"));
    assertThat(share.perMille()).isEqualTo(25);
  }

  /// An invoice of which a part is in a batch is expected for the rest only; what two batches
  /// collect counts once, and what is in, stopped or back counts as before.
  @Test
  void whatOfAnInvoiceIsInABatchCountsThere() {
    office.owes(office.office.mees, "75.00");
    var now = office.now(office.batch());
    var order = ofInvoice(now.orders().getFirst().order());
    for (var state : DebitState.values()) {
      var one =
          new DebitStanding(now.batch(), now.state(), List.of(standing(order, state)), List.of());
      var found = new DirectDebits(List.of(one, one), CollectOffice.TODAY);
      boolean isToCome =
          List.of(DebitState.WAITING, DebitState.ORDERED, DebitState.SEEN).contains(state);
      assertThat(found.ofInvoices())
          .isEqualTo(isToCome ? Map.of(order.item(), Money.parse("75.00")) : Map.of());
      assertThat(found.expected(List.of(), CollectOffice.ON)).hasSize(isToCome ? 1 : 0);
    }
  }

  @Test
  void aBillToComeGoesOutByItsEstimateUntilItIsTurned() {
    var draft =
        new AwaitedDraft(
            book,
            LocalDate.of(2025, 12, 31),
            "Accountant",
            services.ledger().accounts(book).stream()
                .filter(one -> one.number().equals("46110"))
                .findFirst()
                .orElseThrow()
                .id(),
            Money.parse("1200.00"),
            Awaited.Cause.HAND,
            Optional.empty(),
            Optional.empty(),
            "Offerte");
    var made =
        ((SpreadOutcome.Done<List<Spread>>) services.spreads().await(List.of(draft))).result();
    var id = made.getFirst().id();
    assertThat(expected(Expected.Kind.AWAITED))
        .extracting(one -> one.amount() + " " + one.link())
        .containsExactly("-1200.00 " + Optional.of(id));
    services.spreads().stop(id, CollectOffice.TODAY, "Komt niet");
    assertThat(expected(Expected.Kind.AWAITED)).isEmpty();
  }

  private static OrderStanding standing(DebitOrder order, DebitState state) {
    return new OrderStanding(order, state, Optional.empty(), List.of(), Optional.empty());
  }

  private static DebitOrder ofInvoice(DebitOrder one) {
    return new DebitOrder(
        one.id(),
        one.batch(),
        one.decides(),
        one.line(),
        CollectableKind.INVOICE,
        new UUID(0, 7),
        one.amount(),
        one.mandate(),
        one.reference(),
        one.signed(),
        one.scheme(),
        one.sequence(),
        one.noticeDays(),
        one.debtor(),
        one.former(),
        one.toTell(),
        one.why(),
        one.due(),
        one.account(),
        one.mark());
  }
}
