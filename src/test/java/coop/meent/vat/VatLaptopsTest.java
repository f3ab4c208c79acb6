package coop.meent.vat;

import static coop.meent.vat.VatCooperative.Q1;
import static coop.meent.vat.VatCooperative.Q2;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.cli.Services;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import coop.meent.member.Role;
import coop.meent.store.Contradictions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bas files while Noor books without a network.
class VatLaptopsTest {

  private static final Texts TEXTS = new Texts(Language.NL);

  @TempDir private Path folder;
  private VaultOffice office;
  private Services bas;
  private Services noor;

  @BeforeEach
  void twoTreasurers() throws Exception {
    office = new VaultOffice(folder);
    bas = office.bas;
    office.found();
    noor = office.letIn("Noor de Wit", Role.TREASURER);
    bas.vat()
        .setScheme(
            new VatScheme(
                VaultOffice.book(bas),
                LocalDate.of(2026, 1, 1),
                VatRhythm.QUARTER,
                VatScheme.Kind.NORMAL));
    sold(bas, "2026-01-10", "1000.00");
    sold(noor, "2026-01-20", "500.00");
    office.together(bas, noor, bas, noor);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private static JournalEntry sold(Services at, String date, String net) {
    var book = VaultOffice.book(at);
    var amount = Money.parse(net);
    var vat = Money.ofCents(amount.cents() * 21 / 100);
    var outcome =
        at.ledger()
            .record(
                EntryDraft.of(
                    book,
                    LocalDate.parse(date),
                    "Factuur " + net,
                    List.of(
                        line(at, "13011", amount.plus(vat)),
                        line(at, "80501", amount.negate()).withVat("V21"),
                        line(at, "16201", vat.negate()).withVat("V21"))));
    if (outcome instanceof RecordOutcome.Recorded(var entry)) return entry;
    throw new AssertionError(outcome);
  }

  private static Posting line(Services at, String number, Money amount) {
    return at.ledger().accounts(VaultOffice.book(at)).stream()
        .filter(account -> account.number().equals(number))
        .map(account -> Posting.of(account.id(), amount))
        .findFirst()
        .orElseThrow();
  }

  private FiledReturn file(Services at, VatPeriod period) {
    var outcome = at.vat().file(VaultOffice.book(at), period, VaultOffice.TODAY, TEXTS);
    if (outcome instanceof VatFilingOutcome.Filed(var filed)) return filed;
    throw new AssertionError(outcome);
  }

  private static PeriodReturn shown(Services at, VatPeriod period) {
    return at.vat().show(VaultOffice.book(at), period).orElseThrow();
  }

  private static LateVat late(Services at) {
    return at.vat().late(VaultOffice.book(at));
  }

  private static void allIsWell(Services at) {
    assertThat(at.checks().run()).allSatisfy(finding -> assertThat(finding.isOk()).isTrue());
  }

  private static Money owedFor(Services at, String account) {
    return at
        .statements()
        .balances(coop.meent.ledger.BalanceFilter.all(VaultOffice.book(at)))
        .stream()
        .filter(one -> one.account().number().equals(account))
        .map(one -> one.balance())
        .findFirst()
        .orElse(Money.ZERO);
  }

  @Test
  void aLittleThatCameLateGoesIntoTheNextReturn() {
    assertThat(file(bas, Q1).figures().toPay()).isEqualTo(Money.parse("315"));
    var entry = sold(noor, "2026-02-10", "200.20");
    office.together(noor, bas, noor);
    assertThat(shown(bas, Q1).figures().toPay()).isEqualTo(Money.parse("315"));
    var late = late(bas);
    assertThat(late.net()).isEqualTo(Money.parse("42.04"));
    assertThat(late.needsCorrection()).isFalse();
    assertThat(late.periods().getFirst().entries())
        .extracting(LateVat.OfEntry::reference)
        .containsExactly(entry.reference());
    assertThat(bas.vat().correct(VaultOffice.book(bas), VaultOffice.TODAY, TEXTS))
        .isEqualTo(
            new VatFilingOutcome.ForTheNextReturn(Money.parse("42.04"), Money.parse("1000")));
    sold(bas, "2026-05-10", "100.00");
    assertThat(shown(bas, Q2).carries()).isPresent();
    var filed = file(bas, Q2);
    assertThat(filed.figures().toPay()).isEqualTo(Money.parse("63"));
    assertThat(filed.hasCarried()).isTrue();
    assertThat(late(bas).isEmpty()).isTrue();
    assertThat(owedFor(bas, "16201")).isEqualTo(Money.ZERO);
    office.together(bas, noor);
    assertThat(late(noor).isEmpty()).isTrue();
    assertThat(shown(noor, Q2).figures().lines()).isEqualTo(filed.figures().lines());
    allIsWell(bas);
    allIsWell(noor);
  }

  @Test
  void muchThatCameLateNeedsACorrectionWithNewTotalsAndIsNeverCountedTwice() {
    file(bas, Q1);
    sold(noor, "2026-02-10", "5000.00");
    office.together(noor, bas, noor);
    var late = late(bas);
    assertThat(late.net()).isEqualTo(Money.parse("1050.00"));
    assertThat(late.needsCorrection()).isTrue();
    assertThat(late.due()).contains(VaultOffice.TODAY.plusWeeks(8));
    assertThat(shown(bas, Q2).carries()).isEmpty();
    assertThat(shown(bas, Q2).figures().isEmpty()).isTrue();
    var outcome = bas.vat().correct(VaultOffice.book(bas), VaultOffice.TODAY, TEXTS);
    var corrections = ((VatFilingOutcome.Corrected) outcome).corrections();
    assertThat(corrections)
        .singleElement()
        .satisfies(one -> {
          assertThat(one.period()).isEqualTo(Q1);
          assertThat(one.figures().line(Rubric.R1A).turnover()).isEqualTo(Money.parse("6500"));
          assertThat(one.figures().toPay()).isEqualTo(Money.parse("1365"));
        });
    assertThat(shown(bas, Q1).state()).isEqualTo(PeriodState.CORRECTED);
    assertThat(late(bas).isEmpty()).isTrue();
    assertThat(owedFor(bas, "16221")).isEqualTo(Money.parse("-1365.00"));
    assertThat(file(bas, Q2).figures().isEmpty()).isTrue();
    allIsWell(bas);
    bas.vat().withdraw(VaultOffice.book(bas), Q1);
    assertThat(shown(bas, Q1).state()).isEqualTo(PeriodState.FILED);
    assertThat(late(bas).needsCorrection()).isTrue();
    assertThat(owedFor(bas, "16221")).isEqualTo(Money.parse("-315.00"));
    allIsWell(bas);
  }

  /// The day of discovery is that on which somebody could see it, not that of a laptop's clock.
  @Test
  void theTermRunsFromTheDayItWasFirstSeen() {
    file(bas, Q1);
    sold(noor, "2026-02-10", "5000.00");
    office.clock.pass(Duration.ofDays(20));
    office.together(noor, bas);
    assertThat(late(bas).due()).contains(VaultOffice.TODAY.plusDays(20).plusWeeks(8));
    office.clock.pass(Duration.ofDays(20));
    assertThat(late(bas).due()).contains(VaultOffice.TODAY.plusDays(20).plusWeeks(8));
  }

  @Test
  void whatComesLateWithoutVatIsNothingToTheReturn() {
    file(bas, Q1);
    VaultOffice.record(noor, LocalDate.of(2026, 2, 3), "Bankkosten", "7.50");
    office.together(noor, bas);
    assertThat(late(bas).isEmpty()).isTrue();
    allIsWell(bas);
  }

  @Test
  void filedApartIsShownAndOneOfTheTwoStays() {
    file(bas, Q1);
    sold(noor, "2026-02-10", "200.00");
    var theirs = file(noor, Q1);
    office.together(bas, noor, bas, noor);
    for (var at : List.of(bas, noor)) {
      assertThat(shown(at, Q1).state()).isEqualTo(PeriodState.CONTRADICTED);
      assertThat(at.vat().file(VaultOffice.book(at), Q2, VaultOffice.TODAY, TEXTS))
          .isEqualTo(new VatFilingOutcome.Contradicted(Q1));
      assertThat(at.checks().run()).noneMatch(finding -> finding.isBroken());
      assertThat(at.checks().run()).anyMatch(finding -> finding.isWaiting());
    }
    var contradiction = bas.store().read(Contradictions::read).getFirst();
    assertThat(contradiction.table()).isEqualTo("vat_return");
    for (var language : Language.values()) {
      var told = bas.rivalry().told(contradiction, new Texts(language));
      assertThat(told.thing()).contains("2026");
      assertThat(told.versions()).hasSize(2);
      assertThat(told.versions()).allMatch(said -> said.shortly().contains("€"));
    }
    assertThat(bas.rivalry().keep(contradiction, theirs.id().uuid())).isTrue();
    assertThat(bas.rivalry().keep(contradiction, theirs.id().uuid())).isFalse();
    office.together(bas, noor);
    for (var at : List.of(bas, noor)) {
      assertThat(shown(at, Q1).state()).isEqualTo(PeriodState.FILED);
      assertThat(shown(at, Q1).figures().toPay()).isEqualTo(Money.parse("357"));
      assertThat(owedFor(at, "16221")).isEqualTo(Money.parse("-357.00"));
      assertThat(late(at).isEmpty()).isTrue();
      allIsWell(at);
    }
  }

  /// It has a lower number than what the return covers, and was not there.
  @Test
  void anEntryFromTheLateListOfALockIsNotCoveredByAReturnThatDidNotHaveIt() {
    bas.ledger().lock(VaultOffice.book(bas), LocalDate.of(2026, 2, 28));
    sold(noor, "2026-02-10", "200.00");
    sold(noor, "2026-03-10", "300.00");
    office.together(noor, bas, noor);
    assertThat(bas.lateEntries().open()).hasSize(1);
    var filed = file(bas, Q1);
    assertThat(filed.figures().toPay()).isEqualTo(Money.parse("378"));
    bas.ledger().liftLock(VaultOffice.book(bas));
    assertThat(bas.lateEntries().open()).isEmpty();
    assertThat(late(bas).net()).isEqualTo(Money.parse("42.00"));
    allIsWell(bas);
  }

  /// Such an entry can be booked again on the first day that takes VAT.
  @Test
  void theLateListOfALockOffersADayThatTakesVat() {
    bas.ledger().lock(VaultOffice.book(bas), LocalDate.of(2026, 2, 28));
    sold(noor, "2026-02-10", "200.00");
    office.together(noor, bas, noor);
    file(bas, Q1);
    assertThat(bas.lateEntries().open().getFirst().openDate()).isEqualTo(LocalDate.of(2026, 4, 1));
  }

  @Test
  void whoIsNotTheTreasurerFilesNothing() throws Exception {
    var mees = office.letIn("Mees Bakker", Role.BOARD);
    var book = VaultOffice.book(mees);
    assertThat(mees.vat().file(book, Q1, VaultOffice.TODAY, TEXTS))
        .isEqualTo(new VatFilingOutcome.NotEntitled());
    assertThat(mees.vat().withdraw(book, Q1)).isEqualTo(new VatFilingOutcome.NotEntitled());
    assertThat(mees.vat().correct(book, VaultOffice.TODAY, TEXTS))
        .isEqualTo(new VatFilingOutcome.NotEntitled());
    assertThat(
            mees.vat()
                .setScheme(
                    new VatScheme(
                        book, LocalDate.of(2026, 1, 1), VatRhythm.MONTH, VatScheme.Kind.NORMAL)))
        .isEqualTo(new VatSchemeOutcome.NotEntitled());
    assertThat(shown(mees, Q1).figures().toPay()).isEqualTo(Money.parse("315"));
  }
}
