package coop.meent.bill;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.bank.Allocation;
import coop.meent.bank.BankLine;
import coop.meent.bank.BankLineFilter;
import coop.meent.bank.BookingOutcome;
import coop.meent.bank.ImportOutcome;
import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BillId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.cli.Services;
import coop.meent.ledger.Account;
import coop.meent.member.Role;
import coop.meent.receipt.ReceiptFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What one laptop entered, another one answers and pays, and all that may know of it know it.
class BillLaptopsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
  private static final LocalDate PAID = LocalDate.of(2026, 11, 12);
  private static final String IBAN = "NL20INGB0001234567";

  @TempDir private Path folder;

  @Test
  void aMemberSeesThatTheBankTookAPaymentBack() throws IOException {
    try (var office = new VaultOffice(folder)) {
      office.found();
      var noor = office.letIn("Noor de Wit", Role.TREASURER);
      var tom = office.letIn("Tom Smit");
      office.together(office.bas, noor, tom);
      var claim = claimed(tom);
      assertThat(state(tom, claim)).isEqualTo(BillState.WAITING);
      office.together(tom, noor);
      approved(noor, claim);
      office.together(noor, tom);
      assertThat(state(tom, claim)).isEqualTo(BillState.APPROVED);
      assertThat(tom.ledger().books()).isEmpty();

      link(noor);
      var line = paid(noor, claim, "80.00");
      office.together(noor, tom);
      assertThat(state(tom, claim)).isEqualTo(BillState.PAID);

      assertThat(noor.bank().undo(line.id())).isInstanceOf(BookingOutcome.class);
      assertThat(state(noor, claim)).isEqualTo(BillState.OPEN);
      office.together(noor, tom);
      assertThat(state(tom, claim)).isEqualTo(BillState.APPROVED);
      assertThat(tom.bills().bill(claim).orElseThrow().open()).isEqualTo(Money.parse("80.00"));

      booked(noor, line, claim);
      office.together(noor, tom);
      for (var laptop : List.of(noor, tom)) {
        assertThat(state(laptop, claim)).isEqualTo(BillState.PAID);
        assertThat(laptop.checks().run()).noneMatch(finding -> finding.isBroken());
      }
      assertThat(noor.bills().tellMembers()).isZero();
    }
  }

  /// Entered by the founder, approved by the treasurer, paid, taken back, and right everywhere.
  @Test
  void aBillOfOneLaptopIsAnsweredAtAnotherAndStaysOutOfSightOfMembers() throws IOException {
    try (var office = new VaultOffice(folder)) {
      office.found();
      var noor = office.letIn("Noor de Wit", Role.TREASURER);
      var tom = office.letIn("Tom Smit");
      office.together(office.bas, noor, tom);
      var rent = account(office.bas, "45105");
      var draft =
          BillDraft.of(
              SupplierDraft.named("Hal 7"),
              "H-1",
              DAY,
              BillDraft.Line.of("Huur", rent, "P21", Money.parse("500.00")));
      var bill = done(office.bas.bills().enter(draft, List.of(receipt()), office.basId, false));
      office.together(office.bas, noor, tom);
      approved(noor, bill.id());
      link(noor);
      var line = paid(noor, bill.id(), "605.00");
      office.together(noor, office.bas, tom);
      assertThat(state(office.bas, bill.id())).isEqualTo(BillState.PAID);
      assertThat(noor.bank().undo(line.id())).isInstanceOf(BookingOutcome.class);
      office.together(noor, office.bas, tom);
      assertThat(state(office.bas, bill.id())).isEqualTo(BillState.OPEN);
      assertThat(tom.bills().bills()).isEmpty();
      for (var laptop : List.of(office.bas, noor, tom))
        assertThat(laptop.checks().run()).noneMatch(finding -> finding.isBroken());
    }
  }

  private static <T> T done(BillOutcome<T> outcome) {
    if (outcome instanceof BillOutcome.Done<T>(var made, var _)) return made;
    throw new AssertionError(outcome);
  }

  private static BillState state(Services at, BillId bill) {
    return at.bills().bill(bill).orElseThrow().state();
  }

  private static MemberId owner(Services at) {
    return at.sync().member().orElseThrow();
  }

  private static BillId claimed(Services tom) {
    var draft =
        ClaimDraft.of(
            owner(tom), DAY, "Trein naar Zwolle", CostKind.TRAVEL, Money.parse("80.00"), 9);
    return done(tom.bills().claim(draft, List.of(receipt()), owner(tom), false)).id();
  }

  private static ReceiptFile receipt() {
    return BillOffice.pdf("bon.pdf", "Bon");
  }

  private static void approved(Services at, BillId bill) {
    var approved = done(at.bills().approve(bill, owner(at), Approval.AS_PROPOSED));
    assertThat(approved.entry()).isPresent();
  }

  private static AccountId account(Services at, String number) {
    return at.ledger().accounts(VaultOffice.book(at)).stream()
        .filter(one -> one.number().equals(number))
        .map(Account::id)
        .findFirst()
        .orElseThrow();
  }

  private static void link(Services at) {
    at.bank().link(VaultOffice.book(at), IBAN, "EUR", account(at, "10201"), "Bank");
  }

  private static BankLine paid(Services at, BillId bill, String amount) {
    var book = VaultOffice.book(at);
    var number = at.bills().bill(bill).orElseThrow().bill().number();
    var line =
        new StatementLine(
            PAID,
            Optional.of(PAID),
            Money.parse(amount).negate(),
            Optional.of("Iemand"),
            Optional.empty(),
            Optional.empty(),
            "nr. " + number,
            Optional.empty(),
            Optional.empty(),
            Optional.of("R1"),
            Optional.empty());
    var statement =
        new Statement(
            IBAN,
            "EUR",
            Optional.of("S1"),
            Optional.of(PAID),
            Optional.of(PAID),
            Optional.empty(),
            Optional.empty(),
            List.of(line),
            0);
    assertThat(at.bank().importStatements(book, "test", List.of(statement)))
        .isInstanceOf(ImportOutcome.Imported.class);
    var found = at.bank().lines(BankLineFilter.all(book), 0, 1).getFirst();
    booked(at, found, bill);
    return found;
  }

  private static void booked(Services at, BankLine line, BillId bill) {
    var proposal = at.bank().propose(line.id()).orElseThrow();
    assertThat(at.bank().book(line.id(), proposal.text(), proposal.allocations()))
        .isInstanceOf(BookingOutcome.Booked.class);
    assertThat(state(at, bill)).isEqualTo(BillState.PAID);
    assertThat(proposal.allocations()).extracting(Allocation::amount).hasSize(1);
  }
}
