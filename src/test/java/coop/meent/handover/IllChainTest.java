package coop.meent.handover;

import static coop.meent.handover.HandoverOffice.TODAY;
import static coop.meent.handover.HandoverOffice.done;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.availability.Span;
import coop.meent.availability.WeekKind;
import coop.meent.bank.ImportOutcome;
import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Week;
import coop.meent.care.CaseState;
import coop.meent.circle.Circle;
import coop.meent.circle.CircleFacts;
import coop.meent.circle.CircleOffice;
import coop.meent.circle.CircleOutcome;
import coop.meent.circle.CircleRules;
import coop.meent.circle.CircleService;
import coop.meent.circle.RulePoint;
import coop.meent.circle.RunMonth;
import coop.meent.cli.Services;
import coop.meent.gift.Preset;
import coop.meent.ledger.Book;
import coop.meent.ledger.JournalFilter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What one "I am ill" comes to in every room: the case and the month of the circle, work and
/// weeks, the books, and what the treasurer reports; and that taking it back restores each of them.
class IllChainTest {

  private static final YearMonth MONTH = YearMonth.of(2026, 10);
  private static final LocalDate FROM = MONTH.atDay(1);

  @TempDir private Path folder;
  private HandoverOffice office;
  private Services services;
  private CircleId circle;
  private MemberId noor;
  private MemberId els;

  @BeforeEach
  void open() {
    office = new HandoverOffice(folder);
    services = office.services;
    noor = office.noor.id();
    var _ = services.members().giveNumbers();
    els =
        services.members().members().stream()
            .filter(one -> one.name().equals("Els Vos"))
            .findFirst()
            .orElseThrow()
            .id();
    var book = services.ledger().cooperativeBook().map(Book::id).orElseThrow();
    var funds = account(book, "16525");
    var fees = account(book, "80501");
    var bank = account(book, "10202");
    var _ = services.bank().link(book, CircleOffice.IBAN, "EUR", bank, "Kring");
    var rules =
        CircleRules.of(Preset.SMALL_CIRCLE).with(Map.of(RulePoint.WAITING, "0D")).orElseThrow();
    var founding =
        new CircleService.Founding(
            "De Kring",
            MONTH,
            rules,
            "ALV",
            Optional.of(CircleOffice.IBAN),
            Optional.of(new Circle.Booking(book, funds, Optional.of(fees))));
    circle = ((CircleOutcome.Done) CircleOffice.done(services.circles().found(founding))).circle();
    int account = 100;
    for (var member : services.members().members()) {
      var iban = Optional.of(CircleOffice.iban(account++));
      CircleOffice.done(
          services.circles().join(circle, member.id(), Money.parse("1000"), MONTH, iban));
      CircleOffice.done(
          services.circles().open(circle, member.id(), Money.parse("400"), MONTH.atDay(1)));
    }
  }

  private AccountId account(BookId book, String number) {
    return services.ledger().accounts(book).stream()
        .filter(one -> one.number().equals(number))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private CircleFacts facts() {
    return services.circles().circle(circle).orElseThrow();
  }

  private Away ill() {
    var outcome = services.handingOver().away().ill(noor, FROM, 10, noor);
    return ((AwayOutcome.Done) outcome).away();
  }

  private long entries() {
    var book = services.ledger().cooperativeBook().map(Book::id).orElseThrow();
    return services.ledger().countEntries(JournalFilter.all(book));
  }

  private RunMonth run() {
    var outcome = services.circles().months().run(circle, MONTH, Optional.empty());
    return ((CircleOutcome.MonthRun) CircleOffice.done(outcome)).month();
  }

  @Test
  void theCircleTheWorkTheBooksAndTheReportOfTheTreasurerTellTheSame() {
    var away = ill();
    assertThat(away.gifts()).contains(MONTH);
    assertThat(away.work()).hasSize(2);
    var cases = services.caring().cases();
    var _ = cases.confirm(noor, Optional.empty(), office.eva.id());
    var _ = cases.confirm(noor, Optional.empty(), els);
    assertThat(cases.cases(noor).getFirst().state()).isEqualTo(CaseState.RUNNING);

    var month = run();
    var receipt = facts().receipts(month).getFirst();
    assertThat(receipt.member()).isEqualTo(noor);
    assertThat(receipt.received()).isEqualTo(Money.parse("1000.00"));

    long before = entries();
    var months = services.circles().months();
    var transfer = months.transfers(facts(), facts().month(MONTH).orElseThrow()).getFirst();
    paid(transfer.endToEnd());
    CircleOffice.done(months.payments().book(circle));
    assertThat(entries()).isEqualTo(before + 1);

    var report = services.circlePapers().meeting(circle, MONTH.getYear(), Language.EN);
    var words =
        report.tables().stream()
            .flatMap(table -> table.rows().stream())
            .flatMap(row -> row.cells().stream())
            .map(cell -> cell.plain())
            .toList();
    assertThat(words).contains("October 2026", "1000.00");
  }

  private void paid(String endToEnd) {
    var day = TODAY.minusDays(3);
    var line =
        new StatementLine(
            day,
            Optional.empty(),
            Money.parse("-1000.00"),
            Optional.of(office.noor.name()),
            Optional.of(CircleOffice.iban(101)),
            Optional.empty(),
            "Schenkkring",
            Optional.empty(),
            Optional.of(endToEnd),
            Optional.of("ref1"),
            Optional.empty());
    var statement =
        new Statement(
            CircleOffice.IBAN,
            "EUR",
            Optional.of("S1"),
            Optional.of(day),
            Optional.of(day),
            Optional.empty(),
            Optional.empty(),
            List.of(line),
            0);
    var book = services.ledger().cooperativeBook().map(Book::id).orElseThrow();
    assertThat(services.bank().importStatements(book, "test", List.of(statement)))
        .isInstanceOf(ImportOutcome.Imported.class);
  }

  @Test
  void takenBackEveryPartIsAsItWas() {
    var week = Week.of(TODAY.plusWeeks(1));
    var said = Span.of(week, week, WeekKind.WISHED, 12);
    var _ = services.availability().say(noor, List.of(said));
    var holders = List.of(office.holder(office.website), office.holder(office.report));
    long entries = entries();
    ill();
    assertThat(services.availability().of(List.of(week)).of(noor).isProtected(week)).isTrue();
    assertThat(services.handingOver().away().undo(noor, noor)).isInstanceOf(AwayOutcome.Done.class);
    assertThat(services.caring().cases().cases(noor)).allMatch(one -> one.state().isOver());
    var month = run();
    assertThat(facts().receipts(month)).isEmpty();
    var weeks = services.availability().of(List.of(week)).of(noor);
    assertThat(weeks.said(week).orElseThrow().kind()).isEqualTo(WeekKind.WISHED);
    assertThat(weeks.hours(week)).isEqualTo(12);
    assertThat(office.transfers().transfers())
        .hasSize(2)
        .allMatch(one -> one.state() == TransferState.STOPPED);
    assertThat(List.of(office.holder(office.website), office.holder(office.report)))
        .isEqualTo(holders);
    assertThat(entries()).isEqualTo(entries);
  }

  @Test
  void eachPartIsTakenBackAloneAndTheOthersStay() {
    var away = ill();
    var service = services.handingOver().away();
    var handover = away.work().getFirst().transfer().handover().id();
    for (var part : AwayPart.values()) {
      var which =
          part == AwayPart.HANDOVER
              ? Optional.of(handover)
              : Optional.<coop.meent.base.Id.HandoverId>empty();
      assertThat(service.takeBack(noor, part, which, noor)).isInstanceOf(AwayOutcome.Done.class);
      assertThat(service.takeBack(noor, part, which, noor))
          .isInstanceOf(AwayOutcome.NothingToUndo.class);
    }
    var now = service.now(noor).orElseThrow();
    assertThat(now.work().stream().map(one -> one.transfer().state()))
        .containsExactlyInAnyOrder(TransferState.STOPPED, TransferState.OPEN);
    var other =
        now.work().stream().filter(one -> one.transfer().isOpen()).findFirst().orElseThrow();
    done(office.transfers().ask(other.transfer().handover().id(), office.tom.id(), noor));
  }
}
