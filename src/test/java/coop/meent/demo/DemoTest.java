package coop.meent.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.meent.app.Wiring;
import coop.meent.audit.Standing;
import coop.meent.bank.BankAgreement;
import coop.meent.bank.BankLine;
import coop.meent.bank.BankLineFilter;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.check.Checks;
import coop.meent.check.Finding;
import coop.meent.collect.DebitBatchState;
import coop.meent.collect.ReturnReason;
import coop.meent.ledger.BalanceFilter;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryKind;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.JournalFilter;
import coop.meent.ledger.Statements.AccountBalance;
import coop.meent.member.Member;
import coop.meent.member.Role;
import coop.meent.spread.Awaited;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.garvelink.iban.IBAN;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One demonstration, of a fixed day, looked at from all sides.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoTest {

  @RegisterExtension static final SharedDemo DEMO = new SharedDemo();

  private static final LocalDate TODAY = SharedDemo.TODAY;

  private OpenDemo demo;

  @BeforeAll
  void open() {
    demo = DEMO.open();
  }

  @AfterAll
  void close() {
    demo.close();
  }

  @Test
  void thereAreTwentyFourMembersWithOfficesOneWhoLeftAndSixClients() {
    var members = demo.members.members();
    assertThat(members).hasSize(25).allMatch(member -> member.trade().isPresent());
    assertThat(members).filteredOn(member -> hasLeft(member)).hasSize(1);
    assertThat(members.stream().flatMap(member -> member.roles().stream())).contains(Role.values());
    assertThat(demo.work.clients()).hasSize(6);
    assertThat(demo.work.assignments()).hasSizeGreaterThan(9);
  }

  private static boolean hasLeft(Member member) {
    return member.left().filter(TODAY::isAfter).isPresent();
  }

  @Test
  void everyAccountNumberIsAnIbanOfABankThatDoesNotExist() {
    assertThat(demo.members.members())
        .allSatisfy(member -> {
          var iban = member.iban().orElseThrow();
          assertThat(IBAN.valueOf(iban).toPlainString()).startsWith("NL").contains("DEMO");
        });
  }

  @Test
  void theBooksGoBackTwoYearsAndUpToToday() {
    var journal = journal();
    assertThat(journal.getFirst().date()).isEqualTo(LocalDate.of(2025, 1, 1));
    assertThat(journal.getFirst().kind()).isEqualTo(EntryKind.OPENING);
    assertThat(journal.getLast().date()).isBetween(TODAY.minusDays(4), TODAY);
    assertThat(DEMO.made().entries()).isEqualTo(journal.size()).isGreaterThan(1_500);
  }

  @Test
  void augustIsQuietAndNovemberBusy() {
    for (int year : List.of(2025, 2026)) {
      var august = revenue(YearMonth.of(year, 8));
      var november = revenue(YearMonth.of(year, 11));
      assertThat(november).isGreaterThan(Money.ofCents(3 * august.cents()));
      assertThat(november).isBetween(Money.parse("40000.00"), Money.parse("80000.00"));
    }
  }

  @Test
  void autumnIsTheBusiestTimeOfBothYears() {
    for (int year : List.of(2025, 2026)) {
      var busiest =
          IntStream.rangeClosed(1, 11)
              .mapToObj(month -> YearMonth.of(year, month))
              .max(Comparator.comparing(this::revenue))
              .orElseThrow();
      assertThat(busiest.getMonthValue()).as("%d", year).isIn(10, 11);
    }
  }

  @Test
  void someInvoicesWereForgottenAndOneEntryWasTakenBackWithItsReason() {
    var debtors = account("13011");
    assertThat(debtors.balance()).isGreaterThan(Money.parse("10000.00"));
    var reversals = journal().stream().filter(e -> e.kind() == EntryKind.REVERSAL).toList();
    assertThat(reversals).singleElement().extracting(JournalEntry::text).asString().contains(":");
  }

  @Test
  void everyMemberHasAShareOfTheCapital() {
    var capital = account("05655").account().id();
    var byMember = demo.statements.balancesByMember(BalanceFilter.all(demo.book)).keySet();
    assertThat(byMember).hasSize(24);
    assertThat(demo.members.members())
        .filteredOn(member -> !hasLeft(member))
        .allSatisfy(member -> {
          var filter = JournalFilter.all(demo.book).on(capital);
          var about = filter.about(Dimensions.NONE.withMember(member.id()));
          assertThat(demo.ledger.countEntries(about)).as(member.name()).isPositive();
        });
  }

  @Test
  void vatOfPastQuartersIsFiledAndPaid() {
    assertThat(account("16221").balance()).isEqualTo(Money.ZERO);
    var third = FiscalPeriod.quarter(2026, 3).to();
    var filter = BalanceFilter.all(demo.book).to(third);
    assertThat(demo.statements.balances(filter))
        .filteredOn(
            row -> List.of("16201", "16203", "16217", "16219").contains(row.account().number()))
        .hasSize(4)
        .allMatch(row -> row.balance().isZero());
  }

  @Test
  void moneyInTransitHasArrived() {
    assertThat(account("10510").balance()).isEqualTo(Money.ZERO);
  }

  @Test
  void aboutADozenBankLinesWaitAndMostResembleEarlierOnes() {
    var open = openLines();
    assertThat(open).hasSizeBetween(10, 18);
    assertThat(open.stream().map(line -> line.content().counterparty().orElse("")).distinct())
        .hasSizeGreaterThan(6);
    var proposals = demo.bank.proposeAll(demo.book);
    assertThat(proposals).hasSizeBetween(open.size() / 2, open.size() - 1);
  }

  @Test
  void twoOpenPaymentsOfOneDayAreEqual() {
    var contents =
        openLines().stream()
            .map(line ->
                List.of(
                    line.content().booked(),
                    line.content().amount(),
                    line.content().counterparty()))
            .toList();
    assertThat(contents.size() - contents.stream().distinct().count()).isEqualTo(1);
  }

  @Test
  void bankAndBooksAgreeButForWhatIsOpen() {
    assertThat(demo.bank.agreements(demo.book)).hasSize(2).allMatch(BankAgreement::agrees);
    assertThat(demo.bank.gaps(demo.book)).isEmpty();
  }

  @Test
  void everyCheckIsGreen() {
    var checks = new Checks(demo.store(), demo.ledger, demo.statements, demo.bank);
    assertThat(checks.run()).allMatch(Finding::isOk);
  }

  private List<BankLine> openLines() {
    var open = BankLineFilter.all(demo.book).that(BankLineFilter.Status.OPEN);
    return demo.bank.lines(open, 0, 1_000);
  }

  @Test
  void twoMembersKeepTheirOwnBooksWhichAgreeWithTheCooperatives() {
    for (var own : demo.ledger.books().subList(1, 3)) {
      var person = own.member().orElseThrow();
      var theirs = demo.balance(own.id(), "13011");
      var ours =
          demo
              .statements
              .trialBalance(
                  demo.book,
                  new FiscalPeriod(LocalDate.of(1900, 1, 1), TODAY),
                  Dimensions.NONE.withMember(person))
              .lines()
              .stream()
              .filter(line -> line.account().number().equals("16801"))
              .findFirst()
              .orElseThrow()
              .closing();
      assertThat(theirs).isEqualTo(ours.negate()).isGreaterThan(Money.ZERO);
    }
  }

  @Test
  void theSameSeedAndDayMakeTheSameRows(@TempDir Path one, @TempDir Path other) {
    var small = DemoOptions.on(TODAY).withMembers(5).withYears(1).withSeed(7);
    assertThat(Dump.of(new Demo(small).make(one).file()))
        .isEqualTo(Dump.of(new Demo(small).make(other).file()))
        .hasSizeGreaterThan(1_000);
  }

  @Test
  void anotherSeedMakesAnotherStory(@TempDir Path one, @TempDir Path other) {
    var small = DemoOptions.on(TODAY).withMembers(5).withYears(1);
    assertThat(Dump.of(new Demo(small.withSeed(1)).make(one).file()))
        .isNotEqualTo(Dump.of(new Demo(small.withSeed(2)).make(other).file()));
  }

  @Test
  void ticketSalesFillUpToTheEntriesAskedFor(@TempDir Path folder) {
    var options = DemoOptions.on(TODAY).withTransactions(6_000).withMembers(60);
    try (var large = OpenDemo.of(new Demo(options).make(folder))) {
      assertThat(large.ledger.countEntries(JournalFilter.all(large.book)))
          .isBetween(6_000L, 6_050L);
      assertThat(large.members.members()).hasSize(61).doesNotHaveDuplicates();
      assertThat(large.work.clients().size()).isGreaterThan(6);
    }
  }

  /// A demonstration may be given on any day, also around new year and in short months, and to few.
  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 9",
    "2027-02-28, 9",
    "2028-02-29, 8",
    "2026-08-10, 5",
    "2026-11-21, 3",
    "2026-11-21, 4"
  })
  void theStoryCanEndOnAnyDay(LocalDate day, int members, @TempDir Path folder) {
    var options = DemoOptions.on(day).withYears(1).withMembers(members);
    try (var one = OpenDemo.of(new Demo(options).make(folder))) {
      assertThat(one.balance(one.book, "10201")).isGreaterThan(Money.ZERO);
    }
  }

  @Test
  void aNumberOutOfRangeIsRefusedAndNothingIsThereAlreadyOverwritten() {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> DemoOptions.on(TODAY).withMembers(2))
        .extracting(RefusedException::refusal)
        .isEqualTo(new DemoRefusal.OutOfRange("members", 3, 5_000));
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() ->
            new Demo(DemoOptions.on(TODAY))
                .make(Objects.requireNonNull(DEMO.made().file().getParent())));
  }

  @Test
  void aBatchWasCollectedAndOneOfItCameBackAndTheFirstYearIsClosedAndAudited(@TempDir Path folder)
      throws IOException {
    var file = Files.copy(DEMO.made().file(), folder.resolve("copy.meent"));
    var noon = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    try (var services = new Wiring(noon).open(file)) {
      var batch = services.collecting().service().batches().getFirst();
      assertThat(batch.state()).isEqualTo(DebitBatchState.COLLECTED);
      assertThat(batch.orders()).hasSize(2).allMatch(one -> one.line().isPresent());
      assertThat(batch.orders().stream().flatMap(one -> one.why().stream()))
          .containsExactly(ReturnReason.AM04);
      var audit = services.audits().standing(2025);
      assertThat(audit.state()).isEqualTo(Standing.State.SIGNED);
      assertThat(audit.questions()).singleElement().matches(one -> !one.isOpen());
      var awaited = services.spreads().awaited();
      assertThat(awaited).hasSize(2).filteredOn(Awaited::isOpen).hasSize(1);
    }
  }

  @Test
  void statementFilesLieBesideTheFile() {
    assertThat(DEMO.made().statements()).hasSizeGreaterThan(50).allMatch(Files::exists);
    assertThat(Stream.of(DEMO.made().statements().getLast()))
        .allMatch(file -> file.toString().endsWith(".xml"));
  }

  private List<JournalEntry> journal() {
    return demo.ledger.journal(JournalFilter.all(demo.book), 0, 1_000_000);
  }

  private Money revenue(YearMonth month) {
    return demo.statements
        .incomeStatement(demo.book, FiscalPeriod.month(month), Dimensions.NONE)
        .totals()
        .income();
  }

  private AccountBalance account(String number) {
    return demo.statements.balances(BalanceFilter.all(demo.book)).stream()
        .filter(row -> row.account().number().equals(number))
        .findFirst()
        .orElseThrow();
  }
}
