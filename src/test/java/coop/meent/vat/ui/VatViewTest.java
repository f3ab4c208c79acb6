package coop.meent.vat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.app.VaultOffice;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.cli.Services;
import coop.meent.ledger.Book;
import coop.meent.ledger.BookKind;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import coop.meent.member.Role;
import coop.meent.ui.DateField;
import coop.meent.ui.Desk;
import coop.meent.ui.MoneyField;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import coop.meent.vat.PrivateCar;
import coop.meent.vat.PrivateUse;
import coop.meent.vat.SalesLists;
import coop.meent.vat.VatFilingOutcome;
import coop.meent.vat.VatPeriod;
import coop.meent.vat.VatRhythm;
import coop.meent.vat.VatScheme;
import coop.meent.vat.VatService;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the demonstration does not show: a book without a scheme, and entries that came late.
class VatViewTest {

  private static final VatPeriod Q1 = VatPeriod.parse("2026-Q1").orElseThrow();

  @TempDir private Path folder;
  private final List<EntryId> opened = new ArrayList<>();

  @Test
  void aBookWithoutASchemeIsAskedHowOftenItFiles() {
    try (var coop = new TestCooperative(folder)) {
      var vat = new VatService(coop.store, coop.ledger, coop.ids, TestCooperative.CLOCK);
      var lists = new SalesLists(vat, coop.work);
      Shown.everywhere(
          "vat-empty",
          desk ->
              new VatPage(
                      new VatDesk(
                          desk, vat, lists, coop.ledger, TestCooperative.CLOCK, opened::add))
                  .view(),
          screen -> assertThat(screen.isSeen("#firstScheme")).isTrue());
      try (var shown =
          Shown.of(desk ->
              new VatPage(
                      new VatDesk(
                          desk, vat, lists, coop.ledger, TestCooperative.CLOCK, opened::add))
                  .view())) {
        shown.screen().click("firstScheme").click("schemeDeed");
        assertThat(shown.screen().find("sentence", Label.class).getText())
            .isEqualTo("To be filed before the end of 30 April 2026");
      }
    }
  }

  @Test
  void privateUseIsProposedChangedAndBookedFromTheLastReturnOfAYear() {
    try (var coop = new TestCooperative(folder)) {
      var vat = new VatService(coop.store, coop.ledger, coop.ids, TestCooperative.CLOCK);
      var member = coop.members.members().getFirst();
      var book =
          coop.store.write(
              "test.book",
              tx ->
                  coop.ledger.openBook(
                      tx, BookKind.MEMBER, Optional.of(member.id()), "m1", member.name()));
      vat.setScheme(
          new VatScheme(
              book.id(), LocalDate.of(2025, 1, 1), VatRhythm.YEAR, VatScheme.Kind.NORMAL));
      var year = VatPeriod.parse("2025").orElseThrow();
      var uses = vat.privateUse();
      uses.keep(
          new PrivateCar(
              uses.newCar(),
              book.id(),
              "AB-12-C",
              Money.parse("20000.00"),
              PrivateCar.Acquired.WITHOUT_VAT,
              Money.ZERO,
              LocalDate.of(2025, 1, 1),
              Optional.empty()));
      fuel(coop, book);
      var lists = new SalesLists(vat, coop.work);
      try (var shown =
          Shown.of(desk -> {
            var page =
                new VatPage(
                    new VatDesk(desk, vat, lists, coop.ledger, TestCooperative.CLOCK, opened::add));
            page.open(book.id(), year);
            return page.view();
          })) {
        var screen = shown.screen();
        screen.fire("privateUse");
        assertThat(screen.find("privateAmount", MoneyField.class).value().get())
            .isEqualTo(Money.parse("300.00"));
        screen.picture("vat-private");
        screen.fire("addCar");
        screen.picture("vat-car");
        screen.fire("carDeed");
        assertThat(uses.cars(book.id())).hasSize(1);
        Toolkit.onScreen(() -> screen.find("carName", TextField.class).setText("Bestelbus"));
        Toolkit.onScreen(
            () -> screen.find("carPrice", MoneyField.class).value().set(Money.parse("10000.00")));
        Toolkit.onScreen(
            () -> screen.find("carTaken", DateField.class).setValue(LocalDate.of(2025, 7, 2)));
        screen.fire("carDeed");
        assertThat(uses.cars(book.id())).hasSize(2);
        Toolkit.onScreen(() ->
            screen.find("privateAmount", MoneyField.class).value().set(Money.parse("200.00")));
        screen.fire("privateDeed");
        assertThat(uses.show(book.id(), 2025, PrivateUse.Wish.NONE).booked().isZero()).isTrue();
        Toolkit.onScreen(
            () -> screen.find("privateReason", TextField.class).setText("Kept kilometres"));
        screen.fire("privateDeed");
        assertThat(uses.show(book.id(), 2025, PrivateUse.Wish.NONE).booked())
            .isEqualTo(Money.parse("200.00"));
        screen.picture("vat-private-booked");
      }
    }
  }

  private static void fuel(TestCooperative coop, Book book) {
    var lines =
        List.of(
            Posting.of(
                    coop.ledger.account(book.id(), "WBedAutBra").orElseThrow().id(),
                    Money.parse("10000.00"))
                .withVat("P21"),
            Posting.of(
                    coop.ledger.account(book.id(), "BSchBepBoo").orElseThrow().id(),
                    Money.parse("2100.00"))
                .withVat("P21"),
            Posting.of(
                coop.ledger.account(book.id(), "BLimBanRba").orElseThrow().id(),
                Money.parse("-12100.00")));
    coop.ledger.record(EntryDraft.of(book.id(), LocalDate.of(2025, 6, 1), "Fuel", lines));
  }

  @Test
  void whatCameLateSaysWhereItGoesAndIsCorrectedWithNewTotals() throws Exception {
    try (var office = new VaultOffice(folder)) {
      office.found();
      var bas = office.bas;
      var noor = office.letIn("Noor de Wit", Role.TREASURER);
      var book = VaultOffice.book(bas);
      bas.vat()
          .setScheme(
              new VatScheme(
                  book, LocalDate.of(2026, 1, 1), VatRhythm.QUARTER, VatScheme.Kind.NORMAL));
      sold(bas, "2026-01-10", "1000.00", "Waterschap Berkelstroom, Dijkverhalen");
      office.together(bas, noor);
      var filed = bas.vat().file(book, Q1, VaultOffice.TODAY, new Texts(Language.NL));
      assertThat(filed).isInstanceOf(VatFilingOutcome.Filed.class);
      sold(
          noor,
          "2026-02-10",
          "5000.40",
          "Stichting Samenwerkende Bibliotheken Noordoost-Achterhoek, leesprogramma voorjaar");
      sold(noor, "2026-02-12", "12.00", "Lezing");
      office.together(noor, bas);
      Shown.everywhere("vat-late", desk -> late(bas, office, desk), screen -> screen.click("late"));
      try (var shown = Shown.of(desk -> late(bas, office, desk))) {
        shown.screen().click("late").clickOn("#late-B-2");
        assertThat(opened).hasSize(1);
        shown.screen().click("correctDeed");
        assertThat(shown.screen().find("late", Button.class).isVisible()).isFalse();
        assertThat(shown.screen().find("sentence", Label.class).getText())
            .startsWith("Corrected on");
        shown.screen().picture("vat-corrected");
      }
    }
  }

  private View late(Services bas, VaultOffice office, Desk desk) {
    var page =
        new VatPage(
            new VatDesk(
                desk, bas.vat(), bas.salesLists(), bas.ledger(), office.clock, opened::add));
    page.open(VaultOffice.book(bas), Q1);
    return page.view();
  }

  private static void sold(Services at, String date, String net, String text) {
    var amount = Money.parse(net);
    var vat = Money.ofCents(amount.cents() * 21 / 100);
    var outcome =
        at.ledger()
            .record(
                EntryDraft.of(
                    VaultOffice.book(at),
                    LocalDate.parse(date),
                    text,
                    List.of(
                        line(at, "13011", amount.plus(vat)),
                        line(at, "80501", amount.negate()).withVat("V21"),
                        line(at, "16201", vat.negate()).withVat("V21"))));
    assertThat(outcome).isInstanceOf(RecordOutcome.Recorded.class);
  }

  private static Posting line(Services at, String number, Money amount) {
    return at.ledger().accounts(VaultOffice.book(at)).stream()
        .filter(account -> account.number().equals(number))
        .map(account -> Posting.of(account.id(), amount))
        .findFirst()
        .orElseThrow();
  }
}
