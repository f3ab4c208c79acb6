package coop.meent.app;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.care.CareOutcome;
import coop.meent.care.CareService;
import coop.meent.circle.CircleOffice;
import coop.meent.circle.CircleOutcome;
import coop.meent.circle.CircleRules;
import coop.meent.circle.CircleService;
import coop.meent.cli.Services;
import coop.meent.gift.Preset;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.Role;
import coop.meent.statute.Consent;
import coop.meent.statute.ConsentOutcome;
import coop.meent.store.Space;
import coop.meent.work.HoursDraft;
import coop.meent.work.HoursOutcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The office keeps things of a member who has no laptop in the vault.
class WithoutLaptopTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  @TempDir Path folder;
  private VaultOffice office;
  private Services bas;

  @BeforeEach
  void begin() throws Exception {
    office = new VaultOffice(folder);
    bas = office.bas;
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void whatIsWrittenAboutThemReachesTheOfficeAndHoldsUpNothing() throws Exception {
    office.found();
    var noor = office.letIn("Noor de Wit", Role.TREASURER);
    var kees = add("Kees Zonderlaptop");
    office.together(bas, noor);
    log(kees);
    VaultOffice.record(bas, DAY, "Train", "12.00");
    office.together(bas, noor);
    assertThat(noor.hours().of(kees, FiscalPeriod.year(2026))).hasSize(1);
    assertThat(noor.ledger().lastEntryDate(VaultOffice.book(noor))).contains(DAY);
  }

  /// Also what stood in the file before there was a vault.
  @Test
  void whatWasWrittenBeforeTheVaultComesAlong() throws Exception {
    var kees = add("Kees Zonderlaptop");
    log(kees);
    VaultOffice.record(bas, DAY, "Train", "12.00");
    office.found();
    var noor = office.letIn("Noor de Wit", Role.TREASURER);
    office.together(bas, noor);
    assertThat(noor.hours().of(kees, FiscalPeriod.year(2026))).hasSize(1);
    assertThat(noor.ledger().lastEntryDate(VaultOffice.book(noor))).contains(DAY);
  }

  @Test
  void aPlainMemberReadsNothingOfIt() throws Exception {
    office.found();
    var kees = add("Kees Zonderlaptop");
    office.together(bas);
    log(kees);
    var els = office.letIn("Els Vos");
    office.together(bas, els);
    assertThat(els.hours().of(kees, FiscalPeriod.year(2026))).isEmpty();
  }

  /// What the committee says of somebody who has no laptop is between those of the committee; what
  /// counts is all that the treasurer knows. With a laptop the member reads it as well.
  @Test
  void wordsOfTheCareCommitteeStayWithIt() throws Exception {
    office.found();
    var mo = add("Mo Zonderlaptop");
    var els = office.letIn("Els Vos", Role.CARE_COMMITTEE);
    var kees = office.letIn("Kees Bos", Role.CARE_COMMITTEE);
    office.together(bas, els, kees);
    assertThat(cases(els).space(mo)).contains(Space.careWithMember(mo));
    assertThat(cases(els).report(mo, DAY, 100, me(els))).isInstanceOf(CareOutcome.Done.class);
    office.together(els, kees);
    for (var one : List.of(els, kees))
      assertThat(cases(one).confirm(mo, Optional.empty(), me(one)))
          .isInstanceOf(CareOutcome.Done.class);
    office.together(els, kees, bas, els, kees, bas);
    assertThat(cases(kees).cases(mo)).hasSize(1);
    assertThat(cases(bas).cases()).isEmpty();
    for (var table : List.of("care_step", "care_answer", "consent"))
      assertThat(rows(bas, table)).as(table).isZero();
    assertThat(rows(bas, "care_absence")).isPositive();

    var theirs = office.asking("Mo Zonderlaptop", mo);
    bas.sync().admit(bas.sync().requests().getFirst().device());
    office.together(bas, els, kees, theirs, bas, theirs);
    assertThat(cases(theirs).cases(mo)).hasSize(1);
    for (var one : List.of(bas, els, kees, theirs))
      assertThat(one.checks().run()).allMatch(finding -> finding.isOk());
  }

  /// As long as the steward has not made a key: sent without one it would wait, and hold up the
  /// rest.
  @Test
  void whatCouldNotBeKeptFromOthersIsNotWritten() throws Exception {
    office.found();
    var els = office.letIn("Els Vos", Role.BOARD, Role.CARE_COMMITTEE);
    var kees = office.letIn("Kees Bos", Role.CARE_COMMITTEE);
    office.together(bas, els, kees);
    var mo = add(els, "Mo Zonderlaptop");
    assertThat(cases(els).report(mo, DAY, 100, me(els)))
        .isEqualTo(new CareOutcome.NoKeyYet("Mo Zonderlaptop"));
    assertThat(els.caring().consents().say(mo, Consent.Purpose.CARE_GIVERS, true, Optional.empty()))
        .isEqualTo(new ConsentOutcome.NoPlaceYet());
    assertThat(rows(els, "care_step") + rows(els, "consent")).isZero();
    office.together(els, bas, els);
    assertThat(cases(els).report(mo, DAY, 100, me(els))).isInstanceOf(CareOutcome.Done.class);
  }

  private static CareService cases(Services at) {
    return at.caring().cases();
  }

  private static MemberId me(Services at) {
    return at.sync().member().orElseThrow();
  }

  private static int rows(Services at, String table) {
    return at.store().read(sql -> sql.fetchCount(DSL.table(table)));
  }

  /// A circle pays somebody who has no laptop; with one the member reads the own money.
  @Test
  void theirMoneyInACircleWaitsForThem() throws Exception {
    office.found();
    var noor = office.letIn("Noor de Wit", Role.TREASURER);
    var mo = add("Mo Zonderlaptop");
    office.together(bas, noor);
    var month = YearMonth.from(DAY).minusMonths(1);
    var circle = circle(noor, month, mo);
    CircleOffice.done(noor.circles().months().run(circle, month, Optional.empty()));
    VaultOffice.record(noor, DAY, "Train", "12.00");
    office.together(noor, bas);
    assertThat(bas.ledger().lastEntryDate(VaultOffice.book(bas))).contains(DAY);
    var theirs = office.asking("Mo Zonderlaptop", mo);
    bas.sync().admit(bas.sync().requests().getFirst().device());
    office.together(bas, noor, theirs, bas, theirs);
    var facts = theirs.circles().circle(circle).orElseThrow();
    assertThat(facts.balance(mo, DAY)).isEqualTo(Money.parse("45"));
    assertThat(facts.movements()).allMatch(one -> one.member().equals(mo)).hasSize(1);
    assertThat(theirs.checks().run()).allMatch(finding -> finding.isOk());
  }

  private CircleId circle(Services at, YearMonth month, MemberId mo) {
    var founding =
        new CircleService.Founding(
            "De Kring",
            month,
            CircleRules.of(Preset.SMALL_CIRCLE),
            "ALV",
            Optional.empty(),
            Optional.empty());
    var circle = ((CircleOutcome.Done) CircleOffice.done(at.circles().found(founding))).circle();
    for (var who : List.of(office.basId, me(at), mo)) {
      CircleOffice.done(
          at.circles().join(circle, who, Money.parse("1000"), month, Optional.empty()));
      CircleOffice.done(
          at.circles().note(circle, who, Money.parse("45"), month.atDay(5), Optional.empty()));
    }
    return circle;
  }

  private MemberId add(String name) {
    return add(bas, name);
  }

  private static MemberId add(Services at, String name) {
    var draft =
        new MemberDraft(
            name,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            DAY.minusYears(1),
            Optional.empty(),
            Set.of());
    return ((MemberOutcome.Saved) at.members().add(draft)).member().id();
  }

  private void log(MemberId member) {
    var client = bas.work().addClient("Gemeente Oudevaart", Optional.empty());
    var job = bas.work().addAssignment("Website", client.id(), member, DAY, Optional.empty());
    assertThat(
            bas.hours()
                .log(new HoursDraft(member, job.id(), DAY, 90, "Overleg", true), office.basId))
        .isInstanceOf(HoursOutcome.Logged.class);
  }
}
