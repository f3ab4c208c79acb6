package coop.meent.care.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.MemberId;
import coop.meent.care.CareCircle;
import coop.meent.care.CareConsents;
import coop.meent.care.CarePapers;
import coop.meent.care.CareService;
import coop.meent.care.CareShelf;
import coop.meent.care.CaseState;
import coop.meent.care.Ground;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.Role;
import coop.meent.statute.RuleDraft;
import coop.meent.statute.RuleKey;
import coop.meent.store.Space;
import coop.meent.ui.Desk;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of being ill, for who is and for who answers.
class CareViewTest {

  private static final LocalDate TODAY = TestCooperative.TODAY;

  @TempDir private Path folder;
  private TestCooperative coop;
  private CareService cases;
  private CareConsents consents;
  private MemberId noor;
  private MemberId els;
  private MemberId kees;

  @BeforeEach
  void found() {
    coop = new TestCooperative(folder);
    CareShelf shelf = who -> Optional.of(Space.careWithMember(who));
    cases =
        new CareService(
            coop.store,
            coop.ids,
            TestCooperative.CLOCK,
            new CareService.Rooms(
                coop.members, coop.memberships, coop.statutes, CareCircle.NONE, shelf));
    consents = new CareConsents(coop.statutes, shelf, TestCooperative.CLOCK);
    noor = add("Noor Kramer");
    els = add("Els de Wit", Role.CARE_COMMITTEE);
    kees = add("Kees Bakker", Role.CARE_COMMITTEE);
    var _ =
        coop.statutes.set(
            new RuleDraft(
                RuleKey.CARE_APPEAL_TERM,
                "2W",
                "7.3",
                TODAY.minusYears(1),
                Optional.empty(),
                false));
  }

  @AfterEach
  void close() {
    coop.close();
  }

  private MemberId add(String name, Role... roles) {
    var draft = MemberDraft.named(name, TODAY.minusMonths(14)).with(Set.of(roles));
    return ((MemberOutcome.Saved) coop.members.add(draft)).member().id();
  }

  private View view(Desk desk, MemberId me) {
    var papers = new CarePapers(cases, coop.members, coop.statutes);
    return new CareView(
        new CareDesk(
            desk,
            cases,
            consents,
            papers,
            coop.members,
            TestCooperative.CLOCK,
            coop.members.member(me).orElseThrow()));
  }

  @Test
  void whoIsIllSaysSoInTwoFields() {
    Shown.everywhere("care-well", desk -> view(desk, noor), screen -> screen.fire("ill"));
    try (var shown = Shown.of(desk -> view(desk, noor))) {
      var screen = shown.screen();
      screen.fire("ill");
      screen.fire("careDeed");
      assertThat(cases.cases(noor))
          .singleElement()
          .extracting("state")
          .isEqualTo(CaseState.REPORTED);
      Toolkit.onScreen(() -> screen.find("consent-CARE_GIVERS", CheckBox.class).fire());
      Toolkit.settle();
      assertThat(consents.of(noor).get(1).holds()).isTrue();
    }
  }

  @Test
  void theCommitteeAgreesFromThePage() {
    cases.report(noor, TODAY.minusDays(3), 100, noor);
    cases.confirm(noor, Optional.empty(), kees);
    cases.report(kees, TODAY.minusDays(9), 50, kees);
    cases.decline(kees, Optional.empty(), els, Ground.DAY);
    Shown.everywhere("care-committee", desk -> view(desk, els), screen -> {});
    Shown.everywhere("care-declined", desk -> view(desk, kees), screen -> {});
    try (var shown = Shown.of(desk -> view(desk, els))) {
      shown.screen().fire("confirm");
      assertThat(cases.cases(noor))
          .singleElement()
          .extracting("state")
          .isEqualTo(CaseState.RUNNING);
    }
    try (var shown = Shown.of(desk -> view(desk, kees))) {
      shown.screen().fire("appeal");
      assertThat(cases.cases(kees))
          .singleElement()
          .extracting("state")
          .isEqualTo(CaseState.APPEALED);
    }
  }
}
