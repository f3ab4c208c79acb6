package coop.meent.debrief;

import static coop.meent.teamroom.RoomOffice.ENDED;
import static coop.meent.teamroom.RoomOffice.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.MemberId;
import coop.meent.client.Experience.ScopeChanges;
import coop.meent.member.Member;
import coop.meent.talent.EvidenceKind;
import coop.meent.talent.Skill;
import coop.meent.talent.SkillOutcome;
import coop.meent.team.StepKind;
import coop.meent.teamroom.RoomOffice;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What work that is done proposes to who did it.
class DebriefServiceTest {

  @TempDir private Path folder;
  private RoomOffice office;
  private DebriefService debriefs;

  @BeforeEach
  void open() {
    office = new RoomOffice(folder);
    debriefs = office.services.talentRooms().debriefs();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Skill skill(String name) {
    return office.services.skills().talents().skill(Skill.idOf(name)).orElseThrow();
  }

  private List<Gain> gains(Member who) {
    return debriefs.open(who.id()).stream().flatMap(one -> one.gains().stream()).toList();
  }

  private DebriefOutcome take(MemberId who, Gain gain) {
    return debriefs.take(who, office.report.id(), gain);
  }

  @Test
  void itIsProposedToWhoSatInASeatOnceTheWorkIsDone() {
    var text = skill("Tekst en redactie");
    var design = skill("Grafisch ontwerp");
    assertThat(gains(office.noor))
        .containsExactly(
            new Gain.Shows(design, 4),
            new Gain.Confirms(text, office.tom.id(), "Tom Smit", 3),
            new Gain.Tells("Gemeente Oudevaart"));
    assertThat(gains(office.tom))
        .containsExactly(
            new Gain.Raises(text, 3, 4),
            new Gain.Confirms(design, office.noor.id(), office.noor.name(), 4),
            new Gain.Tells("Gemeente Oudevaart"));
    assertThat(gains(office.eva)).isEmpty();
    assertThat(gains(office.bas)).isEmpty();
    assertThat(debriefs.open(office.noor.id()).getFirst().ended()).isEqualTo(ENDED);
  }

  @Test
  void oneDeedKeepsItAsEvidenceAndItIsNotProposedAgain() {
    var gain = gains(office.noor).getFirst();
    assertThat(take(office.noor.id(), gain)).isInstanceOf(DebriefOutcome.Kept.class);
    var talent =
        office.services.skills().talent(office.noor.id(), Skill.idOf("Grafisch ontwerp")).get();
    var shown = talent.evidence().getFirst();
    assertThat(shown.kind()).isEqualTo(EvidenceKind.WORK);
    assertThat(shown.what()).isEqualTo("Jaarverslag");
    assertThat(shown.setting()).hasValue("team van 2");
    assertThat(shown.on()).isEqualTo(ENDED);
    assertThat(shown.assignment()).hasValue(office.report.id());
    assertThat(gains(office.noor)).doesNotContain(gain);
    assertThat(take(office.noor.id(), gain)).isEqualTo(new DebriefOutcome.NotOpen());
  }

  @Test
  void aLevelThatTheSeatAskedIsSetAndThenTheWorkShowsIt() {
    assertThat(take(office.tom.id(), gains(office.tom).getFirst()))
        .isInstanceOf(DebriefOutcome.Kept.class);
    assertThat(gains(office.tom).getFirst())
        .isEqualTo(new Gain.Shows(skill("Tekst en redactie"), 4));
    take(office.tom.id(), gains(office.tom).getFirst());
    assertThat(
            office
                .services
                .skills()
                .talents()
                .level(office.tom.id(), Skill.idOf("Tekst en redactie")))
        .isEqualTo(4);
  }

  @Test
  void aColleagueIsConfirmedAndTheClientIsToldOf() {
    take(office.noor.id(), gains(office.noor).get(1));
    assertThat(
            office
                .services
                .skills()
                .talent(office.tom.id(), Skill.idOf("Tekst en redactie"))
                .orElseThrow()
                .isConfirmedBy(office.noor.id()))
        .isTrue();
    assertThat(take(office.noor.id(), gains(office.noor).getLast()))
        .isEqualTo(new DebriefOutcome.NotSaid());
    assertThat(debriefs.tell(office.noor.id(), office.report.id(), ScopeChanges.FEW, true))
        .isInstanceOf(DebriefOutcome.Kept.class);
    var told = office.services.relations().relation(office.client.id()).orElseThrow().experiences();
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().scopeChanges()).isEqualTo(ScopeChanges.FEW);
    assertThat(debriefs.tell(office.noor.id(), office.report.id(), ScopeChanges.FEW, false))
        .isEqualTo(new DebriefOutcome.NotOpen());
  }

  @Test
  void whatIsPassedOverStaysSoForThatMemberAlone() {
    for (var gain : gains(office.noor))
      assertThat(debriefs.pass(office.noor.id(), office.report.id(), gain))
          .isEqualTo(new DebriefOutcome.PassedOver(gain));
    assertThat(gains(office.noor)).isEmpty();
    assertThat(gains(office.tom)).hasSize(3);
  }

  @Test
  void workThatGoesOnOrWasLostOrIsLongAgoProposesNothing() {
    var seats = office.services.seats();
    assertThat(debriefs.open(office.noor.id())).hasSize(1);
    seats.step(office.website.id(), StepKind.DONE, TODAY);
    assertThat(debriefs.open(office.noor.id()))
        .extracting(one -> one.assignment().id())
        .containsExactly(office.website.id(), office.report.id());
    seats.step(office.website.id(), StepKind.LOST, TODAY);
    seats.step(office.report.id(), StepKind.DONE, TODAY.minusMonths(7));
    assertThat(debriefs.open(office.noor.id())).isEmpty();
  }

  @Test
  void aSkillThatIsOffTheListIsNotProposed() {
    assertThat(office.services.skills().retire(Skill.idOf("Grafisch ontwerp")))
        .isInstanceOf(SkillOutcome.Listed.class);
    assertThat(gains(office.noor)).noneMatch(gain -> gain instanceof Gain.Shows);
  }
}
