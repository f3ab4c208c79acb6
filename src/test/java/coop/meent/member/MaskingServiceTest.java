package coop.meent.member;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.LeavingOffice;
import coop.meent.TestCooperative;
import coop.meent.base.Id.MemberId;
import coop.meent.statute.RuleDraft;
import coop.meent.statute.RuleKey;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Emptying personal data: never too early, and then thoroughly.
class MaskingServiceTest {

  private static final LocalDate TODAY = TestCooperative.TODAY;

  @TempDir private Path folder;
  private TestCooperative cooperative;
  private LeavingOffice office;
  private MaskingService service;

  @BeforeEach
  void found() {
    cooperative = new TestCooperative(folder);
    office = new LeavingOffice(cooperative);
    service = office.masking;
    office.takeOverTheLaw();
  }

  @AfterEach
  void close() {
    cooperative.close();
  }

  /// Somebody who left so long ago, by the old list of members.
  private MemberId left(LocalDate last) {
    var draft =
        new MemberDraft(
                "Noor Kramer",
                Optional.of("facilitator"),
                Optional.of("noor@example.org"),
                Optional.of("NL91ABNA0417164300"),
                Optional.of("Zutphen"),
                last.minusYears(3),
                Optional.of(last),
                java.util.Set.of())
            .calledOn(Optional.of("0575 123456"));
    return ((MemberOutcome.Saved) cooperative.members.add(draft)).member().id();
  }

  @Test
  void whoIsAMemberKeepsTheirData() {
    var noor = office.member("Noor Kramer").id();
    assertThat(service.mask(noor)).isInstanceOf(MaskingOutcome.StillInvolved.class);
    office.notice(noor, TODAY);
    assertThat(service.mask(noor)).isInstanceOf(MaskingOutcome.StillInvolved.class);
  }

  @Test
  void withinSevenYearsAfterTheFinancialYearItIsRefusedWithTheDay() {
    var noor = left(LocalDate.of(2019, 3, 1));
    var refused = (MaskingOutcome.WithinTerm) service.mask(noor);
    assertThat(refused.until()).isEqualTo("2026-12-31");
    assertThat(cooperative.members.member(noor).orElseThrow().name()).isEqualTo("Noor Kramer");
  }

  @Test
  void theTermIsAskedForWhereNobodyLaidItDown(@TempDir Path other) {
    try (var bare = new TestCooperative(other)) {
      var draft = MemberDraft.named("Noor Kramer", LocalDate.of(2010, 1, 1));
      var noor = ((MemberOutcome.Saved) bare.members.add(draft)).member().id();
      var gone =
          new MemberDraft(
              "Noor Kramer",
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              LocalDate.of(2010, 1, 1),
              Optional.of(LocalDate.of(2011, 1, 1)),
              java.util.Set.of());
      bare.members.change(noor, gone);
      assertThat(new LeavingOffice(bare).masking.mask(noor))
          .isInstanceOf(MaskingOutcome.Asks.class);
    }
  }

  @Test
  void afterTheTermEverythingButNumbersAmountsAndDatesIsEmptied() {
    var noor = left(LocalDate.of(2018, 3, 1));
    office.owes(noor, 12_00);
    var number = cooperative.members.member(noor).orElseThrow().number().orElseThrow();
    var ready = (MaskingOutcome.Ready) service.preview(noor);
    assertThat(ready.fields())
        .extracting(MaskingOutcome.Field::now)
        .contains(
            "Noor Kramer", "noor@example.org", "0575 123456", "Zutphen", "NL91ABNA0417164300");
    assertThat(service.mask(noor)).isInstanceOf(MaskingOutcome.Done.class);
    var member = cooperative.members.member(noor).orElseThrow();
    assertThat(member.name()).isEqualTo("oud-lid " + number);
    assertThat(member.number()).contains(number);
    assertThat(member.email()).isEmpty();
    assertThat(member.phone()).isEmpty();
    assertThat(member.town()).isEmpty();
    assertThat(member.iban()).isEmpty();
    assertThat(member.trade()).isEmpty();
    assertThat(member.left()).contains(LocalDate.of(2018, 3, 1));
    assertThat(cooperative.memberships.register().line(noor, TODAY).orElseThrow().name())
        .isEqualTo("oud-lid " + number);
    assertThat(new BookedMoney(cooperative.ledger, cooperative.statements).isThere(noor)).isTrue();
    var kept = service.masking(noor).orElseThrow();
    assertThat(kept.keptUntil()).contains(LocalDate.of(2025, 12, 31));
    assertThat(kept.rules()).isNotEmpty();
    assertThat(service.mask(noor)).isEqualTo(new MaskingOutcome.AlreadyMasked(TODAY));
  }

  @Test
  void aTrialThatEndsLeavesNoTracesOfThePerson() {
    var joris = office.onTrial("Joris Mulder");
    assertThat(cooperative.memberships.endTrial(joris, TODAY, Grounds.because("found other work")))
        .isInstanceOf(MembershipOutcome.Done.class);
    var register = cooperative.memberships.register();
    assertThat(register.line(joris, TODAY).orElseThrow().name()).isEqualTo("oud-kandidaat");
    assertThat(register.line(joris, TODAY).orElseThrow().town()).isEmpty();
    var moments = register.history(joris).orElseThrow().moments();
    assertThat(moments).hasSize(3);
    assertThat(moments)
        .allSatisfy(moment -> {
          assertThat(moment.event().proof()).isEmpty();
          assertThat(moment.event().reason()).isEmpty();
        });
  }

  @Test
  void whoTriedAndPaidSomethingInStaysInTheRegister() {
    var joris = office.onTrial("Joris Mulder");
    var paidIn =
        new MoneyTrace() {
          @Override
          public boolean isSeen() {
            return true;
          }

          @Override
          public boolean isThere(MemberId who) {
            return who.equals(joris);
          }
        };
    service =
        new MaskingService(
            cooperative.store,
            cooperative.ids,
            TestCooperative.CLOCK,
            cooperative.statutes,
            List.of(paidIn),
            _ -> List.of());
    cooperative.memberships.afterTrial(service::afterTrial);
    cooperative.memberships.endTrial(joris, TODAY, Grounds.NONE);
    assertThat(cooperative.memberships.register().line(joris, TODAY).orElseThrow().name())
        .isEqualTo("Joris Mulder");
    assertThat(service.mask(joris)).isEqualTo(new MaskingOutcome.MoneyBooked("Joris Mulder"));
  }

  @Test
  void aRefusalIsKeptWhileItCanBeAppealed() {
    var draft =
        new Applicant(
            new MemberId(new java.util.UUID(0, 0)),
            "Joris Mulder",
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var applied =
        (MembershipOutcome.Done)
            cooperative.memberships.apply(draft, TODAY.minusDays(60), Grounds.NONE);
    var joris = applied.line().id();
    cooperative.memberships.refuse(joris, TODAY.minusDays(10), Grounds.because("no room"));
    assertThat(service.mask(joris)).isInstanceOf(MaskingOutcome.StillInvolved.class);
  }

  @Test
  void aLongerTermOfTheStatutesHolds() {
    var longer =
        new RuleDraft(
            RuleKey.RETENTION_TERM,
            "10 years",
            "30.1",
            TODAY.minusYears(1),
            Optional.empty(),
            false);
    cooperative.statutes.set(longer);
    var noor = left(LocalDate.of(2018, 3, 1));
    assertThat(((MaskingOutcome.WithinTerm) service.mask(noor)).until()).isEqualTo("2028-12-31");
  }
}
