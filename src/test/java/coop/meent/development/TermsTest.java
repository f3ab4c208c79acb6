package coop.meent.development;

import static coop.meent.development.DevelopmentOffice.TODAY;
import static coop.meent.development.DevelopmentOffice.done;
import static coop.meent.development.DevelopmentOffice.given;
import static coop.meent.development.DevelopmentOffice.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.RepaymentRuleId;
import coop.meent.base.Id.TrainingKindId;
import coop.meent.base.Money;
import coop.meent.member.Grounds;
import coop.meent.member.MembershipOutcome;
import coop.meent.member.NoticeDraft;
import coop.meent.settlement.SettlementPart;
import coop.meent.statute.Bound;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What counts, how much of it a year, and what is paid back on leaving.
class TermsTest {

  @TempDir private Path folder;
  private DevelopmentOffice office;
  private DevelopmentService development;

  @BeforeEach
  void open() {
    office = new DevelopmentOffice(folder).ruled();
    development = office.development;
  }

  @AfterEach
  void close() {
    office.close();
  }

  private static TrainingKind kind(LocalDate from, String name, boolean counts, String cap) {
    return new TrainingKind(
        new TrainingKindId(new UUID(0, 0)),
        from,
        name,
        counts,
        Optional.of(cap).filter(text -> !text.isEmpty()).map(Money::parse),
        "Assembly of 12 May");
  }

  private static RepaymentRule repaying(LocalDate from, String least, int months, int step) {
    return new RepaymentRule(
        new RepaymentRuleId(new UUID(0, 0)),
        from,
        Money.parse(least),
        months,
        step,
        "Assembly of 12 May");
  }

  private TrainingDraft draft(String cost, String kind, boolean isRequired, boolean agrees) {
    var plain = DevelopmentOffice.draft(office.ilse, "Facilitating", cost);
    return new TrainingDraft(
        plain.member(),
        plain.training(),
        plain.cost(),
        Optional.of(kind).filter(text -> !text.isEmpty()),
        isRequired,
        agrees);
  }

  private DevelopmentOutcome<TrainingRequest> ask(String cost, String kind) {
    return development.ask(draft(cost, kind, false, false), office.ilse);
  }

  @Test
  void onlyWhatCountsIsAskedAndNoMoreOfItThanItsCap() {
    done(development.lay(kind(TODAY, "Course", true, "")));
    done(development.lay(kind(TODAY, "Coaching", true, "100")));
    done(development.lay(kind(TODAY, "Hobby", false, "")));
    assertThat(refusal(ask("50", ""))).isEqualTo(new DevelopmentRefusal.NoKind("Coaching, Course"));
    assertThat(refusal(ask("50", "Driving")))
        .isEqualTo(new DevelopmentRefusal.NoSuchKind("Driving", "Coaching, Course"));
    assertThat(refusal(ask("50", "hobby")))
        .isEqualTo(new DevelopmentRefusal.DoesNotCount("Hobby", "Assembly of 12 May"));
    var first = done(ask("60", "coaching"));
    assertThat(first.agreed().kind()).contains("Coaching");
    assertThat(refusal(ask("40.01", "Coaching")))
        .isEqualTo(
            new DevelopmentRefusal.AboveCap("Coaching", Money.parse("100"), Money.parse("40")));
    done(ask("40", "Coaching"));
    done(ask("200", "Course"));
    // A no gives its part back.
    given(development.refuse(first.id(), office.noor, "Next year"));
    done(ask("60", "Coaching"));
  }

  @Test
  void aKindIsChangedFromADayOnAndWhatWasAskedStays() {
    done(development.lay(kind(TODAY, "Course", true, "100")));
    var asked = done(ask("80", "Course"));
    done(development.lay(kind(TODAY.plusDays(10), "course", false, "")));
    assertThat(development.kinds().counting(TODAY))
        .extracting(TrainingKind::name)
        .contains("Course");
    assertThat(development.kinds().counting(TODAY.plusDays(10))).isEmpty();
    given(development.approve(asked.id(), office.noor));
    assertThat(refusal(development.lay(kind(TODAY.minusDays(1), "Course", true, ""))))
        .isEqualTo(new DevelopmentRefusal.TermsInThePast(TODAY.minusDays(1), TODAY));
    assertThat(refusal(development.lay(kind(TODAY, " ", true, ""))))
        .isInstanceOf(DevelopmentRefusal.NotTerms.class);
  }

  @Test
  void whatWasAskedApartIsNotAgreedToBeyondTheCap() {
    done(development.lay(kind(TODAY, "Coaching", true, "200")));
    var first = done(ask("90", "Coaching"));
    var second = done(ask("110", "Coaching"));
    done(development.lay(kind(TODAY, "Coaching", true, "150")));
    given(development.approve(first.id(), office.noor));
    assertThat(development.approve(second.id(), office.noor))
        .isEqualTo(new Approval.CapExceeded("Coaching", Money.parse("60")));
  }

  @Test
  void whatIsPaidBackIsAgreedToWhenAskingAndFreeWhereItIsRequired() {
    done(development.lay(repaying(TODAY, "100", 24, 12)));
    assertThat(refusal(ask("100", ""))).isEqualTo(new DevelopmentRefusal.RepaymentNotAgreed(24));
    assertThat(done(ask("99.99", "")).agreed().repayment()).isEmpty();
    var agreed = done(development.ask(draft("100", "", false, true), office.ilse));
    assertThat(development.repaymentRule(agreed)).isPresent();
    var required = done(development.ask(draft("100", "", true, true), office.ilse));
    assertThat(required.agreed().isRequired()).isTrue();
    assertThat(development.repaymentRule(required)).isEmpty();
    assertThat(refusal(development.lay(repaying(TODAY, "0", 48, 12))))
        .isEqualTo(new DevelopmentRefusal.NotTerms(36));
  }

  private TrainingRequest paid(boolean isRequired) {
    var request = done(development.ask(draft("200", "", isRequired, true), office.ilse));
    given(development.approve(request.id(), office.noor));
    given(development.approve(request.id(), office.mees));
    office.bill("P-1", Optional.of(office.ilse), "180.01");
    done(development.pay(request.id(), "P-1", true, office.noor));
    return request;
  }

  private SettlementPart.Share share(LocalDate lastDay) {
    var rules =
        office
            .coop
            .statutes
            .rulebook()
            .bindingOn(new Bound(office.ilse, TODAY.minusYears(1)), lastDay);
    return new RepaymentPart(development)
        .of(new SettlementPart.Leaving(office.ilse, lastDay, TODAY, rules));
  }

  @Test
  void theLeaverFindsItInTheSettlementWithEveryStep() {
    done(development.lay(repaying(TODAY, "100", 24, 12)));
    var request = paid(false);
    var ends = request.training().ends();
    var line = share(ends.plusMonths(14)).lines().getFirst();
    assertThat(line.amount()).hasToString("-90.00");
    assertThat(line.steps())
        .extracting(one -> one.amount().map(Money::toString).orElse(""))
        .containsExactly("-180.01", "90.01", "");
    assertThat(share(ends.minusDays(3)).lines().getFirst().amount()).hasToString("-180.01");
    assertThat(share(ends.plusMonths(24)).lines()).isEmpty();
    // A later rule changes nothing of what was agreed to.
    done(development.lay(repaying(TODAY, "0", 0, 1)));
    assertThat(share(ends.plusMonths(14)).lines().getFirst().amount()).hasToString("-90.00");
  }

  @Test
  void whatIsRequiredIsFreeForWhoLeaves() {
    done(development.lay(repaying(TODAY, "100", 24, 12)));
    paid(true);
    assertThat(share(TODAY).lines()).isEmpty();
  }

  @Test
  void whoIsSentAwayPaysNothingBack() {
    done(development.lay(repaying(TODAY, "100", 24, 12)));
    paid(false);
    assertThat(share(TODAY).lines()).hasSize(1);
    office.coop.statutes.takeOver(TODAY.minusYears(2), Optional.empty());
    var why = Grounds.because("It was decided");
    var notice = new NoticeDraft(office.ilse, TODAY, true, why);
    assertThat(office.coop.memberships.giveNotice(notice))
        .isInstanceOf(MembershipOutcome.Done.class);
    assertThat(share(TODAY).lines()).isEmpty();
  }
}
