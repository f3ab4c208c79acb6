package coop.meent.vat;

import static coop.meent.vat.VatCooperative.Q1;
import static coop.meent.vat.VatCooperative.Q2;
import static coop.meent.vat.VatCooperative.Q3;
import static coop.meent.vat.VatCooperative.Q4;
import static coop.meent.vat.VatCooperative.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Money;
import coop.meent.ledger.RecordOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Filing, correcting and withdrawing on one laptop.
class VatServiceTest {

  @TempDir private Path folder;
  private VatCooperative coop;

  @BeforeEach
  void found() {
    coop = VatCooperative.filingByTheQuarter(folder);
  }

  @AfterEach
  void close() {
    coop.close();
  }

  private void exampleA() {
    coop.booked("2026-01-05", "80501 -12345.67 V21", "16201 -2592.59 V21");
    coop.booked("2026-02-03", "80535 -4000.50 VED");
    coop.booked("2026-02-03", "80520 -1000.00 VVB");
    coop.booked("2026-02-28", "46152 99.99 PBD", "16219 21.00 PBD", "16215 -21.00 PBD");
    coop.booked("2026-03-01", "46152 250.00 PED", "16219 52.50 PED", "16217 -52.50 PED");
    coop.booked("2026-03-31", "46351 2439.71 P21", "16219 512.34 P21");
  }

  @Test
  void workedExampleAIsSettledToTheCent() {
    exampleA();
    assertThat(coop.shown(Q1).state()).isEqualTo(PeriodState.OPEN);
    var filed = coop.filed(Q1);
    assertThat(filed.figures().toPay()).isEqualTo(Money.parse("2079"));
    assertThat(coop.settlement(filed))
        .containsExactly(
            "16201 2592.59",
            "16215 21.00",
            "16217 52.50",
            "16219 -585.84",
            "16221 -2079.00",
            "46425 -1.25");
    var entry = coop.coop.ledger.entry(filed.settlement().orElseThrow()).orElseThrow();
    assertThat(entry.date()).isEqualTo(LocalDate.of(2026, 3, 31));
    assertThat(entry.text()).isEqualTo("Btw-aangifte eerste kwartaal 2026");
    assertThat(entry.postings()).allMatch(posting -> posting.vatCode().isEmpty());
    assertThat(coop.shown(Q1).state()).isEqualTo(PeriodState.FILED);
    assertThat(coop.shown(Q1).figures().lines()).isEqualTo(filed.figures().lines());
    assertThat(coop.shown(Q1).strays()).isEmpty();
  }

  @Test
  void everyFigureOpensToItsLines() {
    exampleA();
    var all = new VatService.LineFilter(coop.book, Q1, Optional.empty());
    assertThat(coop.vat.countLines(all)).isEqualTo(12);
    var of5b = new VatService.LineFilter(coop.book, Q1, Optional.of(Rubric.R5B));
    assertThat(coop.vat.lines(of5b, 0, 10))
        .extracting(VatLine::amount)
        .containsExactly(Money.parse("21.00"), Money.parse("52.50"), Money.parse("512.34"));
    coop.filed(Q1);
    for (var rubric : Rubric.values()) {
      var lines =
          coop.vat.lines(new VatService.LineFilter(coop.book, Q1, Optional.of(rubric)), 0, 50);
      var shown = coop.shown(Q1).figures().line(rubric);
      assertThat(Money.sum(lines.stream().map(VatLine::amount).toList()))
          .as("%s", rubric)
          .isEqualTo(shown.exactTurnover().plus(shown.exactVat()));
    }
  }

  @Test
  void aFiledPeriodTakesNoVatAndEverythingElse() {
    coop.booked("2026-01-05", "80501 -100.00 V21", "16201 -21.00 V21");
    coop.filed(Q1);
    assertThat(coop.tried("2026-02-01", "80501 -100.00 V21", "16201 -21.00 V21"))
        .isEqualTo(
            new RecordOutcome.VatFiled(
                LocalDate.of(2026, 2, 1), Q1.span(), LocalDate.of(2026, 4, 1)));
    coop.booked("2026-02-01", "46415 3.50");
    coop.booked("2026-04-01", "80501 -100.00 V21", "16201 -21.00 V21");
    assertThat(coop.shown(Q2).figures().toPay()).isEqualTo(Money.parse("21"));
  }

  @Test
  void aMistakeInAFiledPeriodIsTakenBackInTheNext() {
    var entry = coop.booked("2026-01-05", "80501 -100.00 V21", "16201 -21.00 V21");
    coop.filed(Q1);
    assertThat(coop.coop.ledger.reverse(entry.id(), entry.date(), "verkeerd"))
        .isInstanceOf(RecordOutcome.VatFiled.class);
    assertThat(coop.coop.ledger.reverse(entry.id(), LocalDate.of(2026, 4, 2), "verkeerd"))
        .isInstanceOf(RecordOutcome.Recorded.class);
    assertThat(coop.shown(Q2).figures().line(Rubric.R1A).turnover()).isEqualTo(Money.parse("-100"));
  }

  @Test
  void aSettlementIsNotReversedButItsReturnWithdrawn() {
    coop.booked("2026-01-05", "80501 -100.00 V21", "16201 -21.00 V21");
    var filed = coop.filed(Q1);
    var settlement = filed.settlement().orElseThrow();
    assertThat(coop.coop.ledger.reverse(settlement, TODAY, "toch niet"))
        .isEqualTo(new RecordOutcome.SettlesVat());
    assertThat(coop.vat.withdraw(coop.book, Q1)).isInstanceOf(VatFilingOutcome.Withdrawn.class);
    assertThat(coop.coop.ledger.entry(settlement).orElseThrow().reversedBy()).isPresent();
    assertThat(coop.shown(Q1).state()).isEqualTo(PeriodState.OPEN);
    assertThat(coop.balance("16201")).isEqualTo(Money.parse("-21.00"));
    assertThat(coop.balance("16221")).isEqualTo(Money.ZERO);
    coop.booked("2026-02-01", "80501 -100.00 V21", "16201 -21.00 V21");
    assertThat(coop.filed(Q1).figures().toPay()).isEqualTo(Money.parse("42"));
    assertThat(coop.balance("16221")).isEqualTo(Money.parse("-42.00"));
  }

  @Test
  void refusalsComeInThisOrder() throws IOException {
    try (var none = new VatCooperative(Files.createDirectory(folder.resolve("none")))) {
      assertThat(none.vat.file(none.book, Q1, TODAY, none.texts))
          .isEqualTo(new VatFilingOutcome.NoScheme());
    }
    var file = VatCooperative.period("2025-Q4");
    assertThat(coop.vat.file(coop.book, file, TODAY, coop.texts))
        .isEqualTo(new VatFilingOutcome.NoSuchPeriod(file));
    assertThat(coop.vat.file(coop.book, Q4, TODAY, coop.texts))
        .isEqualTo(new VatFilingOutcome.NotOver(Q4));
    assertThat(coop.vat.file(coop.book, Q2, TODAY, coop.texts))
        .isEqualTo(new VatFilingOutcome.OutOfOrder(Q2, Q1));
    assertThat(coop.vat.file(coop.book, Q1, LocalDate.of(2026, 3, 31), coop.texts))
        .isEqualTo(new VatFilingOutcome.WrongDay(LocalDate.of(2026, 3, 31), Q1));
    assertThat(coop.vat.file(coop.book, Q1, TODAY.plusDays(1), coop.texts))
        .isEqualTo(new VatFilingOutcome.WrongDay(TODAY.plusDays(1), Q1));
    assertThat(coop.vat.withdraw(coop.book, Q1)).isEqualTo(new VatFilingOutcome.NotFiled(Q1));
    coop.filed(Q1);
    assertThat(coop.vat.file(coop.book, Q1, TODAY, coop.texts))
        .isEqualTo(new VatFilingOutcome.AlreadyFiled(Q1, TODAY));
    assertThat(coop.vat.correct(coop.book, TODAY, coop.texts))
        .isEqualTo(new VatFilingOutcome.NothingLate());
  }

  @Test
  void aQuarterWithoutAnythingIsFiledWithoutAnEntry() {
    var filed = coop.filed(Q1);
    assertThat(filed.settlement()).isEmpty();
    assertThat(filed.figures().isEmpty()).isTrue();
    assertThat(coop.shown(Q1).state()).isEqualTo(PeriodState.FILED);
    assertThat(coop.vat.next(coop.book)).contains(Q2);
  }

  @Test
  void inALockedPeriodTheSettlementGoesToTheFirstOpenDay() {
    coop.booked("2026-01-05", "80501 -100.00 V21", "16201 -21.00 V21");
    coop.coop.ledger.lock(coop.book, LocalDate.of(2026, 6, 30));
    var filed = coop.filed(Q1);
    var entry = coop.coop.ledger.entry(filed.settlement().orElseThrow()).orElseThrow();
    assertThat(entry.date()).isEqualTo(LocalDate.of(2026, 7, 1));
  }

  @Test
  void anAccountThatIsMissingUndoesTheWholeFiling() {
    coop.booked("2026-01-05", "80501 -100.30 V21", "16201 -21.06 V21");
    var account = coop.coop.ledger.account(coop.coop.account("46425")).orElseThrow();
    coop.coop.store.write(
        "test",
        tx -> {
          coop.coop.ledger.putAccount(
              tx,
              new coop.meent.ledger.Account(
                  account.id(),
                  account.book(),
                  account.number(),
                  account.rgs(),
                  account.dutchName(),
                  account.englishName(),
                  account.kind(),
                  account.normalSide(),
                  account.swap(),
                  account.isPerMember(),
                  Optional.of(LocalDate.of(2026, 1, 1))));
          return account;
        });
    assertThat(coop.vat.file(coop.book, Q1, TODAY, coop.texts))
        .isEqualTo(new VatFilingOutcome.NoAccount("WBedAdlBov"));
    assertThat(coop.shown(Q1).state()).isEqualTo(PeriodState.OPEN);
  }

  @Test
  void whatStandsOnAVatAccountWithoutACodeIsNamed() {
    coop.booked("2026-01-05", "16201 -21.00");
    assertThat(coop.shown(Q1).strays())
        .singleElement()
        .satisfies(stray -> {
          assertThat(stray.account().number()).isEqualTo("16201");
          assertThat(stray.amount()).isEqualTo(Money.parse("-21.00"));
        });
    assertThat(coop.shown(Q1).figures().isEmpty()).isTrue();
  }

  @Test
  void schemesAreGivenFromTheStartOfAPeriodAndNotForThePast() {
    assertThat(coop.scheme("2026-01-01", VatRhythm.YEAR, VatScheme.Kind.NORMAL))
        .isEqualTo(new VatSchemeOutcome.YearlyForCooperative());
    assertThat(coop.scheme("2026-05-01", VatRhythm.QUARTER, VatScheme.Kind.KOR))
        .isEqualTo(
            new VatSchemeOutcome.NotAPeriodStart(LocalDate.of(2026, 5, 1), VatRhythm.QUARTER));
    assertThat(coop.scheme("2026-05-01", VatRhythm.MONTH, VatScheme.Kind.NORMAL))
        .isEqualTo(new VatSchemeOutcome.MidPeriod(LocalDate.of(2026, 5, 1), Q2));
    assertThat(coop.scheme("2026-07-01", VatRhythm.QUARTER, VatScheme.Kind.NORMAL))
        .isEqualTo(new VatSchemeOutcome.Unchanged());
    coop.filed(Q1);
    assertThat(coop.scheme("2026-01-01", VatRhythm.MONTH, VatScheme.Kind.NORMAL))
        .isEqualTo(new VatSchemeOutcome.PastIsFiled(Q1));
    assertThat(coop.scheme("2026-07-01", VatRhythm.MONTH, VatScheme.Kind.NORMAL))
        .isInstanceOf(VatSchemeOutcome.Saved.class);
    assertThat(coop.vat.periods(coop.book))
        .extracting(status -> status.period().toString())
        .containsExactly(
            "2026-11", "2026-10", "2026-09", "2026-08", "2026-07", "2026-Q2", "2026-Q1");
  }

  @Test
  void aReturnIsDueOnTheLastOfTheNextMonthWhateverDayThatIs() {
    assertThat(Q1.due()).isEqualTo(LocalDate.of(2026, 4, 30));
    assertThat(Q4.due()).isEqualTo(LocalDate.of(2027, 1, 31));
    assertThat(VatCooperative.period("2026-01").due()).isEqualTo(LocalDate.of(2026, 2, 28));
    assertThat(VatCooperative.period("2026").due()).isEqualTo(LocalDate.of(2027, 1, 31));
    assertThat(VatPeriod.parse("2026-01-01..2026-02-15")).isEmpty();
  }

  @Test
  void underTheSmallBusinessSchemeOnlyWhatIsOwedIsFiled() {
    coop.scheme("2026-04-01", VatRhythm.QUARTER, VatScheme.Kind.KOR);
    coop.booked("2026-04-05", "80565 -15000.00 KOR");
    coop.booked("2026-07-05", "46152 100.00 PED", "16217 -21.00 PED", "46445 21.00");
    assertThat(coop.shown(Q2).state()).isEqualTo(PeriodState.FREE);
    assertThat(coop.shown(Q3).state()).isEqualTo(PeriodState.OPEN);
    coop.filed(Q1);
    assertThat(coop.vat.file(coop.book, Q2, TODAY, coop.texts))
        .isEqualTo(new VatFilingOutcome.NothingToFile(Q2));
    assertThat(coop.filed(Q3).figures().toPay()).isEqualTo(Money.parse("21"));
    var watch = coop.vat.korWatch(coop.book, TODAY).orElseThrow();
    assertThat(watch.turnover()).isEqualTo(Money.parse("15000.00"));
    assertThat(watch.level()).isEqualTo(KorWatch.Level.FAR);
    coop.booked("2026-10-05", "80565 -1200.00 KOR");
    assertThat(coop.vat.korWatch(coop.book, TODAY).orElseThrow().level())
        .isEqualTo(KorWatch.Level.NEAR);
    coop.booked("2026-10-06", "80565 -3800.01 KOR");
    var passed = coop.vat.korWatch(coop.book, TODAY).orElseThrow();
    assertThat(passed.level()).isEqualTo(KorWatch.Level.PASSED);
    assertThat(passed.left()).isEqualTo(Money.parse("-0.01"));
  }

  @Test
  void withoutTheSmallBusinessSchemeNothingIsWatched() {
    assertThat(coop.vat.korWatch(coop.book, TODAY)).isEmpty();
  }

  @Test
  void everyLimitNamesItsSource() {
    assertThat(new VatLimits().all())
        .hasSize(4)
        .allSatisfy(limit -> assertThat(limit.source()).isNotBlank());
  }
}
