package coop.meent.circle;

import static coop.meent.circle.CircleOffice.done;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.bank.BookingOutcome;
import coop.meent.bank.ImportOutcome;
import coop.meent.bank.Proposal;
import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.gift.Course;
import coop.meent.gift.Preset;
import coop.meent.ledger.JournalFilter;
import coop.meent.ledger.Posting;
import coop.meent.member.Member;
import coop.meent.pay.Batch;
import coop.meent.pay.BatchDraft;
import coop.meent.pay.OrderState;
import coop.meent.pay.PayOffice;
import coop.meent.pay.PayOutcome;
import coop.meent.pay.PayableKind;
import coop.meent.pay.ToPay;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A circle whose account is one of the cooperative's pays with the cooperative's payments: once,
/// from its own account, and known again on the statement.
class CirclePayablesTest {

  private static final String IBAN = "NL39RABO0300065264";
  private static final YearMonth FIRST = YearMonth.of(2025, 12);

  @TempDir private Path folder;
  private final Map<MemberId, Course> ill = new HashMap<>();
  private final List<Member> members = new ArrayList<>();
  private PayOffice office;
  private CircleService circles;
  private CircleId circle;

  @BeforeEach
  void found() {
    office = new PayOffice(folder);
    var services = office.services;
    var _ = services.members().giveNumbers();
    for (var one : List.of(office.bas, office.noor, office.mees))
      members.add(services.members().member(one.id()).orElseThrow());
    var _ = services.bank().link(office.book.id(), IBAN, "EUR", office.account("10202"), "Kring");
    circles =
        new CircleService(
            services.store(),
            new Ids(TestCooperative.CLOCK, new Seeded(7)),
            TestCooperative.CLOCK,
            new CircleService.Rooms(
                services.ledger(),
                services.bank(),
                services.members(),
                services.memberships(),
                services.statutes(),
                until -> ill));
    var rules =
        CircleRules.of(Preset.SMALL_CIRCLE).with(Map.of(RulePoint.WAITING, "0D")).orElseThrow();
    var founding =
        new CircleService.Founding(
            "De Kring", FIRST, rules, "ALV", Optional.of(IBAN), Optional.empty());
    circle = ((CircleOutcome.Done) done(circles.found(founding))).circle();
    for (var member : members) {
      done(circles.join(circle, member.id(), Money.parse("1500"), FIRST, Optional.empty()));
      done(circles.open(circle, member.id(), Money.parse("1000"), FIRST.atDay(1)));
    }
  }

  @AfterEach
  void close() {
    office.close();
  }

  private CircleFacts facts() {
    return circles.circle(circle).orElseThrow();
  }

  private void run(YearMonth month) {
    done(circles.months().run(circle, month, Optional.empty()));
  }

  private List<ToPay> toPay(PayableKind kind) {
    return office.pay.toPay().stream().filter(one -> one.payable().kind() == kind).toList();
  }

  private Batch batch(List<ToPay> what) {
    var chosen = what.stream().map(BatchDraft.Chosen::all).toList();
    return PayOffice.done(office.pay.make(PayOffice.draft(chosen, false), office.noor.id()))
        .batch();
  }

  private void bank(StatementLine... lines) {
    var day = Optional.of(CircleOffice.TODAY);
    var statement =
        new Statement(
            IBAN,
            "EUR",
            Optional.of("S" + lines.length),
            day,
            day,
            Optional.empty(),
            Optional.empty(),
            List.of(lines),
            0);
    assertThat(
            office.services.bank().importStatements(office.book.id(), "test", List.of(statement)))
        .isInstanceOf(ImportOutcome.Imported.class);
  }

  private List<Proposal> proposals() {
    return office.services.bank().proposeAll(office.book.id());
  }

  @Test
  void giftsGoOnceWithTheOthersAndComeBackMatched() {
    ill.put(office.bas.id(), Course.illFrom(FIRST.atDay(1), 100));
    run(FIRST);
    var gift = toPay(PayableKind.GIFT);
    assertThat(gift).hasSize(1);
    assertThat(gift.getFirst().amount()).isEqualTo(Money.parse("1500.00"));
    assertThat(gift.getFirst().payable().from()).contains(IBAN);
    assertThat(circles.months().payments().batch(circle, FIRST, CircleOffice.TODAY))
        .isEqualTo(new PaymentBatch.Not(new CircleOutcome.WithPayments("De Kring", IBAN)));

    // Bas has no account yet, so that no bank would take it.
    assertThat(gift.getFirst().isPayable()).isFalse();
    var _ = office.withIban(office.bas, "NL20INGB0001234567");
    var batch = batch(toPay(PayableKind.GIFT));
    assertThat(batch.payer().iban()).isEqualTo(IBAN);
    assertThat(toPay(PayableKind.GIFT)).isEmpty();
    assertThat(circles.months().payments().noteAll(circle, FIRST, CircleOffice.TODAY))
        .as("what is ordered is not noted by hand as well")
        .isEqualTo(new CircleOutcome.OrderUnderWay("Bas Hoekstra", Money.parse("1500.00")));
    var order = batch.orders().getFirst();
    assertThat(new String(office.export(batch, office.mees.id()), StandardCharsets.UTF_8))
        .contains("1500.00", order.mark(), IBAN);

    bank(PayOffice.debit(order));
    var proposal = proposals().getFirst();
    assertThat(proposal.allocations())
        .extracting(one -> one.amount().toString())
        .containsExactly("-750.00", "-750.00");
    assertThat(proposal.allocations())
        .extracting(one -> one.dimensions().member().orElseThrow())
        .containsExactlyInAnyOrder(office.noor.id(), office.mees.id());
    book(proposal);
    assertThat(office.now(batch).orders().getFirst().state()).isEqualTo(OrderState.PAID);
    var transfer = circles.months().transfers(facts(), facts().months().getFirst()).getFirst();
    assertThat(transfer.paid()).isEqualTo(Money.parse("1500.00"));
    assertThat(toPay(PayableKind.GIFT)).isEmpty();
    assertThat(funds(office.noor)).isEqualTo(Money.parse("750.00"));

    bank(PayOffice.line("1500.00", Optional.of(IBAN), "retour", Optional.of(order.mark())));
    book(proposals().getFirst());
    assertThat(circles.months().transfers(facts(), facts().months().getFirst()).getFirst().paid())
        .isEqualTo(Money.ZERO);
    assertThat(funds(office.noor)).isEqualTo(Money.ZERO);
  }

  /// A month that is taken back while its gifts are ordered owes no more than the difference.
  @Test
  void aMonthRunAnewIsNotPaidTwice() {
    ill.put(office.noor.id(), Course.illFrom(FIRST.atDay(17), 100));
    run(FIRST);
    var batch = batch(toPay(PayableKind.GIFT));
    done(circles.months().withdraw(circle, FIRST, TakenBack.RULES));
    ill.put(office.noor.id(), Course.illFrom(FIRST.atDay(1), 100));
    run(FIRST);
    var more = toPay(PayableKind.GIFT);
    assertThat(more).hasSize(1);
    assertThat(more.getFirst().underWay()).isEqualTo(batch.total());
    assertThat(more.getFirst().amount().plus(batch.total())).isEqualTo(Money.parse("1500.00"));
  }

  @Test
  void surplusAndSavingsOfLeaversGoBack() {
    done(circles.open(circle, office.noor.id(), Money.parse("1500"), FIRST.atDay(1)));
    run(FIRST);
    done(circles.refund(circle, 2025));
    done(circles.payOut(circle, office.mees.id(), Money.parse("400"), CircleOffice.TODAY));
    var back = toPay(PayableKind.PUT_ASIDE);
    assertThat(back)
        .extracting(one -> one.payable().payee().name() + " " + one.amount())
        .containsExactly("Noor Kramer 70.00", "Mees Bakker 400.00");
    var batch = batch(back);
    var _ = office.export(batch, office.bas.id());
    bank(batch.orders().stream().map(PayOffice::debit).toArray(StatementLine[]::new));
    for (var proposal : proposals()) book(proposal);
    assertThat(facts().payBacks()).noneMatch(PayBack::isOpen);
    assertThat(toPay(PayableKind.PUT_ASIDE)).isEmpty();
    var refund = facts().payBacks().getFirst().movement();
    assertThat(circles.takeBack(circle, refund.id()))
        .isEqualTo(new CircleOutcome.PaidBack("Noor Kramer", Money.parse("70.00")));
  }

  @Test
  void giftsStandOnTheCirclesAccountAndBillsDoNot() {
    ill.put(office.noor.id(), Course.illFrom(FIRST.atDay(1), 100));
    run(FIRST);
    office.owes(office.mees, "80.00");
    var all = office.pay.toPay();
    var accounts = office.pay.accounts();
    var own = accounts.stream().filter(one -> one.iban().equals(IBAN)).findFirst().orElseThrow();
    var main = accounts.stream().filter(one -> !one.equals(own)).findFirst().orElseThrow();
    assertThat(all.stream().filter(one -> one.isFor(own, all)))
        .extracting(one -> one.payable().kind())
        .containsExactly(PayableKind.GIFT);
    assertThat(all.stream().filter(one -> one.isFor(main, all)))
        .extracting(one -> one.payable().kind())
        .containsExactly(PayableKind.MEMBER_ACCOUNT);
    var wrong =
        new BatchDraft(
            Optional.of(main.id()),
            LocalDate.of(2026, 11, 22),
            false,
            all.stream().map(BatchDraft.Chosen::all).toList());
    assertThat(office.pay.make(wrong, office.noor.id()))
        .isEqualTo(new PayOutcome.OtherAccount("Noor Kramer", IBAN));
  }

  private void book(Proposal proposal) {
    assertThat(office.services.bank().book(proposal.line(), proposal.allocations()))
        .isInstanceOf(BookingOutcome.Booked.class);
  }

  /// What stands on the account of the circle's funds for a member.
  private Money funds(Member member) {
    var account = office.account("16525");
    var all = JournalFilter.all(office.book.id());
    return office.services.ledger().journal(all, 0, 100).stream()
        .flatMap(entry -> entry.postings().stream())
        .filter(one -> one.account().equals(account))
        .filter(one -> one.dimensions().member().equals(Optional.of(member.id())))
        .map(Posting::amount)
        .reduce(Money.ZERO, Money::plus);
  }
}
