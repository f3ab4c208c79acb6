package coop.meent.bill;

import static coop.meent.bill.BillOffice.DAY;
import static coop.meent.bill.BillOffice.done;
import static coop.meent.bill.BillOffice.refused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.bank.BankLine;
import coop.meent.bank.Earlier;
import coop.meent.bank.Reason;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.StatementId;
import coop.meent.base.Money;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bills and claims on the laptop of an office.
class BillServiceTest {

  @TempDir Path folder;
  private BillOffice office;

  @BeforeEach
  void open() {
    office = new BillOffice(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Approved approved(Bill bill) {
    return done(office.bills.approve(bill.id(), office.noor.id(), Approval.AS_PROPOSED));
  }

  private List<Money> amounts(Approved approved) {
    return approved.entry().orElseThrow().postings().stream().map(Posting::amount).toList();
  }

  @Test
  void vatIsThatOnTheSumOfLinesTaxedAlike() {
    var draft =
        BillDraft.of(
            SupplierDraft.named("Drukkerij"),
            "1",
            DAY,
            office.line("a", "46101", "P21", "0.33"),
            office.line("b", "46101", "P21", "0.33"),
            office.line("c", "46101", "P21", "0.34"));
    assertThat(office.entered(draft).vat()).isEqualTo(Money.parse("0.21"));
  }

  @Test
  void aPrivateShareGoesToTheMemberVatAndAll() {
    var line =
        office
            .line("Phone", "46110", "P21", "100.00")
            .withPrivate(new PrivateUse(20, office.lotte.id()));
    var bill = office.entered(BillDraft.of(SupplierDraft.named("KPN"), "2", DAY, line));
    assertThat(amounts(approved(bill)))
        .containsExactlyInAnyOrder(
            Money.parse("80.00"),
            Money.parse("16.80"),
            Money.parse("24.20"),
            Money.parse("-121.00"));
  }

  @Test
  void whatIsShiftedToUsIsOwedAndDeductedAndNotPaid() {
    var bill =
        office.entered(
            BillDraft.of(
                SupplierDraft.named("Hetzner"),
                "R-1",
                DAY,
                office.line("Server", "46152", "PED", "50.00")));
    assertThat(bill.gross()).isEqualTo(Money.parse("50.00"));
    assertThat(amounts(approved(bill)))
        .containsExactlyInAnyOrder(
            Money.parse("50.00"),
            Money.parse("10.50"),
            Money.parse("-10.50"),
            Money.parse("-50.00"));
  }

  @Test
  void neitherItsMakerNorItsPayeeNorAPlainMemberApproves() {
    var bill = office.entered(office.internet("77-1"));
    assertThat(refused(office.bills.approve(bill.id(), office.bas.id(), Approval.AS_PROPOSED)))
        .isInstanceOf(BillRefusal.OwnBill.class);
    assertThat(refused(office.bills.approve(bill.id(), office.lotte.id(), Approval.AS_PROPOSED)))
        .isInstanceOf(BillRefusal.NotEntitled.class);
    var claim =
        done(
            office.bills.claim(
                ClaimDraft.of(
                    office.noor.id(), DAY, "Train", CostKind.TRAVEL, Money.parse("10.90"), 9),
                List.of(),
                office.bas.id(),
                false));
    assertThat(refused(office.bills.approve(claim.id(), office.noor.id(), Approval.AS_PROPOSED)))
        .isInstanceOf(BillRefusal.PaidToYou.class);
    var hers = office.internet("77-2");
    var toNoor =
        new BillDraft(
            new SupplierDraft(
                "Studio Kramer",
                Optional.empty(),
                office.noor.iban(),
                Optional.empty(),
                Optional.empty()),
            hers.number(),
            hers.date(),
            hers.due(),
            hers.paymentReference(),
            "",
            false,
            hers.lines(),
            hers.total(),
            hers.replaces(),
            false);
    assertThat(
            refused(
                office.bills.approve(
                    office.entered(toNoor).id(), office.noor.id(), Approval.AS_PROPOSED)))
        .isInstanceOf(BillRefusal.PaidToYou.class);
  }

  @Test
  void aLockedDayRefusesAndAnotherDayTakesIt() {
    var bill = office.entered(office.internet("77-1"));
    office.coop.ledger.lock(office.coop.book, LocalDate.of(2026, 10, 31));
    assertThat(refused(office.bills.approve(bill.id(), office.noor.id(), Approval.AS_PROPOSED)))
        .isInstanceOf(RecordOutcome.PeriodLocked.class);
    assertThat(office.standing(bill).state()).isEqualTo(BillState.WAITING);
    var later = Approval.bookedOn(LocalDate.of(2026, 11, 1));
    done(office.bills.approve(bill.id(), office.noor.id(), later));
    assertThat(office.standing(bill).state()).isEqualTo(BillState.OPEN);
  }

  @Test
  void wrongTotalsAndUnknownThingsAreRefusedWithFigures() {
    var off = office.internet("77-1").adding(Money.parse("54.54"));
    assertThat(refused(office.bills.enter(off, List.of(), office.bas.id(), false)))
        .isEqualTo(new BillRefusal.TotalOff(Money.parse("54.54"), Money.parse("54.45")));
    var code =
        BillDraft.of(SupplierDraft.named("X"), "1", DAY, office.line("x", "46110", "V21", "1.00"));
    assertThat(refused(office.bills.enter(code, List.of(), office.bas.id(), false)))
        .isInstanceOf(BillRefusal.NoSuchCode.class);
    var nothing =
        BillDraft.of(SupplierDraft.named("X"), "1", DAY, office.line("x", "46110", "P21", "0.00"));
    assertThat(refused(office.bills.enter(nothing, List.of(), office.bas.id(), false)))
        .isEqualTo(new BillRefusal.NoAmount(1));
  }

  @Test
  void aMemberUnderTheSmallBusinessSchemePutsNoVatOnABill() {
    office.isSmallBusiness(office.lotte);
    var draft =
        BillDraft.of(
            SupplierDraft.named("Lotte Smit"),
            "1",
            DAY,
            office.line("x", "40815", "P21", "100.00"));
    assertThat(refused(office.bills.enter(draft, List.of(), office.bas.id(), false)))
        .isEqualTo(new BillRefusal.NoVatFromSmall("Lotte Smit"));
  }

  @Test
  void theSameReceiptWithAnotherBillIsNoticedAndNamed() {
    var scan = BillOffice.pdf("scan.pdf", "one");
    var first =
        done(office.bills.enter(office.internet("77-1"), List.of(scan), office.bas.id(), false));
    var second = office.internet("78-1");
    var renamed = BillOffice.pdf("copy.pdf", "one");
    assertThat(refused(office.bills.enter(second, List.of(renamed), office.bas.id(), false)))
        .isEqualTo(new BillRefusal.SameReceipt("copy.pdf", first.number().toString()));
    var kept = done(office.bills.enter(second, List.of(renamed), office.bas.id(), true));
    assertThat(office.bills.findings(kept))
        .contains(new BillFinding.SameReceipt("copy.pdf", first.number().toString()));
  }

  @Test
  void anotherAccountNumberOfAKnownSupplierStandsOut() {
    approved(office.entered(office.internet("77-1")));
    var forged =
        BillDraft.of(
            new SupplierDraft(
                "KPN",
                Optional.empty(),
                Optional.of("NL91ABNA0417164300"),
                Optional.empty(),
                Optional.empty()),
            "77-2",
            DAY.plusDays(3),
            office.line("Internet", "46110", "P21", "45.00"));
    var bill = office.entered(forged);
    assertThat(office.bills.findings(bill).getFirst())
        .isEqualTo(new BillFinding.OtherIban("NL91ABNA0417164300", "NL39RABO0300065264"));
  }

  @Test
  void theBankLineThatPaysItIsProposedWithItsReason() {
    var bill = office.entered(office.internet("77-1"));
    approved(bill);
    var named = line("-54.45", "P2026-0001", "KPN B.V.");
    var proposal =
        office.bills.openItems().of(office.coop.book, Earlier.NOTHING).apply(named).orElseThrow();
    assertThat(proposal.reason())
        .isEqualTo(new Reason.PaysBill("P2026-0001", "KPN", Reason.PaysBill.How.EXACT));
    assertThat(proposal.allocations().getFirst().amount()).isEqualTo(Money.parse("-54.45"));
    assertThat(way("-54.45", "internet", "KPN B.V.")).isEqualTo(Reason.PaysBill.How.IBAN);
    assertThat(way("-20.00", "77-1", "KPN B.V.")).isEqualTo(Reason.PaysBill.How.PART);
    assertThat(
            office
                .bills
                .openItems()
                .of(office.coop.book, Earlier.NOTHING)
                .apply(line("-99.00", "x", "Y")))
        .isEmpty();
  }

  private Reason.PaysBill.How way(String amount, String text, String name) {
    var proposal =
        office
            .bills
            .openItems()
            .of(office.coop.book, Earlier.NOTHING)
            .apply(line(amount, text, name))
            .orElseThrow();
    return ((Reason.PaysBill) proposal.reason()).how();
  }

  private BankLine line(String amount, String text, String name) {
    var content =
        new StatementLine(
            DAY.plusDays(20),
            Optional.empty(),
            Money.parse(amount),
            Optional.of(name),
            name.startsWith("KPN") ? Optional.of("NL39RABO0300065264") : Optional.empty(),
            Optional.empty(),
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new BankLine(
        new BankLineId(office.coop.ids.next()),
        new BankAccountId(office.coop.ids.next()),
        new StatementId(office.coop.ids.next()),
        1,
        content,
        Optional.empty());
  }

  @Test
  void takingBackOpensItAgainUnlessItWasPaid() {
    var bill = office.entered(office.internet("77-1"));
    approved(bill);
    assertThat(office.bills.toPay()).hasSize(1);
    done(office.bills.takeBack(bill.id(), office.noor.id(), "Wrong"));
    assertThat(office.standing(bill).state()).isEqualTo(BillState.WAITING);
    assertThat(office.bills.toPay()).isEmpty();
    approved(bill);
    assertThat(office.bills.toPay().getFirst().open()).isEqualTo(Money.parse("54.45"));
  }

  @Test
  void foodAndDrinkIsProposedWithoutDeductingItsVat() {
    var claim =
        done(
            office.bills.claim(
                ClaimDraft.of(
                        office.lotte.id(), DAY, "Lunch", CostKind.MEALS, Money.parse("43.60"), 9)
                    .forBusiness(50),
                List.of(),
                office.lotte.id(),
                false));
    assertThat(claim.gross()).isEqualTo(Money.parse("21.80"));
    assertThat(office.bills.proposed(claim).vatCode()).isEqualTo("PNA9");
  }
}
