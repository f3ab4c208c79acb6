package coop.meent.fund;

import static coop.meent.fund.FundOffice.TODAY;
import static coop.meent.fund.FundOffice.byInvoice;
import static coop.meent.fund.FundOffice.byPlan;
import static coop.meent.fund.FundOffice.done;
import static coop.meent.fund.FundOffice.draft;
import static coop.meent.fund.FundOffice.refusal;
import static coop.meent.fund.FundOffice.rule;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.assembly.DecisionOutcome;
import coop.meent.base.Money;
import coop.meent.member.Grounds;
import coop.meent.member.MembershipOutcome;
import coop.meent.member.NoticeDraft;
import coop.meent.statute.RuleDraft;
import coop.meent.statute.RuleKey;
import coop.meent.statute.StatuteOutcome;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FundServiceTest {

  @TempDir private Path folder;
  private FundOffice office;
  private FundService funds;

  @BeforeEach
  void open() {
    office = new FundOffice(folder);
    funds = office.funds;
  }

  @AfterEach
  void close() {
    office.close();
  }

  private static Money euro(String amount) {
    return Money.parse(amount);
  }

  @Test
  void whatIsGivenIsAskedAgreedBookedAndOpensToItsCauses() {
    office.filled(FundKind.SOLIDARITY, "1000");
    var month = done(funds.month(FundKind.SOLIDARITY, YearMonth.of(2026, 11)));
    assertThat(month.amount()).isEqualTo(euro("100"));
    var request =
        office.paid(draft(FundKind.SOLIDARITY, office.noor, "400"), office.mees, office.ilse);

    var fund = funds.fund(FundKind.SOLIDARITY);
    assertThat(fund.balance()).isEqualTo(euro("700"));
    assertThat(fund.free()).isEqualTo(euro("600"));
    assertThat(fund.movements())
        .extracting(Movement::amount)
        .containsExactly(euro("1000"), euro("100"), euro("-400"));
    assertThat(fund.again(euro("400"), TODAY)).contains(TODAY.plusMonths(4));
    assertThat(office.now(request).state()).isEqualTo(RequestState.TO_PAY);
    assertThat(office.now(request).outstanding()).isEqualTo(Money.ZERO);
    assertThat(office.balance("16531")).isEqualTo("-700.00");
    assertThat(office.balance("16536")).isEqualTo("-400.00");
    assertThat(office.balance("16801")).isEqualTo("1100.00");
  }

  @Test
  void theRoundSaysWhatItDoesToTheFundAndNobodyDecidesOnTheirOwn() {
    office.filled(FundKind.SOLIDARITY, "1000");
    var request = done(funds.ask(draft(FundKind.SOLIDARITY, office.noor, "400")));
    var round = office.now(request).round();
    assertThat(round.question())
        .isEqualTo(
            "Noor Kramer vraagt €\u00a0400,00 uit: Solidariteitsreserve. Daarna zit er nog"
                + " €\u00a0600,00 in. Met wat leden inleggen is het er op 21 maart 2027 weer.");
    assertThat(round.voters()).containsExactlyInAnyOrder(office.bas, office.mees, office.ilse);
    assertThat(funds.vote(round.id(), office.noor, true))
        .isInstanceOf(DecisionOutcome.MayNot.class);
    assertThat(refusal(funds.payOut(request.id(), TODAY)))
        .isEqualTo(new FundRefusal.NotApproved(RequestState.ASKED));
  }

  @Test
  void whatIsAgreedIsKeptForItAndRefusedMoneyIsFreeAgain() {
    office.filled(FundKind.SOLIDARITY, "600");
    var first =
        office.agreed(draft(FundKind.SOLIDARITY, office.noor, "300"), office.mees, office.ilse);
    assertThat(funds.fund(FundKind.SOLIDARITY).free()).isEqualTo(euro("200"));
    assertThat(refusal(funds.ask(draft(FundKind.SOLIDARITY, office.mees, "200.01"))))
        .isEqualTo(new FundRefusal.AboveFund(euro("200.01"), euro("200"), euro("600")));
    var second = done(funds.ask(draft(FundKind.SOLIDARITY, office.mees, "200")));
    office.vote(second, office.bas, false);
    office.vote(second, office.ilse, false);
    assertThat(office.now(second).state()).isEqualTo(RequestState.REFUSED);
    done(funds.payOut(first.id(), TODAY));
    assertThat(funds.fund(FundKind.SOLIDARITY).free()).isEqualTo(euro("200"));
    assertThat(refusal(funds.payOut(first.id(), TODAY)))
        .isEqualTo(new FundRefusal.PaidOutAlready());
  }

  @Test
  void anAdvanceComesBackAsTheClientPaysAndNoSoonerIsItDrawn() {
    office.filled(FundKind.ADVANCE, "2000");
    var day = TODAY.minusDays(20);
    office.invoice(office.noor, "ZF-1", day, "1000.00", "250.00");
    assertThat(refusal(funds.ask(byInvoice(FundKind.ADVANCE, office.noor, "500", "ZF-9"))))
        .isEqualTo(new FundRefusal.NoSuchInvoice("ZF-9"));
    var request =
        office.paid(
            byInvoice(FundKind.ADVANCE, office.noor, "500", "zf-1"), office.mees, office.bas);
    assertThat(office.balance("13856")).isEqualTo("500.00");
    assertThat(office.balance("16533")).isEqualTo("-2000.00");
    assertThat(funds.fund(FundKind.ADVANCE).balance()).isEqualTo(euro("1500"));
    assertThat(refusal(funds.collect())).isEqualTo(new FundRefusal.NothingDue());

    office.invoice(office.noor, "ZF-1", day, "1000.00", "583.34");
    assertThat(funds.due()).containsEntry(office.noor, euro("333.34"));
    assertThat(done(funds.collect())).extracting(Movement::amount).containsExactly(euro("333.34"));
    assertThat(office.now(request).outstanding()).isEqualTo(euro("166.66"));
    office.invoice(office.noor, "ZF-1", day, "1000.00", "1000.00");
    assertThat(done(funds.collect())).extracting(Movement::amount).containsExactly(euro("166.66"));
    assertThat(funds.fund(FundKind.ADVANCE).balance()).isEqualTo(euro("2000"));
    assertThat(office.balance("13856")).isEqualTo("0.00");
    assertThat(office.now(request).outstanding()).isEqualTo(Money.ZERO);
  }

  @Test
  void anInvoiceThatIsCreditedMakesTheWholeAdvanceDue() {
    office.filled(FundKind.ADVANCE, "2000");
    var invoice = office.invoice(office.noor, "ZF-1", TODAY.minusDays(5), "600.00", "0.00");
    office.paid(byInvoice(FundKind.ADVANCE, office.noor, "480", "ZF-1"), office.mees, office.bas);
    office.credited(invoice);
    assertThat(funds.due()).containsEntry(office.noor, euro("480"));
  }

  @Test
  void aPlanDividesToTheCentAndIsGivenBackEarlyAsWell() {
    office.filled(FundKind.ADVANCE, "2000");
    var request = office.paid(byPlan(office.noor, "100", 3), office.mees, office.bas);
    assertThat(office.now(request).plan())
        .containsExactly(
            new Instalment(TODAY.plusMonths(1), euro("33.34")),
            new Instalment(TODAY.plusMonths(2), euro("33.33")),
            new Instalment(TODAY.plusMonths(3), euro("33.33")));
    assertThat(office.now(request).nextDue()).contains(TODAY.plusMonths(1));
    done(funds.giveBack(request.id(), euro("40")));
    assertThat(office.now(request).nextDue()).contains(TODAY.plusMonths(2));
    assertThat(refusal(funds.giveBack(request.id(), euro("60.01"))))
        .isEqualTo(new FundRefusal.MoreThanOut(euro("60.01"), euro("60")));
  }

  @Test
  void theGuaranteeStandsInAfterItsDaysForItsShareAndGetsBackFirst() {
    office.filled(FundKind.GUARANTEE, "2000");
    office.invoice(office.noor, "ZF-1", TODAY.minusDays(59), "500.05", "0.00");
    assertThat(refusal(funds.ask(byInvoice(FundKind.GUARANTEE, office.noor, "100", "ZF-1"))))
        .isEqualTo(new FundRefusal.TooEarly("ZF-1", TODAY.plusDays(1)));
    office.invoice(office.noor, "ZF-1", TODAY.minusDays(60), "500.05", "0.00");
    assertThat(refusal(funds.ask(byInvoice(FundKind.GUARANTEE, office.noor, "400.05", "ZF-1"))))
        .isEqualTo(new FundRefusal.AboveShare(euro("400.05"), euro("400.04"), 80));
    office.paid(
        byInvoice(FundKind.GUARANTEE, office.noor, "400.04", "ZF-1"), office.mees, office.bas);
    assertThat(refusal(funds.ask(byInvoice(FundKind.ADVANCE, office.noor, "10", "ZF-1"))))
        .isEqualTo(new FundRefusal.NoRule(FundKind.ADVANCE));
    assertThat(refusal(funds.ask(byInvoice(FundKind.GUARANTEE, office.noor, "10", "ZF-1"))))
        .isEqualTo(new FundRefusal.AskedAlready("ZF-1"));
    assertThat(office.balance("16532")).isEqualTo("-1599.96");
    office.invoice(office.noor, "ZF-1", TODAY.minusDays(60), "500.05", "450.00");
    done(funds.collect());
    assertThat(office.balance("16532")).isEqualTo("-2000.00");
  }

  @Test
  void boundsAreRefusedInTheirOrder() {
    assertThat(refusal(funds.ask(draft(FundKind.SOLIDARITY, office.noor, "0"))))
        .isEqualTo(new FundRefusal.NoRule(FundKind.SOLIDARITY));
    office.filled(FundKind.SOLIDARITY, "5000");
    assertThat(refusal(funds.ask(draft(FundKind.SOLIDARITY, office.noor, "0"))))
        .isEqualTo(new FundRefusal.NoAmount());
    assertThat(refusal(funds.ask(draft(FundKind.SOLIDARITY, office.noor, "500.01"))))
        .isEqualTo(new FundRefusal.AboveMost(euro("500.01"), euro("500")));
    office.paid(draft(FundKind.SOLIDARITY, office.noor, "500"), office.mees, office.bas);
    assertThat(refusal(funds.ask(draft(FundKind.SOLIDARITY, office.noor, "300.01"))))
        .isEqualTo(new FundRefusal.AboveYear(euro("300.01"), euro("300"), euro("800")));
    assertThat(refusal(funds.ask(byInvoice(FundKind.SOLIDARITY, office.noor, "5", "ZF-1"))))
        .isInstanceOf(FundRefusal.NoSuchInvoice.class);
    assertThat(refusal(funds.ask(draft(FundKind.ADVANCE, office.noor, "5"))))
        .isEqualTo(new FundRefusal.NoRule(FundKind.ADVANCE));
    office.filled(FundKind.ADVANCE, "5000");
    assertThat(refusal(funds.ask(draft(FundKind.ADVANCE, office.noor, "5"))))
        .isEqualTo(new FundRefusal.NoWayBack());
    assertThat(refusal(funds.ask(byPlan(office.noor, "5", 7))))
        .isEqualTo(new FundRefusal.TooLong(7, 6));
  }

  @Test
  void whoGaveNoticeAsksAndGetsNothingAnyMore() {
    office.filled(FundKind.ADVANCE, "2000");
    var request = office.agreed(byPlan(office.noor, "100", 3), office.mees, office.bas);
    ruled(RuleKey.NOTICE_TERM, "3M");
    ruled(RuleKey.NOTICE_END, "AT_YEAR_END");
    ruled(RuleKey.FINANCIAL_YEAR_END, "31-12");
    var notice = new NoticeDraft(office.noor, TODAY, false, Grounds.NONE);
    assertThat(office.coop.memberships.giveNotice(notice))
        .isInstanceOf(MembershipOutcome.Done.class);
    assertThat(refusal(funds.ask(byPlan(office.noor, "10", 1))))
        .isInstanceOf(FundRefusal.Leaving.class);
    assertThat(refusal(funds.payOut(request.id(), TODAY))).isInstanceOf(FundRefusal.Leaving.class);
  }

  private void ruled(RuleKey key, String value) {
    var draft = new RuleDraft(key, value, "art. 5", TODAY.minusYears(2), Optional.empty(), false);
    assertThat(office.coop.statutes.set(draft)).isInstanceOf(StatuteOutcome.Saved.class);
  }

  @Test
  void aRuleHoldsFromItsDayAndNeverForWhatWasAlready() {
    office.filled(FundKind.SOLIDARITY, "1000");
    done(funds.ask(draft(FundKind.SOLIDARITY, office.noor, "400")));
    assertThat(refusal(funds.lay(rule(FundKind.SOLIDARITY, TODAY))))
        .isEqualTo(new FundRefusal.RuleInThePast(TODAY, TODAY));
    done(funds.lay(rule(FundKind.SOLIDARITY, TODAY.plusDays(1))));
    assertThat(funds.fund(FundKind.SOLIDARITY).rule().orElseThrow().from())
        .isEqualTo(TODAY.minusMonths(3));
  }

  @Test
  void aMonthIsChargedOnceAndTakenBackWhileItIsThere() {
    office.filled(FundKind.SOLIDARITY, "150");
    var november = YearMonth.of(2026, 11);
    var month = done(funds.month(FundKind.SOLIDARITY, november));
    assertThat(refusal(funds.month(FundKind.SOLIDARITY, november)))
        .isEqualTo(new FundRefusal.ChargedAlready(november));
    assertThat(refusal(funds.month(FundKind.SOLIDARITY, november.plusMonths(1))))
        .isEqualTo(new FundRefusal.NotYet(november.plusMonths(1).atDay(1)));
    office.paid(draft(FundKind.SOLIDARITY, office.noor, "150"), office.mees, office.ilse);
    done(funds.takeBack(month.id()));
    assertThat(funds.fund(FundKind.SOLIDARITY).balance()).isEqualTo(Money.ZERO);
    var given = funds.fund(FundKind.SOLIDARITY).movements().getFirst();
    assertThat(refusal(funds.takeBack(given.id())))
        .isEqualTo(new FundRefusal.WouldBeBelowZero(euro("-150")));
    assertThat(office.balance("16531")).isEqualTo("0.00");
  }

  @Test
  void whatWasBookedOutIsTakenBackUntilTheBankShowsIt() {
    office.filled(FundKind.SOLIDARITY, "1000");
    var request =
        office.paid(draft(FundKind.SOLIDARITY, office.noor, "400"), office.mees, office.ilse);
    var movement = office.now(request).paidOut().orElseThrow();
    done(funds.takeBack(movement.id()));
    assertThat(office.now(request).state()).isEqualTo(RequestState.APPROVED);
    assertThat(refusal(funds.takeBack(movement.id()))).isEqualTo(new FundRefusal.NotStanding());
    done(funds.payOut(request.id(), TODAY));
    assertThat(funds.fund(FundKind.SOLIDARITY).balance()).isEqualTo(euro("600"));
  }
}
