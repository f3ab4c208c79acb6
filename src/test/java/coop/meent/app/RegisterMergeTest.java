package coop.meent.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.base.Id.MemberId;
import coop.meent.base.RefusedException;
import coop.meent.cli.Services;
import coop.meent.member.Grounds;
import coop.meent.member.History;
import coop.meent.member.Idle;
import coop.meent.member.MemberState;
import coop.meent.member.MembershipOutcome;
import coop.meent.member.NoticeDraft;
import coop.meent.statute.Consent;
import coop.meent.statute.ConsentOutcome;
import coop.meent.statute.StatuteOutcome;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The register on several laptops: what members declare themselves, what only the board may say,
/// and two notices that did not know of each other.
class RegisterMergeTest {

  private static final LocalDate TODAY = VaultOffice.TODAY;

  @TempDir private Path folder;

  private static NoticeDraft notice(MemberId who, LocalDate on) {
    return new NoticeDraft(who, on, false, Grounds.NONE);
  }

  private static List<History.Moment> moments(Services laptop, MemberId who) {
    return laptop.memberships().register().history(who).orElseThrow().moments();
  }

  @Test
  void ofTwoNoticesGivenOfflineTheFirstThatCountsHasItsWayOnEveryLaptop() throws Exception {
    try (var office = new VaultOffice(folder)) {
      office.found();
      var bas = office.bas;
      assertThat(bas.statutes().takeOver(TODAY.minusYears(2), Optional.empty()))
          .isInstanceOf(StatuteOutcome.Saved.class);
      var noor = office.letIn("Noor Kramer");
      var id = noor.sync().member().orElseThrow();
      office.together(bas, noor);

      office.clock.pass(Duration.ofMinutes(5));
      assertThat(noor.memberships().giveNotice(notice(id, TODAY)))
          .isInstanceOf(MembershipOutcome.Done.class);
      office.clock.pass(Duration.ofMinutes(5));
      assertThat(bas.memberships().giveNotice(notice(id, TODAY)))
          .isInstanceOf(MembershipOutcome.Done.class);
      office.together(bas, noor, bas, noor);

      assertThat(moments(noor, id)).isEqualTo(moments(bas, id)).hasSize(2);
      assertThat(moments(bas, id).getFirst().event().isDeclared()).isTrue();
      assertThat(moments(bas, id).getLast().idle()).contains(Idle.SECOND_NOTICE);
      assertThat(noor.memberships().register().on(TODAY))
          .isEqualTo(bas.memberships().register().on(TODAY));
      assertThat(bas.memberships().register().line(id, TODAY).orElseThrow().standing().state())
          .isEqualTo(MemberState.LEAVING);
    }
  }

  @Test
  void aMemberSpeaksForNobodyElseAndDecidesNothing() throws Exception {
    try (var office = new VaultOffice(folder)) {
      office.found();
      var thijs = office.add("Thijs Verhoef");
      var noor = office.letIn("Noor Kramer");
      var id = noor.sync().member().orElseThrow();
      var memberships = noor.memberships();
      assertThatThrownBy(() -> memberships.pause(thijs, TODAY, Optional.empty(), Grounds.NONE))
          .isInstanceOf(RefusedException.class);
      assertThatThrownBy(() -> noor.statutes().takeOver(TODAY, Optional.empty()))
          .isInstanceOf(RefusedException.class);
      var purpose = Consent.Purpose.E_NOTICE;
      assertThatThrownBy(() ->
              noor.statutes()
                  .consent(thijs, purpose, true, TODAY, Optional.empty(), Optional.empty()))
          .isInstanceOf(RefusedException.class);
      assertThat(
              noor.statutes().consent(id, purpose, true, TODAY, Optional.empty(), Optional.empty()))
          .isInstanceOf(ConsentOutcome.Saved.class);
      assertThat(memberships.pause(id, TODAY, Optional.empty(), Grounds.NONE))
          .isInstanceOf(MembershipOutcome.Done.class);
      office.together(noor, office.bas);
      assertThat(office.bas.statutes().consents().holds(id, purpose, TODAY)).isTrue();
      var standing = office.bas.memberships().register().line(id, TODAY).orElseThrow().standing();
      assertThat(standing.state()).isEqualTo(MemberState.MEMBER);
      assertThat(standing.isAsked()).isTrue();
    }
  }
}
