package coop.meent.bill.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Original;
import coop.meent.bill.Approval;
import coop.meent.bill.Bill;
import coop.meent.bill.BillDraft;
import coop.meent.bill.BillOffice;
import coop.meent.bill.BillPapers;
import coop.meent.bill.BillService;
import coop.meent.bill.BillState;
import coop.meent.bill.ClaimDraft;
import coop.meent.bill.CostKind;
import coop.meent.bill.InvoiceFile;
import coop.meent.bill.PrivateUse;
import coop.meent.bill.Standing;
import coop.meent.bill.SupplierDraft;
import coop.meent.document.PdfWriter;
import coop.meent.ledger.Account;
import coop.meent.member.Member;
import coop.meent.receipt.ReceiptFile;
import coop.meent.ui.Answers;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.Desk;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Theme;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BillsViewTest {

  @TempDir private Path folder;
  private BillOffice office;

  @BeforeEach
  void open() {
    office = new BillOffice(folder);
    var first = office.entered(office.internet("77-1"));
    BillOffice.done(office.bills.approve(first.id(), office.noor.id(), Approval.AS_PROPOSED));
    var scan = folder.resolve("scan.pdf");
    var papers = new BillPapers(office.bills, office.coop.members);
    assertThat(new PdfWriter().write(papers.sheet(first), scan)).isNotNull();
    BillOffice.done(
        office.bills.enter(
            office.internet("77-2"), List.of(ReceiptFile.read(scan)), office.bas.id(), true));
    BillOffice.done(
        office.bills.claim(
            ClaimDraft.of(
                office.lotte.id(),
                BillOffice.DAY,
                "Trein naar Zwolle",
                CostKind.TRAVEL,
                Money.parse("21.80"),
                9),
            List.of(),
            office.lotte.id(),
            false));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private View view(Desk desk, MemberId me, boolean isMine) {
    return new BillsView(room(desk, me), isMine);
  }

  private BillDesk room(Desk desk, MemberId me) {
    return room(desk, me, office.bills, TestCooperative.CLOCK);
  }

  private BillDesk room(Desk desk, MemberId me, BillService bills, Clock clock) {
    return new BillDesk(
        desk,
        bills,
        new BillPapers(bills, office.coop.members),
        office.coop.members,
        clock,
        me,
        entry -> {},
        java.util.Optional.empty());
  }

  @SuppressWarnings("unchecked") // the table of this view
  private static RowTable<Standing> table(Screen screen) {
    return screen.find("table", RowTable.class);
  }

  private static Screen sheet(Shown shown, int row) {
    var screen = shown.screen();
    Toolkit.onScreen(() -> table(screen).getSelectionModel().clearAndSelect(row));
    Toolkit.onScreen(() -> table(screen).requestFocus());
    return screen.press(KeyCode.ENTER);
  }

  @Test
  void aBillIsApprovedFromItsSheet() {
    try (var shown = Shown.of(desk -> view(desk, office.noor.id(), false))) {
      shown.screen().picture("bills");
      var waiting =
          Toolkit.onScreen(() ->
              table(shown.screen()).getItems().stream()
                  .filter(one -> one.state() == BillState.WAITING && !one.bill().isClaim())
                  .findFirst()
                  .orElseThrow());
      int row = table(shown.screen()).getItems().indexOf(waiting);
      var screen = sheet(shown, row);
      screen.picture("bill-sheet");
      screen.fire("approve");
      assertThat(office.bills.bill(waiting.bill().id()).orElseThrow().state())
          .isEqualTo(BillState.OPEN);
    }
  }

  /// A file whose term is over is let go of after a question, and the sheet says that it was there.
  @Test
  void whatNeedNotBeKeptIsRemovedForGood() {
    var later = Clock.offset(TestCooperative.CLOCK, Duration.ofDays(8 * 366));
    var coop = office.coop;
    var bills = BillOffice.over(coop.store, coop.ids, later, coop.ledger, coop.members);
    var answers = new Answers();
    try (var shown =
        Shown.of(
            desk -> new BillsView(room(answers.on(desk), office.noor.id(), bills, later), false))) {
      var bill =
          Toolkit.onScreen(() ->
              table(shown.screen()).getItems().stream()
                  .map(one -> one.bill().id())
                  .filter(id -> !bills.receipts().of(id.uuid()).isEmpty())
                  .findFirst()
                  .orElseThrow());
      int row =
          Toolkit.onScreen(() ->
              table(shown.screen()).getItems().stream()
                  .map(one -> one.bill().id())
                  .toList()
                  .indexOf(bill));
      var screen = sheet(shown, row);
      screen.picture("receipt-term-over");
      screen.fire("removeReceipt");
      screen.picture("receipt-removed");
      assertThat(answers.asked).hasSize(1);
      assertThat(bills.receipts().of(bill.uuid()))
          .allMatch(held -> held.isRemoved() && !held.isHere());
      assertThat(screen.isSeen("#removeReceipt")).isFalse();
    }
  }

  @Test
  @SuppressWarnings("unchecked") // a field of accounts
  void aClaimGoesWhereWhoeverApprovesItSays() {
    try (var shown = Shown.of(desk -> view(desk, office.noor.id(), false))) {
      var claim =
          Toolkit.onScreen(() ->
              table(shown.screen()).getItems().stream()
                  .filter(one -> one.bill().isClaim())
                  .findFirst()
                  .orElseThrow());
      var screen = sheet(shown, table(shown.screen()).getItems().indexOf(claim));
      screen.picture("bill-claim-sheet");
      ChoiceField<Account> account = screen.find("claimAccount", ChoiceField.class);
      var other =
          office.bills.accounts().stream()
              .filter(one -> one.number().equals("46101"))
              .findFirst()
              .orElseThrow();
      Toolkit.onScreen(() -> account.value().set(other));
      screen.fire("approve");
      var answer = office.bills.standingAnswers(claim.bill().id()).getFirst();
      assertThat(answer.placing().orElseThrow().account()).isEqualTo(other.id());
    }
  }

  @Test
  @SuppressWarnings("unchecked") // a field of members
  void aPrivateShareIsTypedWithTheLine() {
    try (var shown = Shown.of(desk -> view(desk, office.bas.id(), false))) {
      var screen = shown.screen().fire("newBill");
      write(screen, "billSupplier", "Telefoonwinkel");
      write(screen, "billText1", "Telefoon");
      write(screen, "billAmount1", "100");
      Spinner<Integer> percent = screen.find("billPrivate1", Spinner.class);
      ChoiceField<Account> account = screen.find("billAccount1", ChoiceField.class);
      ChoiceField<Member> who = screen.find("billPrivateWho1", ChoiceField.class);
      Toolkit.onScreen(() -> {
        account.value().set(office.bills.accounts().getLast());
        percent.getValueFactory().setValue(20);
        return percent;
      });
      screen.fire("billDeed");
      assertThat(office.bills.suppliers()).noneMatch(one -> one.name().equals("Telefoonwinkel"));
      screen.picture("bill-private");
      Toolkit.onScreen(() -> who.value().set(office.noor));
      screen.fire("billDeed");
      var bill =
          office.bills.bills().stream()
              .map(Standing::bill)
              .filter(one -> one.payeeName().equals("Telefoonwinkel"))
              .findFirst()
              .orElseThrow();
      assertThat(bill.lines().getFirst().privateUse())
          .contains(new PrivateUse(20, office.noor.id()));
    }
  }

  private Bill entered(String supplier) {
    return office.bills.bills().stream()
        .map(Standing::bill)
        .filter(one -> one.payeeName().equals(supplier))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @SuppressWarnings("unchecked") // fields of accounts and of currencies
  void aBillInDollarsShowsWhatItComesToWhileItsRateIsTyped() {
    try (var shown =
        Shown.of(Theme.Tint.DARK, Language.NL, desk -> view(desk, office.bas.id(), false))) {
      var screen = shown.screen().fire("newBill");
      assertThat(screen.find("billRate", TextField.class).getParent().getParent().isVisible())
          .isFalse();
      write(screen, "billSupplier", "Acme Inc");
      write(screen, "billText1", "Software");
      write(screen, "billAmount1", "100");
      ChoiceField<Account> account = screen.find("billAccount1", ChoiceField.class);
      ChoiceField<String> currency = screen.find("billCurrency", ChoiceField.class);
      Toolkit.onScreen(() -> {
        account.value().set(office.bills.accounts().getLast());
        currency.value().set("USD");
        return currency;
      });
      write(screen, "billRate", "1,0834x");
      assertThat(screen.find("billMakes", Label.class).isVisible()).isFalse();
      write(screen, "billRate", "1,0834");
      assertThat(screen.find("billMakes", Label.class).getText())
          .isEqualTo("USD\u00a0100,00 is €\u00a092,30");
      screen.picture("bill-dollars");
      screen.fire("billDeed").picture("bill-dollars-sheet");
      assertThat(entered("Acme Inc").original().map(Original::toString)).contains("121.00 USD");
    }
  }

  @Test
  void anElectronicInvoiceInDollarsAsksItsRate() throws IOException {
    var file = folder.resolve("dollars.xml");
    try (var in =
        Objects.requireNonNull(
            BillOffice.class.getResourceAsStream("/coop/meent/bill/dollars.xml"))) {
      Files.write(file, in.readAllBytes());
    }
    var before = office.internet("88-1");
    var kade =
        BillDraft.of(
            SupplierDraft.named("Kade Cloud"), "K-1", BillOffice.DAY, before.lines().getFirst());
    office.entered(kade);
    List<BillDesk> rooms = new ArrayList<>();
    List<Bill> done = new ArrayList<>();
    try (var shown =
        Shown.of(desk -> {
          rooms.add(room(desk, office.bas.id()));
          return view(desk, office.bas.id(), false);
        })) {
      var sheet = new RateSheet(rooms.getLast(), file, new InvoiceFile(file).read(), done::add);
      Toolkit.onScreen(() -> {
        sheet.open();
        return sheet;
      });
      var screen = shown.screen();
      screen.fire("rateDeed");
      assertThat(done).isEmpty();
      write(screen, "billRate", "1.0834");
      screen.picture("bill-rate");
      screen.fire("rateDeed");
      assertThat(done).hasSize(1);
      assertThat(done.getFirst().vat()).isEqualTo(Money.parse("19.40"));
    }
  }

  private static void write(Screen screen, String field, String text) {
    Toolkit.onScreen(() -> screen.find(field, TextField.class).setText(text));
  }

  @Test
  void theFormsOpenInDutchAndDark() {
    try (var shown =
        Shown.of(Theme.Tint.DARK, Language.NL, desk -> view(desk, office.bas.id(), false))) {
      shown.screen().fire("newBill").picture("bill-form");
      shown.screen().fire("newClaim").picture("bill-claim");
    }
  }
}
