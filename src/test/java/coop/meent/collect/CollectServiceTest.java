package coop.meent.collect;

import static coop.meent.collect.CollectOffice.ON;
import static coop.meent.collect.CollectOffice.TODAY;
import static coop.meent.collect.CollectOffice.done;
import static coop.meent.collect.CollectOffice.refused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.bank.BankLine;
import coop.meent.bank.BookingOutcome;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Id.DebitBatchId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.check.Finding;
import coop.meent.pay.PayOffice;
import coop.meent.pay.PayOutcome;
import coop.meent.pay.file.DebitFault;
import coop.meent.pay.file.Sequence;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From what is open to what the bank made of it, at one laptop.
class CollectServiceTest {

  @TempDir Path folder;
  private CollectOffice coop;
  private CollectService collect;

  @BeforeEach
  void open() {
    coop = new CollectOffice(folder);
    collect = coop.collect;
    coop.owes(coop.office.mees, "45.00");
    coop.owes(coop.office.ilse, "12.50");
  }

  @AfterEach
  void close() {
    assertThat(coop.office.services.checks().run()).filteredOn(Finding::isBroken).isEmpty();
    coop.close();
  }

  private MemberId noor() {
    return coop.office.noor.id();
  }

  private MemberId mees() {
    return coop.office.mees.id();
  }

  @Test
  void whatIsOpenIsCollectedOnceAndIsUnderWayUntilItIsBooked() {
    assertThat(collect.earliest()).isEqualTo(ON);
    var open = collect.toCollect(ON);
    assertThat(open)
        .extracting(one -> one.what().debtor().name() + " " + one.amount() + " " + one.fault())
        .containsExactlyInAnyOrder(
            "Mees Bakker 45.00 Optional.empty",
            "Ilse Bos 12.50 Optional[NoMandate[name=Ilse Bos]]");
    var batch = coop.batch();
    assertThat(batch.name()).isEqualTo("I1");
    assertThat(batch.total()).isEqualTo(Money.parse("45.00"));
    assertThat(batch.tellBy()).isEqualTo(ON.minusDays(14));
    assertThat(collect.toCollect(ON))
        .extracting(one -> one.what().debtor().name())
        .containsExactly("Ilse Bos");

    var xml = new String(coop.export(batch), StandardCharsets.UTF_8);
    assertThat(xml).contains("pain.008.001.08", "<SeqTp>FRST</SeqTp>", "<MndtId>MEES-1</MndtId>");
    var lines =
        coop.office.bank(
            PayOffice.line("45.00", Optional.empty(), "INCASSO", Optional.of(mark(batch))));
    assertThat(coop.now(batch).orders().getFirst().state()).isEqualTo(DebitState.SEEN);
    book(lines);
    assertThat(coop.now(batch).state()).isEqualTo(DebitBatchState.COLLECTED);
    assertThat(coop.office.balance(coop.office.mees)).isEqualTo(Money.ZERO);

    coop.owes(coop.office.mees, "5.00");
    var second = coop.batch();
    assertThat(second.orders().getFirst().sequence()).isEqualTo(Sequence.RCUR);
    assertThat(mark(second)).isNotEqualTo(mark(batch));
  }

  @Test
  void theWholeOfABatchIsKnownByItsSum() {
    coop.owes(coop.office.noor, "5.00");
    coop.mandate(coop.office.noor, "NOOR-1");
    var batch = coop.batch();
    coop.export(batch);
    coop.clock.pass(Duration.ofDays(17));
    var sum =
        new StatementLine(
            ON,
            Optional.empty(),
            Money.parse("50.00"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "SEPA incasso batch",
            Optional.empty(),
            Optional.empty(),
            Optional.of("ref"),
            Optional.empty());
    var line = coop.office.bank(sum).getFirst();
    var proposal = coop.office.services.bank().propose(line.id()).orElseThrow();
    assertThat(proposal.isCertain()).isFalse();
    assertThat(proposal.allocations()).hasSize(2);
    book(List.of(line));
    assertThat(coop.now(batch).state()).isEqualTo(DebitBatchState.COLLECTED);
    assertThat(coop.now(batch).collected()).isEqualTo(Money.parse("50.00"));
  }

  @Test
  void whatTheBankReturnsIsOpenAgainAndSaysWhy() {
    var batch = coop.batch();
    coop.export(batch);
    var id = batch.orders().getFirst().id();
    assertThat(refused(collect.returned(batch.id(), id, "XX99", noor())))
        .isEqualTo(new CollectRefusal.BadReturnReason("XX99"));
    book(coop.office.bank(PayOffice.line("45.00", Optional.empty(), "", Optional.of(mark(batch)))));
    book(
        coop.office.bank(
            PayOffice.line("-45.00", Optional.empty(), "storno", Optional.of(mark(batch)))));
    assertThat(coop.now(batch).orders().getFirst().state()).isEqualTo(DebitState.RETURNED);
    assertThat(coop.office.balance(coop.office.mees)).isEqualTo(Money.parse("-45.00"));

    // For lack of money the mandate holds on.
    done(collect.returned(batch.id(), id, "am04", noor()));
    assertThat(refused(collect.returned(batch.id(), id, "AM04", noor())))
        .isEqualTo(new CollectRefusal.AlreadyReturned("Mees Bakker"));
    var again = coop.batch();
    assertThat(again.orders().getFirst().sequence()).isEqualTo(Sequence.RCUR);
    coop.export(again);

    // A closed account has to be another one first.
    done(collect.returned(again.id(), again.orders().getFirst().id(), "AC04", noor()));
    assertThat(collect.toCollect(ON).getLast().fault())
        .contains(new MandateFault.AccountRefused("Mees Bakker", PayOffice.MEES_IBAN));
    var mandate = coop.mandates.named("mees-1").orElseThrow().mandate();
    CollectOffice.saved(coop.mandates.amend(mandate.id(), PayOffice.NOOR_IBAN, noor()));
    var moved = coop.batch();
    assertThat(moved.orders().getFirst().former()).contains(PayOffice.MEES_IBAN);
    assertThat(moved.orders().getFirst().sequence()).isEqualTo(Sequence.FRST);
    assertThat(new String(coop.export(moved), StandardCharsets.UTF_8)).contains("SMNDA");

    // Without a mandate nothing more can be collected.
    done(collect.returned(moved.id(), moved.orders().getFirst().id(), "MD01", noor()));
    assertThat(collect.toCollect(ON).getLast().fault())
        .contains(new MandateFault.RefusedByBank("Mees Bakker", "MEES-1"));
  }

  /// Nobody is asked for what stands in the file, and a mandate heeds it before the line is booked.
  @Test
  void theBanksOwnFileSaysWhyItWentBack() {
    var batch = coop.batch();
    coop.export(batch);
    var id = batch.orders().getFirst().id();
    assertThat(refused(collect.returned(batch.id(), id, "", noor())))
        .isEqualTo(new CollectRefusal.BadReturnReason(""));
    book(coop.office.bank(PayOffice.line("45.00", Optional.empty(), "", Optional.of(mark(batch)))));
    var back = coop.office.bank(back(batch, "AC04")).getFirst();
    assertThat(coop.now(batch).orders().getFirst().why()).contains(ReturnReason.AC04);
    assertThat(coop.mandates.named("MEES-1").orElseThrow().on(ON))
        .isEqualTo(MandateState.ACCOUNT_REFUSED);

    var proposal = coop.office.services.bank().propose(back.id()).orElseThrow();
    assertThat(proposal.isCertain()).isTrue();
    assertThat(proposal.reason().words(new Texts(Language.EN))).contains("The account is closed.");
    book(List.of(back));
    var order = coop.now(batch).orders().getFirst();
    assertThat(order.state()).isEqualTo(DebitState.RETURNED);
    assertThat(order.why()).contains(ReturnReason.AC04);
    assertThat(coop.office.balance(coop.office.mees)).isEqualTo(Money.parse("-45.00"));

    // Another account, noted after, is collected from.
    var mandate = coop.mandates.named("MEES-1").orElseThrow().mandate();
    coop.clock.pass(Duration.ofDays(2));
    CollectOffice.saved(coop.mandates.amend(mandate.id(), PayOffice.NOOR_IBAN, noor()));
    assertThat(coop.mandates.named("MEES-1").orElseThrow().on(ON)).isEqualTo(MandateState.AMENDED);

    done(collect.returned(batch.id(), id, "", noor()));
    assertThat(coop.now(batch).batch().returned(id).flatMap(DebitEvent::mark)).contains("AC04");
  }

  private static StatementLine back(DebitBatch batch, String reason) {
    var line = PayOffice.line("-45.00", Optional.empty(), "storno", Optional.of(mark(batch)));
    return new StatementLine(
        line.booked(),
        line.valued(),
        line.amount(),
        line.counterparty(),
        line.counterpartyIban(),
        line.ultimateParty(),
        line.text(),
        line.structuredText(),
        line.endToEnd(),
        line.bankReference(),
        StatementLine.returned(Optional.of("PMNT-IDDT-UPDD"), Optional.of(reason)));
  }

  @Test
  void whoMadeItDoesNotApproveItAndThereIsOneFile() {
    var batch = coop.batch();
    assertThat(refused(collect.file(batch.id()))).isEqualTo(new PayOutcome.NotApproved("I1"));
    assertThat(refused(collect.approve(batch.id(), noor())))
        .isEqualTo(new PayOutcome.OwnBatch("Bas Hoekstra, Mees Bakker"));
    assertThat(refused(collect.approve(batch.id(), coop.office.ilse.id())))
        .isEqualTo(new MandateRefusal.NotKeeper());
    done(collect.approve(batch.id(), mees()));
    assertThat(refused(collect.approve(batch.id(), mees())))
        .isEqualTo(new PayOutcome.AlreadyApproved("Mees Bakker"));
    assertThat(refused(collect.file(batch.id()))).isEqualTo(new CollectRefusal.NotTold("I1"));
    assertThat(refused(collect.told(batch.id(), TODAY.plusDays(1), noor())))
        .isEqualTo(new CollectRefusal.ToldAhead(TODAY.plusDays(1)));
    done(collect.told(batch.id(), TODAY, noor()));
    assertThat(refused(collect.told(batch.id(), TODAY, noor())))
        .isEqualTo(new CollectRefusal.AlreadyTold("I1", TODAY));
    assertThat(refused(collect.sent(batch.id(), noor())))
        .isEqualTo(new PayOutcome.NotExported("I1"));
    var ready = (CollectOutcome.Ready) collect.file(batch.id());
    done(collect.exported(ready, noor()));
    assertThat(refused(collect.exported(ready, mees()))).isEqualTo(new PayOutcome.Changed("I1"));
    assertThat(refused(collect.file(batch.id())))
        .isEqualTo(new PayOutcome.AlreadyExported("I1", "Noor Kramer", TODAY));
    assertThat(refused(collect.withdrawExport(batch.id(), noor(), " ")))
        .isEqualTo(new PayOutcome.NoReason());
    done(collect.withdrawExport(batch.id(), noor(), "lost"));
    var again = (CollectOutcome.Ready) collect.file(batch.id());
    assertThat(again.bytes()).isEqualTo(ready.bytes());
    done(collect.exported(again, noor()));
    done(collect.sent(batch.id(), noor()));
    done(collect.withdraw(batch.id(), noor(), "wrong amount"));
    assertThat(coop.now(batch).warnings()).containsExactly(new CollectWarning.FileOutside("I1"));
    assertThat(refused(collect.approve(batch.id(), mees())))
        .isEqualTo(new CollectRefusal.BatchWithdrawn("I1", TODAY));
    assertThat(collect.toCollect(ON)).hasSize(2);
  }

  @Test
  void whoIsToldTooLateIsNotCollectedFrom() {
    assertThat(refused(collect.make(coop.draft(TODAY.plusDays(3)), noor())))
        .isEqualTo(new CollectRefusal.TooSoonToTell(TODAY.plusDays(3), ON));
    var saturday = LocalDate.of(2026, 12, 12);
    assertThat(refused(collect.make(coop.draft(saturday), noor())))
        .isEqualTo(new DebitFault.NotBankDay(saturday, LocalDate.of(2026, 12, 14)));
    var batch = coop.batch();
    done(collect.approve(batch.id(), mees()));
    coop.clock.pass(Duration.ofDays(3));
    var late = TODAY.plusDays(3);
    assertThat(refused(collect.told(batch.id(), late, noor())))
        .isEqualTo(
            new CollectRefusal.ToldTooLate("Mees Bakker", late, 14, LocalDate.of(2026, 12, 8)));
    done(collect.told(batch.id(), TODAY.plusDays(2), noor()));
    coop.clock.pass(Duration.ofDays(13));
    assertThat(refused(collect.file(batch.id()))).isEqualTo(new CollectRefusal.TooLateForBank(ON));
  }

  @Test
  void whatCannotBeCollectedIsRefusedWithTheReason() {
    var nothing = new CollectDraft(Optional.empty(), ON, true, List.of());
    assertThat(refused(collect.make(nothing, noor())))
        .isEqualTo(new CollectRefusal.NothingChosen());
    var ilse =
        collect.toCollect(ON).stream()
            .filter(one -> !one.isCollectable())
            .findFirst()
            .orElseThrow();
    assertThat(refused(collect.make(chosen(CollectDraft.Chosen.all(ilse)), noor())))
        .isEqualTo(new CollectRefusal.NoMandate("Ilse Bos"));
    var mees = mees().uuid();
    assertThat(refused(collect.make(chosen(part(mees, "45.01")), noor())))
        .isEqualTo(
            new CollectRefusal.MoreThanOpen(
                "Mees Bakker", Money.parse("45.01"), Money.parse("45.00")));
    for (var amount : List.of("0.00", "-1.00"))
      assertThat(refused(collect.make(chosen(part(mees, amount)), noor())))
          .isEqualTo(new DebitFault.DebitOutOfRange("Mees Bakker", Money.parse(amount)));
    var unknown = new UUID(1, 1);
    assertThat(refused(collect.make(chosen(part(unknown, "1.00")), noor())))
        .isEqualTo(new CollectRefusal.NotOpen(unknown.toString()));
    assertThat(refused(collect.approve(new DebitBatchId(unknown), mees())))
        .isInstanceOf(PayOutcome.NoSuchBatch.class);
    assertThat(collect.batches()).isEmpty();
  }

  @Test
  void aMandateThatEndsMeanwhileStopsItsBatch() {
    var batch = coop.batch();
    var mandate = coop.mandates.named("MEES-1").orElseThrow().mandate();
    CollectOffice.saved(coop.mandates.amend(mandate.id(), PayOffice.NOOR_IBAN, noor()));
    assertThat(refused(collect.approve(batch.id(), mees())))
        .isEqualTo(
            new CollectRefusal.OtherAccountNow(
                "Mees Bakker", PayOffice.MEES_IBAN, PayOffice.NOOR_IBAN));
    CollectOffice.saved(coop.mandates.revoke(mandate.id(), TODAY, "asked", noor()));
    assertThat(refused(collect.approve(batch.id(), mees())))
        .isEqualTo(new MandateFault.Revoked("Mees Bakker", "MEES-1", TODAY));
    done(collect.stop(batch.id(), batch.orders().getFirst().id(), noor(), "revoked"));
    assertThat(coop.now(batch).batch().total()).isEqualTo(Money.ZERO);
  }

  private static CollectDraft chosen(CollectDraft.Chosen one) {
    return new CollectDraft(Optional.empty(), ON, true, List.of(one));
  }

  private static CollectDraft.Chosen part(UUID item, String amount) {
    return new CollectDraft.Chosen(
        CollectableKind.MEMBER_ACCOUNT, item, Optional.of(Money.parse(amount)));
  }

  private static String mark(DebitBatch batch) {
    return batch.orders().getFirst().mark();
  }

  private void book(List<BankLine> lines) {
    for (var line : lines) {
      var proposal = coop.office.services.bank().propose(line.id()).orElseThrow();
      assertThat(
              coop.office.services.bank().book(line.id(), proposal.text(), proposal.allocations()))
          .isInstanceOf(BookingOutcome.Booked.class);
    }
  }
}
