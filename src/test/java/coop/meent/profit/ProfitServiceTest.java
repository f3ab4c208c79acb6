package coop.meent.profit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.capital.MovementKind;
import coop.meent.ledger.BalanceFilter;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import coop.meent.ledger.Statements;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.spreadsheet.Packed;
import coop.meent.spreadsheet.Workbook;
import coop.meent.statute.RuleDraft;
import coop.meent.statute.RuleKey;
import coop.meent.statute.StatuteOutcome;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the books of a year to the booking of its division, and back.
class ProfitServiceTest {

  private static final int YEAR = 2025;
  private static final LocalDate ASSEMBLY = LocalDate.of(2026, 5, 21);

  @TempDir private Path folder;
  private TestCooperative cooperative;
  private ProfitService profit;
  private MemberId bas;
  private MemberId noor;
  private MemberId firm;

  @BeforeEach
  void aYearWithAProfitOfTwentyThousand() {
    cooperative = new TestCooperative(folder);
    profit = cooperative.profit;
    bas = cooperative.founder.id();
    noor = add(MemberDraft.named("Noor Kramer", LocalDate.of(2025, 3, 1)));
    firm = add(MemberDraft.named("Vural bv", LocalDate.of(2025, 1, 1)).asLegalEntity(true));
    add(MemberDraft.named("Later Lid", LocalDate.of(2026, 2, 1)));
    record(
        "2025-06-30",
        line("10201", "125000"),
        line("80501", "-75000", bas),
        line("80501", "-50000", noor));
    record(
        "2025-07-01",
        line("70153", "60000", bas),
        line("70153", "30000", noor),
        line("70153", "2500", firm),
        line("10201", "-92500"));
    record("2025-08-01", line("45105", "12500"), line("10201", "-12500"));
    record("2025-09-01", line("10201", "900"), line("05655", "-900", noor));
    record(
        "2025-10-01", line("10201", "150"), line("82305", "-100", noor), line("82305", "-50", bas));
    record("2025-10-02", line("45105", "150"), line("10201", "-150"));
    var draft =
        new RuleDraft(
            RuleKey.CAPITAL_CLAIM,
            "CAPITAL_BOUND",
            "6.2",
            LocalDate.of(2024, 1, 1),
            Optional.empty(),
            false);
    assertThat(cooperative.statutes.set(draft)).isInstanceOf(StatuteOutcome.Saved.class);
    cooperative.capital.takeOver();
  }

  private MemberId add(MemberDraft draft) {
    return ((MemberOutcome.Saved) cooperative.members.add(draft)).member().id();
  }

  private Posting line(String account, String amount) {
    return Posting.of(cooperative.account(account), Money.parse(amount));
  }

  private Posting line(String account, String amount, MemberId member) {
    return line(account, amount).with(Dimensions.NONE.withMember(member));
  }

  private EntryId record(String day, Posting... postings) {
    var draft = EntryDraft.of(cooperative.book, LocalDate.parse(day), "boeking", List.of(postings));
    return ((RecordOutcome.Recorded) cooperative.ledger.record(draft)).entry().id();
  }

  @AfterEach
  void close() {
    cooperative.close();
  }

  private static Proposal.Draft draft(String amount, String paid, String division) {
    return new Proposal.Draft(
        Money.parse(amount),
        Money.parse(paid),
        Destination.CAPITAL,
        Division.read(division).orElseThrow());
  }

  private Plan propose(Proposal.Draft draft) {
    var outcome = profit.propose(YEAR, draft);
    assertThat(outcome).isInstanceOf(ProfitOutcome.Proposed.class);
    return ((ProfitOutcome.Proposed) outcome).plan();
  }

  private ProfitOutcome.Booked book() {
    var outcome = profit.book(YEAR, "Besluit 4: winst 2025 verdeeld", ASSEMBLY);
    assertThat(outcome).isInstanceOf(ProfitOutcome.Booked.class);
    return (ProfitOutcome.Booked) outcome;
  }

  private Money balance(String account, MemberId member) {
    return cooperative
        .statements
        .balances(BalanceFilter.all(cooperative.book).about(Dimensions.NONE.withMember(member)))
        .stream()
        .filter(row -> row.account().number().equals(account))
        .map(Statements.AccountBalance::balance)
        .findFirst()
        .orElse(Money.ZERO);
  }

  private static List<String> amounts(Plan plan) {
    return plan.allotments().stream()
        .map(one ->
            one.claim().name() + " " + one.amount() + " = " + one.paid() + " + " + one.credited())
        .toList();
  }

  @Test
  void figuresAndClaimsComeFromTheBooks() {
    var year = profit.year(YEAR).orElseThrow();
    assertThat(year.figures())
        .isEqualTo(
            new YearFigures(
                Money.parse("20000"),
                Money.parse("20000"),
                Money.parse("92500"),
                Money.parse("105150")));
    assertThat(year.claims())
        .extracting(Claim::name)
        .containsExactly("Bas Hoekstra", "Noor Kramer", "Vural bv");
    var claim = year.claims().get(1);
    assertThat(claim.of(KeyKind.TURNOVER)).isEqualByComparingTo("5000000");
    assertThat(claim.of(KeyKind.PURCHASES)).isEqualByComparingTo("3000000");
    // 900.00 from 1 September to 31 December.
    assertThat(claim.of(KeyKind.CAPITAL)).isEqualByComparingTo(String.valueOf(90_000L * 122));
    assertThat(year.sideBySide(Money.parse("300")).keySet())
        .containsExactly(KeyKind.TURNOVER, KeyKind.PURCHASES, KeyKind.CAPITAL, KeyKind.EQUAL);
    assertThat(profit.years()).containsExactly(2025);
  }

  @Test
  void aDivisionIsBookedToTheCentAndEachMemberHasIt() {
    var plan = propose(draft("9250.01", "4000.00", "PURCHASES"));
    assertThat(amounts(plan))
        .containsExactly(
            "Bas Hoekstra 6000.01 = 2594.60 + 3405.41",
            "Noor Kramer 3000.00 = 1297.29 + 1702.71",
            "Vural bv 250.00 = 108.11 + 141.89");
    assertThat(plan.toReserve()).isEqualTo(Money.parse("10749.99"));
    assertThat(plan.deductible().bound()).isEqualTo(Money.parse("17593.91"));
    assertThat(plan.deductible().amount()).isEqualTo(Money.parse("3891.89"));
    var booked = book();
    assertThat(balance("16525", noor)).isEqualTo(Money.parse("-1297.29"));
    assertThat(balance("05655", noor)).isEqualTo(Money.parse("-2602.71"));
    var entry = cooperative.ledger.entry(booked.booked().entry()).orElseThrow();
    assertThat(entry.date()).isEqualTo(ASSEMBLY);
    assertThat(entry.text()).isEqualTo("Winstverdeling 2025");
    assertThat(cooperative.capital.account(noor).movements().getLast())
        .satisfies(last -> {
          assertThat(last.kind()).isEqualTo(MovementKind.CREDITED.name());
          assertThat(last.amount()).isEqualTo(Money.parse("1702.71"));
        });
    assertThat(cooperative.capital.notTakenOver()).isEmpty();
    assertThat(profit.shares())
        .filteredOn(share -> share.member().equals(noor))
        .singleElement()
        .satisfies(share -> {
          assertThat(share.amount()).isEqualTo(Money.parse("3000.00"));
          assertThat(share.paid()).isEqualTo(Money.parse("1297.29"));
          assertThat(share.toCapital()).isEqualTo(Money.parse("1702.71"));
        });
  }

  @Test
  void aYearIsBookedOnce() {
    propose(draft("1000.00", "0.00", "EQUAL"));
    var entry = book().entry();
    var again = new ProfitOutcome.BookedAlready("2025", entry);
    assertThat(profit.book(YEAR, "nog eens", ASSEMBLY)).isEqualTo(again);
    assertThat(profit.propose(YEAR, draft("1.00", "0.00", "EQUAL"))).isEqualTo(again);
    assertThat(profit.noteHours(YEAR, Map.of(noor, BigDecimal.TEN))).isEqualTo(again);
  }

  @Test
  void whatIsTakenBackLeavesNothingAndCanBeBookedAgain() {
    propose(draft("1000.00", "400.00", "PURCHASES"));
    book();
    assertThat(profit.takeBack(YEAR)).isInstanceOf(ProfitOutcome.TakenBack.class);
    assertThat(balance("16525", bas)).isEqualTo(Money.ZERO);
    assertThat(cooperative.capital.account(bas).balance(TestCooperative.TODAY))
        .isEqualTo(Money.ZERO);
    assertThat(Money.sum(profit.shares().stream().map(ProfitShare::amount).toList()))
        .isEqualTo(Money.ZERO);
    assertThat(cooperative.capital.notTakenOver()).isEmpty();
    assertThat(profit.takeBack(YEAR)).isEqualTo(new ProfitOutcome.NotBooked("2025"));
    book();
  }

  @Test
  void capitalThatWasPaidOutSinceStaysBooked() {
    propose(draft("1000.00", "0.00", "PURCHASES"));
    book();
    cooperative.capital.payOut(bas, Money.parse("100.00"), TestCooperative.TODAY, Optional.empty());
    assertThat(profit.takeBack(YEAR))
        .isEqualTo(new ProfitOutcome.CapitalPaidOut("Bas Hoekstra", Money.parse("548.65")));
  }

  @Test
  void booksThatChangedSinceTheProposalAreNotBookedByIt() {
    propose(draft("1000.00", "0.00", "PURCHASES"));
    record("2025-12-30", line("70153", "100", firm), line("10201", "-100"));
    assertThat(profit.book(YEAR, "Besluit 4", ASSEMBLY))
        .isEqualTo(new ProfitOutcome.ChangedSince("2025"));
  }

  @Test
  void whatWentToTheReservesIsNotDividedToo() {
    record("2026-04-01", line("05401", "19500"), line("05253", "-19500"));
    propose(draft("1000.00", "0.00", "PURCHASES"));
    assertThat(profit.book(YEAR, "Besluit 4", ASSEMBLY))
        .isEqualTo(
            new ProfitOutcome.NotThere(Money.parse("1000.00"), Money.parse("500.00"), ASSEMBLY));
  }

  @Test
  void refusalsComeInOrder() {
    assertThat(profit.propose(2026, draft("1.00", "0.00", "EQUAL")))
        .isEqualTo(new ProfitOutcome.NotOver(LocalDate.of(2026, 12, 31)));
    assertThat(profit.propose(2024, draft("1.00", "0.00", "EQUAL")))
        .isEqualTo(new ProfitOutcome.NoProfit("2024", Money.ZERO));
    assertThat(profit.plan(YEAR, draft("20000.01", "0.00", "EQUAL")))
        .isEqualTo(new ProfitOutcome.MoreThanProfit(Money.parse("20000.01"), Money.parse("20000")));
    assertThat(profit.plan(YEAR, draft("0.00", "0.00", "EQUAL")))
        .isEqualTo(new ProfitOutcome.NoAmount());
    assertThat(profit.plan(YEAR, draft("10.00", "11.00", "EQUAL")))
        .isEqualTo(
            new ProfitOutcome.MorePaidThanDivided(Money.parse("11.00"), Money.parse("10.00")));
    assertThat(profit.plan(YEAR, draft("10.00", "0.00", "HOURS")))
        .isEqualTo(new ProfitOutcome.Undivided(new Divided.NothingToGoBy(KeyKind.HOURS)));
    assertThat(profit.book(YEAR, "Besluit", ASSEMBLY))
        .isEqualTo(new ProfitOutcome.NothingProposed("2025"));
    propose(draft("10.00", "0.00", "EQUAL"));
    assertThat(profit.book(YEAR, " ", ASSEMBLY)).isEqualTo(new ProfitOutcome.NoResolution());
    var tomorrow = TestCooperative.TODAY.plusDays(1);
    assertThat(profit.book(YEAR, "B", tomorrow)).isEqualTo(new ProfitOutcome.NotYet(tomorrow));
    var last = LocalDate.of(2025, 12, 31);
    assertThat(profit.book(YEAR, "B", last)).isEqualTo(new ProfitOutcome.TooEarly(last, last));
  }

  @Test
  void hoursAreReadWholeOrNotAtAllAndTheNewestHold() {
    var read = (HoursOutcome.Read) hours("lid;uren\n1;100,5\nNoor Kramer;49.5\n\n3;50\n");
    assertThat(profit.noteHours(YEAR, read.hours())).isInstanceOf(ProfitOutcome.HoursNoted.class);
    profit.noteHours(YEAR, Map.of(firm, BigDecimal.ZERO));
    assertThat(amounts(propose(draft("150.00", "0.00", "HOURS"))))
        .containsExactly(
            "Bas Hoekstra 100.50 = 0.00 + 100.50",
            "Noor Kramer 49.50 = 0.00 + 49.50",
            "Vural bv 0.00 = 0.00 + 0.00");
    assertThat(hours("1;x")).isEqualTo(new HoursOutcome.BadLine(1, "1;x"));
    assertThat(hours("1;5\nNiemand;5")).isEqualTo(new HoursOutcome.NoSuchMember(2, "Niemand"));
    assertThat(hours("1;5\nBas Hoekstra;5")).isEqualTo(new HoursOutcome.Twice(2, "Bas Hoekstra"));
    assertThat(hours("titels")).isEqualTo(new HoursOutcome.Empty());
  }

  private HoursOutcome hours(String text) {
    return hours(text.getBytes(StandardCharsets.UTF_8));
  }

  private HoursOutcome hours(byte[] bytes) {
    return new HoursFile(cooperative.members.members())
        .read(Workbook.of("uren", bytes), Optional.empty());
  }

  @Test
  void hoursAreReadAlikeFromEverySpreadsheet() {
    var read = hours("1;100,5\n3;50");
    assertThat(hours("1,100,5\n3,50")).isEqualTo(read);
    assertThat(hours("naam\tafdeling\turen\nBas Hoekstra\tx\t100.5\n3\ty\t50")).isEqualTo(read);
    assertThat(((HoursOutcome.Read) hours("naam;uren\n3;12:20")).hours().values())
        .containsExactly(new BigDecimal("12.33"));
    var workbook =
        new Packed()
            .sheet("Uitleg", Packed.row(1, "Lees dit"))
            .sheet(
                "2026",
                Packed.row(1, "Uren van leden")
                    + Packed.row(2, "Nummer", "Naam", "Uren")
                    + "<row r='3'><c r='A3'><v>1</v></c><c r='C3'><v>100.5</v></c></row>"
                    + "<row r='4'><c r='A4'><v>3</v></c><c r='C4'><v>50</v></c></row>");
    assertThat(hours(workbook.bytes())).isEqualTo(read);
  }

  @Test
  void creditedToTheCurrentAccountStandsThere() {
    var division = Division.by(KeyKind.EQUAL);
    propose(
        new Proposal.Draft(
            Money.parse("300.00"), Money.ZERO, Destination.MEMBER_ACCOUNT, division));
    book();
    assertThat(balance("16801", noor)).isEqualTo(Money.parse("-100.00"));
    assertThat(balance("05655", noor)).isEqualTo(Money.parse("-900.00"));
  }
}
