package coop.meent.capital;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.bank.BankLineFilter;
import coop.meent.bank.ImportOutcome;
import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import coop.meent.member.Member;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.statute.RuleDraft;
import coop.meent.statute.RuleKey;
import coop.meent.statute.StatuteOutcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Asking, paying in and paying out, with the books beside it.
class CapitalServiceTest {

  private static final LocalDate TODAY = TestCooperative.TODAY;
  private static final String IBAN = "NL91ABNA0417164300";
  private static final Money CONTRIBUTION = Money.parse("500.00");

  @TempDir private Path folder;
  private TestCooperative cooperative;
  private CapitalService capital;
  private Member noor;

  @BeforeEach
  void found() {
    cooperative = new TestCooperative(folder);
    capital = cooperative.capital;
    noor = member("Noor Kramer", Optional.of(IBAN));
    set(RuleKey.CAPITAL_CONTRIBUTION, "500");
    set(RuleKey.CAPITAL_CLAIM, "CAPITAL_BOUND");
  }

  @AfterEach
  void close() {
    cooperative.close();
  }

  private Member member(String name, Optional<String> iban) {
    var draft =
        new MemberDraft(
            name,
            Optional.empty(),
            Optional.empty(),
            iban,
            Optional.empty(),
            TODAY.minusYears(1),
            Optional.empty(),
            Set.of());
    return ((MemberOutcome.Saved) cooperative.members.add(draft)).member();
  }

  private void set(RuleKey key, String value) {
    var draft = new RuleDraft(key, value, "6.1", TODAY.minusYears(2), Optional.empty(), false);
    assertThat(cooperative.statutes.set(draft)).isInstanceOf(StatuteOutcome.Saved.class);
  }

  private static CapitalOutcome.Done done(CapitalOutcome outcome) {
    assertThat(outcome).isInstanceOf(CapitalOutcome.Done.class);
    return (CapitalOutcome.Done) outcome;
  }

  private CapitalOutcome.Done ask(Member member) {
    return done(capital.ask(member.id(), Optional.empty(), TODAY.minusDays(20), Optional.empty()));
  }

  private void bank(Object... lines) {
    var iban = "NL20INGB0001234567";
    List<StatementLine> all = new ArrayList<>();
    for (int i = 0; i < lines.length; i += 3) {
      all.add(
          new StatementLine(
              TODAY.minusDays(2),
              Optional.empty(),
              Money.parse((String) lines[i]),
              Optional.of((String) lines[i + 1]),
              Optional.of((String) lines[i + 2]).filter(text -> !text.isEmpty()),
              Optional.empty(),
              "Inleg",
              Optional.empty(),
              Optional.empty(),
              Optional.of("ref" + i),
              Optional.empty()));
    }
    var statement =
        new Statement(
            iban,
            "EUR",
            Optional.of("2026-1"),
            Optional.of(TODAY.minusDays(5)),
            Optional.of(TODAY.minusDays(1)),
            Optional.empty(),
            Optional.empty(),
            all,
            0);
    assertThat(cooperative.bank.importStatements(cooperative.book, "test", List.of(statement)))
        .isInstanceOf(ImportOutcome.Imported.class);
  }

  private Money booked(String account, MemberId member) {
    return cooperative
        .statements
        .balances(
            coop.meent.ledger.BalanceFilter.all(cooperative.book)
                .about(Dimensions.NONE.withMember(member)))
        .stream()
        .filter(row -> row.account().number().equals(account))
        .map(coop.meent.ledger.Statements.AccountBalance::balance)
        .findFirst()
        .orElse(Money.ZERO);
  }

  @Test
  void whatTheRuleSaysIsAskedAndTheVersionIsKept() {
    var account = ask(noor).account();
    assertThat(account.asked(TODAY).orElseThrow().open()).isEqualTo(CONTRIBUTION);
    assertThat(account.movements().getFirst().rules()).hasSize(1);
    assertThat(capital.ask(noor.id(), Optional.empty(), TODAY, Optional.empty()))
        .isEqualTo(
            new CapitalOutcome.AlreadyAsked("Noor Kramer", CONTRIBUTION, TODAY.minusDays(20)));
  }

  @Test
  void aPaymentFromTheMembersAccountIsSeenAndBookedInOneDeed() {
    ask(noor);
    bank("500.00", "N KRAMER EO", IBAN, "500.00", "Iemand Anders", "NL86INGB0002445588");
    assertThat(capital.seen())
        .singleElement()
        .satisfies(seen -> {
          assertThat(seen.member()).isEqualTo(noor);
          assertThat(seen.match()).isEqualTo(SeenPayment.Match.IBAN);
        });
    var done = done(capital.paid(noor.id()));
    assertThat(done.entry()).isPresent();
    assertThat(done.account().balance(TODAY)).isEqualTo(CONTRIBUTION);
    assertThat(done.account().asked(TODAY)).isEmpty();
    assertThat(booked("05655", noor.id())).isEqualTo(CONTRIBUTION.negate());
    var open = BankLineFilter.all(cooperative.book).that(BankLineFilter.Status.OPEN);
    assertThat(cooperative.bank.lines(open, 0, 9)).hasSize(1);
    assertThat(capital.notTakenOver()).isEmpty();
    assertThat(capital.seen()).isEmpty();
  }

  @Test
  void aNameIsEnoughWhenNoAccountOfTheMemberIsKnown() {
    var zoe = member("Zoë de Vries-Bäcker", Optional.empty());
    ask(zoe);
    bank("500.00", "Zoe de Vries Backer", "");
    assertThat(capital.seen())
        .extracting(SeenPayment::match)
        .containsExactly(SeenPayment.Match.NAME);
  }

  @Test
  void twoPaymentsAreNotChosenFromByGuess() {
    ask(noor);
    bank("500.00", "N Kramer", IBAN, "500.00", "N Kramer", IBAN);
    assertThat(capital.paid(noor.id()))
        .isEqualTo(new CapitalOutcome.SeveralSeen("Noor Kramer", 2, CONTRIBUTION));
    var line = capital.seen().getLast().line();
    done(capital.paid(noor.id(), line.id()));
    assertThat(capital.paid(noor.id())).isEqualTo(new CapitalOutcome.NothingAsked("Noor Kramer"));
  }

  @Test
  void anotherAmountIsNotTheAskedOne() {
    ask(noor);
    bank("499.99", "N Kramer", IBAN);
    assertThat(capital.paid(noor.id()))
        .isEqualTo(new CapitalOutcome.NotSeen("Noor Kramer", CONTRIBUTION));
  }

  @Test
  void moreThanTheBalanceIsNotPaidOutAndTheBalanceIsNamed() {
    ask(noor);
    bank("500.00", "N Kramer", IBAN);
    done(capital.paid(noor.id()));
    assertThat(capital.payOut(noor.id(), Money.parse("500.01"), TODAY, Optional.empty()))
        .isEqualTo(
            new CapitalOutcome.MoreThanThere("Noor Kramer", Money.parse("500.01"), CONTRIBUTION));
    done(capital.payOut(noor.id(), Money.parse("200.00"), TODAY, Optional.of("verzoek")));
    assertThat(booked("16801", noor.id())).isEqualTo(Money.parse("-200.00"));
    assertThat(booked("05655", noor.id())).isEqualTo(Money.parse("-300.00"));
    assertThat(capital.account(noor.id()).balance(TODAY)).isEqualTo(Money.parse("300.00"));
    // On the day before the payment came in there was nothing.
    assertThat(capital.payOut(noor.id(), Money.parse("1.00"), TODAY.minusDays(9), Optional.empty()))
        .isEqualTo(
            new CapitalOutcome.MoreThanThere("Noor Kramer", Money.parse("1.00"), Money.ZERO));
  }

  @Test
  void capitalThatMembersMayClaimIsADebt() {
    set(RuleKey.CAPITAL_CLAIM, "CAPITAL_ON_DEMAND");
    var zoe = member("Zoë", Optional.of(IBAN));
    ask(zoe);
    bank("500.00", "Zoë", IBAN);
    var outcome = capital.paid(zoe.id());
    done(outcome);
    assertThat(booked("08801", zoe.id())).isEqualTo(CONTRIBUTION.negate());
  }

  @Test
  void withoutTheRuleItIsAskedNotGuessed() throws java.io.IOException {
    cooperative.close();
    cooperative = new TestCooperative(java.nio.file.Files.createDirectory(folder.resolve("other")));
    var other = cooperative.founder;
    assertThat(cooperative.capital.ask(other.id(), Optional.empty(), TODAY, Optional.empty()))
        .isInstanceOfSatisfying(
            CapitalOutcome.Asks.class,
            asks -> assertThat(asks.missing().rule()).isEqualTo(RuleKey.CAPITAL_CONTRIBUTION));
    assertThat(cooperative.capital.payOut(other.id(), Money.parse("1.00"), TODAY, Optional.empty()))
        .isInstanceOfSatisfying(
            CapitalOutcome.Asks.class,
            asks -> assertThat(asks.missing().rule()).isEqualTo(RuleKey.CAPITAL_CLAIM));
  }

  @Test
  void takingAPaymentBackOpensItsBankLineAndTheRequest() {
    ask(noor);
    bank("500.00", "N Kramer", IBAN);
    var paid = done(capital.paid(noor.id())).account().movements().getLast();
    done(capital.takeBack(paid.id()));
    assertThat(booked("05655", noor.id())).isEqualTo(Money.ZERO);
    assertThat(capital.account(noor.id()).balance(TODAY)).isEqualTo(Money.ZERO);
    assertThat(capital.seen()).hasSize(1);
    assertThat(capital.takeBack(paid.id())).isEqualTo(new CapitalOutcome.TakenBackAlready());
    assertThat(capital.notTakenOver()).isEmpty();
  }

  @Test
  void whatWasPaidOutSinceIsNotTakenBack() {
    ask(noor);
    bank("500.00", "N Kramer", IBAN);
    var paid = done(capital.paid(noor.id())).account().movements().getLast();
    done(capital.payOut(noor.id(), Money.parse("100.00"), TODAY, Optional.empty()));
    assertThat(capital.takeBack(paid.id()))
        .isEqualTo(new CapitalOutcome.PaidOutSince("Noor Kramer", Money.parse("400.00")));
  }

  @Test
  void aLockedPeriodRefusesAndNothingIsNoted() {
    ask(noor);
    bank("500.00", "N Kramer", IBAN);
    cooperative.ledger.lock(cooperative.book, TODAY);
    var outcome = capital.paid(noor.id());
    assertThat(CapitalOutcome.refusal(outcome).map(Refusal::key))
        .contains("RecordOutcome.PeriodLocked");
    assertThat(capital.account(noor.id()).balance(TODAY)).isEqualTo(Money.ZERO);
  }

  @Test
  void whatTheBooksHaveIsTakenOverOnceWithReversalsAsSuch() {
    var zoe = member("Zoë", Optional.empty());
    var entry =
        record(
            TODAY.minusMonths(5),
            Posting.of(cooperative.account("10201"), Money.parse("900.00")),
            Posting.of(cooperative.account("05655"), Money.parse("-500.00"))
                .with(Dimensions.NONE.withMember(noor.id())),
            Posting.of(cooperative.account("05655"), Money.parse("-400.00"))
                .with(Dimensions.NONE.withMember(zoe.id())));
    assertThat(capital.takeOver().orElseThrow().count()).isEqualTo(2);
    assertThat(capital.takeOver()).isEmpty();
    assertThat(capital.accounts().total(TODAY)).isEqualTo(Money.parse("900.00"));
    cooperative.ledger.reverse(entry, TODAY.minusDays(1), "fout");
    assertThat(capital.notTakenOver()).hasSize(2);
    assertThat(capital.takeOver().orElseThrow().count()).isEqualTo(2);
    var account = capital.account(noor.id());
    assertThat(account.balance(TODAY)).isEqualTo(Money.ZERO);
    assertThat(account.balance(TODAY.minusDays(2))).isEqualTo(Money.parse("500.00"));
    assertThat(account.movements().getLast().is(MovementKind.TAKEN_BACK)).isTrue();
  }

  private coop.meent.base.Id.EntryId record(LocalDate day, Posting... postings) {
    var outcome =
        cooperative.ledger.record(EntryDraft.of(cooperative.book, day, "Inleg", List.of(postings)));
    return ((RecordOutcome.Recorded) outcome).entry().id();
  }

  @Test
  void aRequestThatIsWithdrawnIsOpenNoMore() {
    ask(noor);
    done(capital.withdrawAsk(noor.id(), TODAY, Optional.of("vergissing")));
    assertThat(capital.account(noor.id()).asked(TODAY)).isEmpty();
    assertThat(capital.withdrawAsk(noor.id(), TODAY, Optional.empty()))
        .isEqualTo(new CapitalOutcome.NothingAsked("Noor Kramer"));
  }
}
