package coop.meent.pay;

import static coop.meent.pay.PayOffice.debit;
import static coop.meent.pay.PayOffice.done;
import static coop.meent.pay.PayOffice.draft;
import static coop.meent.pay.PayOffice.line;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.bank.Allocation;
import coop.meent.bank.BookingOutcome;
import coop.meent.bank.Proposal;
import coop.meent.bank.Reason;
import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Id.BatchId;
import coop.meent.base.Money;
import coop.meent.check.Finding;
import coop.meent.member.Role;
import coop.meent.pay.file.PaymentFault;
import coop.meent.pay.file.PaymentVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From what is owed to what the bank shows, at one laptop.
class PayServiceTest {

  @TempDir Path folder;
  private PayOffice office;

  @BeforeEach
  void open() {
    office = new PayOffice(folder);
    office.owes(office.noor, "1250.00");
    office.owes(office.mees, "480.25");
  }

  @AfterEach
  void close() {
    assertThat(office.services.checks().run()).filteredOn(Finding::isBroken).isEmpty();
    office.close();
  }

  @Test
  void whatIsOwedCanBePaidOnceAndIsUnderWayUntilItIsBooked() {
    assertThat(office.pay.toPay())
        .extracting(one -> one.payable().payee().name() + " " + one.amount())
        .containsExactly("Mees Bakker 480.25", "Noor Kramer 1250.00");
    var batch = office.batch();
    assertThat(batch.name()).isEqualTo("1");
    assertThat(batch.total()).isEqualTo(Money.parse("1730.25"));
    assertThat(office.pay.toPay()).isEmpty();
    assertThat(office.balance(office.noor)).isEqualTo(Money.parse("1250.00"));

    office.owes(office.noor, "100.00");
    var second = office.batch();
    assertThat(second.orders()).hasSize(1);
    assertThat(second.orders().getFirst().start()).isEqualTo(Money.parse("1250.00"));
    assertThat(second.orders().getFirst().mark())
        .isNotEqualTo(batch.orders().getLast().mark())
        .hasSizeLessThanOrEqualTo(35);
  }

  @Test
  void aPartMayBePaidAndNoMoreThanIsOwed() {
    var mees = office.pay.toPay().getFirst();
    var part =
        new BatchDraft.Chosen(
            mees.payable().kind(), mees.payable().item(), Optional.of(Money.parse("80.25")));
    done(office.pay.make(draft(List.of(part), true), office.noor.id()));
    assertThat(office.pay.toPay().getFirst().amount()).isEqualTo(Money.parse("400.00"));
    var more =
        new BatchDraft.Chosen(
            mees.payable().kind(), mees.payable().item(), Optional.of(Money.parse("400.01")));
    assertThat(office.pay.make(draft(List.of(more), true), office.noor.id()))
        .isEqualTo(
            new PayOutcome.MoreThanOwed(
                "Mees Bakker", Money.parse("400.01"), Money.parse("400.00")));
    var nothing =
        new BatchDraft.Chosen(
            mees.payable().kind(), mees.payable().item(), Optional.of(Money.ZERO));
    assertThat(office.pay.make(draft(List.of(nothing), true), office.noor.id()))
        .isEqualTo(
            new PayOutcome.Faulty(new PaymentFault.AmountOutOfRange("Mees Bakker", Money.ZERO)));
  }

  @Test
  void whatCannotBePaidIsRefusedWithTheReason() {
    var noor = office.noor.id();
    assertThat(office.pay.make(draft(List.of(), true), noor))
        .isEqualTo(new PayOutcome.NothingChosen());
    var unknown = new UUID(1, 1);
    assertThat(
            office.pay.make(
                draft(
                    List.of(new BatchDraft.Chosen(PayableKind.BILL, unknown, Optional.empty())),
                    true),
                noor))
        .isEqualTo(new PayOutcome.NotOwed(unknown.toString()));
    var all = office.pay.toPay().stream().map(BatchDraft.Chosen::all).toList();
    var account = new BankAccountId(unknown);
    assertThat(
            office.pay.make(new BatchDraft(Optional.of(account), PayOffice.TODAY, true, all), noor))
        .isEqualTo(new PayOutcome.UnknownBankAccount(unknown.toString()));
    assertThat(
            office.pay.make(
                new BatchDraft(Optional.empty(), PayOffice.TODAY.minusDays(1), true, all), noor))
        .isEqualTo(new PayOutcome.DayPast(PayOffice.TODAY.minusDays(1)));
    office.owes(office.ilse, "10.00");
    var ilse =
        office.pay.toPay().stream().filter(one -> !one.isPayable()).findFirst().orElseThrow();
    assertThat(office.pay.make(draft(List.of(BatchDraft.Chosen.all(ilse)), true), noor))
        .isEqualTo(new PayOutcome.Faulty(new PaymentFault.NoAccount("Ilse Bos")));
    assertThat(office.pay.approve(new BatchId(unknown), noor))
        .isInstanceOf(PayOutcome.NoSuchBatch.class);
    assertThat(office.pay.batches()).isEmpty();
  }

  @Test
  void aBatchIsApprovedBySomebodyElseAndNotByWhomItPaysAlone() {
    var batch = office.batch();
    assertThat(office.pay.approve(batch.id(), office.noor.id()))
        .isEqualTo(new PayOutcome.OwnBatch("Bas Hoekstra, Mees Bakker"));
    assertThat(office.pay.approve(batch.id(), office.ilse.id()))
        .isEqualTo(new PayOutcome.NotOffice());
    assertThat(office.now(batch).state()).isEqualTo(BatchState.MADE);
    assertThat(office.pay.file(batch.id(), PaymentVersion.V09))
        .isEqualTo(new PayOutcome.NotApproved("1"));
    assertThat(done(office.pay.approve(batch.id(), office.mees.id())).state())
        .isEqualTo(BatchState.APPROVED);
    assertThat(office.pay.approve(batch.id(), office.bas.id()))
        .isEqualTo(new PayOutcome.AlreadyApproved("Mees Bakker"));

    office.owes(office.mees, "5.00");
    var own = office.batch(office.mees);
    assertThat(office.pay.approve(own.id(), office.mees.id()))
        .isEqualTo(new PayOutcome.PaysOnlyYou());
  }

  @Test
  void aFileIsMadeOnceAndTheSameAgainAfterItWasWithdrawn() {
    var batch = office.batch();
    var bytes = office.export(batch, office.mees.id());
    assertThat(office.now(batch).state()).isEqualTo(BatchState.EXPORTED);
    assertThat(office.now(batch).batch().exported().orElseThrow().mark())
        .contains(BatchFile.mark(bytes));
    assertThat(office.pay.file(batch.id(), PaymentVersion.V09))
        .isEqualTo(new PayOutcome.AlreadyExported("1", "Noor Kramer", PayOffice.TODAY));
    assertThat(office.pay.withdrawExport(batch.id(), office.noor.id(), " "))
        .isEqualTo(new PayOutcome.NoReason());
    done(office.pay.withdrawExport(batch.id(), office.noor.id(), "lost on a stick"));
    var again = (PayOutcome.Ready) office.pay.file(batch.id(), PaymentVersion.V09);
    assertThat(again.bytes()).isEqualTo(bytes);
    done(office.pay.exported(again, PaymentVersion.V09, office.noor.id()));
    assertThat(done(office.pay.sent(batch.id(), office.noor.id())).state())
        .isEqualTo(BatchState.SENT);
    assertThat(office.pay.sent(batch.id(), office.noor.id()))
        .isEqualTo(new PayOutcome.AlreadySent("1"));
  }

  @Test
  void theBanksLinesAreKnownByTheirMarkAndBookedOnTheDebt() {
    var batch = office.batch();
    office.export(batch, office.mees.id());
    office.bank(
        batch.orders().stream()
            .map(PayOffice::debit)
            .toArray(coop.meent.bank.file.StatementLine[]::new));
    assertThat(office.now(batch).orders())
        .extracting(BatchStanding.OrderStanding::state)
        .containsOnly(OrderState.SEEN);
    var proposals = office.services.bank().proposeAll(office.book.id());
    assertThat(proposals).hasSize(2).allMatch(Proposal::isCertain);
    assertThat(proposals.getFirst().reason())
        .isEqualTo(new Reason.OfBatch("1", "Mees Bakker", 1, Reason.OfBatch.Trace.MARK));
    office.services.bank().bookAll(proposals);
    assertThat(office.now(batch).state()).isEqualTo(BatchState.PAID);
    assertThat(office.balance(office.noor)).isEqualTo(Money.ZERO);
    assertThat(office.balance(office.mees)).isEqualTo(Money.ZERO);
    assertThat(office.pay.toPay()).isEmpty();
    assertThat(office.pay.withdraw(batch.id(), office.noor.id(), "too late"))
        .isEqualTo(new PayOutcome.BankPaid("Mees Bakker"));
  }

  @Test
  void aBatchThatTheBankShowsAsOneLineIsBookedAsItsPayments() {
    var batch = office.batch();
    office.export(batch, office.mees.id());
    office.bank(
        line(
            "-1730.25",
            Optional.empty(),
            "SEPA batch " + BatchFile.message(batch),
            Optional.empty()));
    var proposal = office.services.bank().proposeAll(office.book.id()).getFirst();
    assertThat(proposal.reason())
        .isEqualTo(new Reason.OfBatch("1", "Mees Bakker", 2, Reason.OfBatch.Trace.WHOLE));
    assertThat(proposal.allocations()).hasSize(2);
    office.services.bank().bookAll(List.of(proposal));
    assertThat(office.now(batch).state()).isEqualTo(BatchState.PAID);
    assertThat(office.balance(office.noor)).isEqualTo(Money.ZERO);
  }

  @Test
  void aSumWithoutANameOrAnAccountWithTheAmountIsOnlyThoughtOf() {
    var batch = office.batch();
    office.export(batch, office.mees.id());
    var lines =
        office.bank(
            line("-1730.25", Optional.empty(), "Batch betaling", Optional.empty()),
            line("-1250.00", Optional.of(PayOffice.NOOR_IBAN), "November", Optional.empty()));
    assertThat(lines).hasSize(2);
    assertThat(office.services.bank().proposeAll(office.book.id()))
        .noneMatch(Proposal::isCertain)
        .extracting(one -> ((Reason.OfBatch) one.reason()).trace())
        .containsExactlyInAnyOrder(Reason.OfBatch.Trace.SUM, Reason.OfBatch.Trace.ACCOUNT);
  }

  @Test
  void aPaymentThatComesBackCanBePaidAgain() {
    var batch = office.batch(office.noor);
    office.export(batch, office.mees.id());
    var order = batch.orders().getFirst();
    office.bank(debit(order));
    office.services.bank().bookAll(office.services.bank().proposeAll(office.book.id()));
    office.bank(
        line("1250.00", Optional.of(PayOffice.NOOR_IBAN), "AC04", Optional.of(order.mark())));
    var back = office.services.bank().proposeAll(office.book.id());
    assertThat(back.getFirst().reason())
        .isEqualTo(new Reason.OfBatch("1", "Noor Kramer", 1, Reason.OfBatch.Trace.BACK));
    office.services.bank().bookAll(back);
    assertThat(office.now(batch).orders().getFirst().state()).isEqualTo(OrderState.RETURNED);
    assertThat(office.balance(office.noor)).isEqualTo(Money.parse("1250.00"));
    var again = office.batch(office.noor);
    assertThat(again.orders().getFirst().amount()).isEqualTo(Money.parse("1250.00"));
    assertThat(office.now(again).warnings())
        .noneMatch(one -> one instanceof PayWarning.InTwoBatches);
  }

  @Test
  void whatWasBookedElsewhereStaysUnderWayAndIsNamed() {
    var batch = office.batch(office.noor);
    office.export(batch, office.mees.id());
    var lines = office.bank(debit(batch.orders().getFirst()));
    var part = Allocation.of(office.account("45105"), Money.parse("-1250.00"));
    assertThat(office.services.bank().book(lines.getFirst().id(), List.of(part)))
        .isInstanceOf(BookingOutcome.Booked.class);
    assertThat(office.now(batch).orders().getFirst().state())
        .isEqualTo(OrderState.BOOKED_OTHERWISE);
    assertThat(office.pay.toPay())
        .extracting(one -> one.payable().payee().name())
        .containsExactly("Mees Bakker");
    office.services.bank().undo(lines.getFirst().id());
    office.services.bank().bookAll(office.services.bank().proposeAll(office.book.id()));
    assertThat(office.now(batch).state()).isEqualTo(BatchState.PAID);
  }

  @Test
  void whatIsWithdrawnOrStoppedCanBePaidAgain() {
    var batch = office.batch();
    var noors = batch.orders().getLast();
    done(office.pay.approve(batch.id(), office.mees.id()));
    done(office.pay.stop(batch.id(), noors.id(), office.noor.id(), "asked to wait"));
    assertThat(office.now(batch).batch().total()).isEqualTo(Money.parse("480.25"));
    assertThat(office.now(batch).state()).isEqualTo(BatchState.APPROVED);
    assertThat(office.pay.stop(batch.id(), noors.id(), office.noor.id(), "again"))
        .isEqualTo(new PayOutcome.AlreadyStopped("Noor Kramer"));
    assertThat(office.pay.toPay()).hasSize(1);
    done(office.pay.withdraw(batch.id(), office.noor.id(), "wrong day"));
    assertThat(office.pay.toPay()).hasSize(2);
    assertThat(office.pay.approve(batch.id(), office.bas.id()))
        .isEqualTo(new PayOutcome.Withdrawn("1", PayOffice.TODAY));
    assertThat(office.batch().total()).isEqualTo(Money.parse("1730.25"));
  }

  @Test
  void whatIsOwedLessByNowIsNotSent() {
    var batch = office.batch(office.noor);
    done(office.pay.approve(batch.id(), office.mees.id()));
    office.owes(office.noor, "-50.00");
    assertThat(office.pay.file(batch.id(), PaymentVersion.V09))
        .isEqualTo(
            new PayOutcome.OwedLess("Noor Kramer", Money.parse("1250.00"), Money.parse("1200.00")));
    done(office.pay.withdraw(batch.id(), office.noor.id(), "less is owed"));
  }

  @Test
  void anAccountIsWarnedOfUntilSomebodyConfirmedIt() {
    assertThat(office.pay.toPay()).allMatch(one -> one.warnings().size() == 1);
    assertThat(office.pay.toPay().getFirst().warnings())
        .containsExactly(
            new PayWarning.NotConfirmed(
                "Mees Bakker",
                PayOffice.MEES_IBAN,
                Optional.empty(),
                Optional.of(PayOffice.TODAY)));
    var ibans = office.pay.ibans();
    assertThat(ibans.confirm(office.noor, office.mees.id(), Optional.of("telephone")))
        .isInstanceOf(IbanOutcome.Confirmed.class);
    assertThat(ibans.confirm(office.noor, office.bas.id(), Optional.empty()))
        .isEqualTo(new IbanOutcome.AlreadyConfirmed("Noor Kramer", "Mees Bakker"));
    assertThat(ibans.confirm(office.ilse, office.mees.id(), Optional.empty()))
        .isEqualTo(new IbanOutcome.NoIban("Ilse Bos"));
    assertThat(office.pay.toPay().getLast().warnings()).isEmpty();

    var batch = office.batch(office.noor);
    office.withIban(office.noor, "NL69ABNA0522123643");
    assertThat(office.now(batch).warnings())
        .containsExactly(
            new PayWarning.OtherAccount("Noor Kramer", PayOffice.NOOR_IBAN, "NL69ABNA0522123643"));
    done(office.pay.withdraw(batch.id(), office.noor.id(), "another account"));
    assertThat(office.pay.toPay().getLast().warnings()).hasSize(1);
  }

  @Test
  void nobodyElseInAnOfficeIsSaidSo() {
    for (var one : List.of(office.bas, office.mees)) {
      var draft =
          coop.meent.member.MemberDraft.named(one.name(), one.joined())
              .with(java.util.Set.<Role>of());
      office.services.members().change(one.id(), draft);
    }
    var batch = office.batch(office.noor);
    assertThat(office.pay.approve(batch.id(), office.noor.id()))
        .isEqualTo(new PayOutcome.NobodyElse());
  }
}
