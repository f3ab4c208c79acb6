package coop.meent.learning;

import static coop.meent.learning.GapOffice.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.composer.Must;
import coop.meent.talent.Interest;
import coop.meent.talent.Statement;
import coop.meent.team.Seat;
import coop.meent.team.SeatDraft;
import coop.meent.team.SeatOutcome;
import coop.meent.team.TeamOffice;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the group is short of, and who could learn it next.
class GapServiceTest {

  private static final Texts TEXTS = new Texts(Language.EN);

  @TempDir private Path folder;
  private GapOffice office;

  @BeforeEach
  void open() {
    office = new GapOffice(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private void says(int person, String skill, int level, Interest interest, boolean grows) {
    office.team.skills.say(
        new Statement(
            office.person(person), TeamOffice.skill(skill), level, interest, grows, TODAY));
  }

  @Test
  void whatIsAskedInVainComesBeforeWhatFewHave() {
    office.team.can(0, "Projectleiding", 4).can(1, "Tekst", 3).can(2, "Tekst", 5);
    office.asked(3, "Data-analyse", 8);
    assertThat(office.gaps.gaps())
        .extracting(one -> one.skill().name(), GroupGap::hours, one -> one.holders().size())
        .containsExactly(
            tuple("Data-analyse", 8, 0), tuple("Projectleiding", 0, 1), tuple("Tekst", 0, 2));
    office.team.can(3, "Tekst", 3);
    assertThat(office.gaps.gaps()).extracting(one -> one.skill().name()).doesNotContain("Tekst");
  }

  @Test
  void whatNobodyHasAndNobodyAskedForIsNoGap() {
    assertThat(office.gaps.gaps()).isEmpty();
  }

  @Test
  void whoWantsToComesFirstThenWhoDoesItGladlyThenWhoHasLeastToGo() {
    office.team.can(0, "Tekst", 4);
    says(1, "Tekst", 2, Interest.FINE, false);
    says(2, "Tekst", 1, Interest.GLADLY, false);
    says(3, "Tekst", 0, Interest.FINE, true);
    says(4, "Tekst", 2, Interest.RATHER_NOT, false);
    assertThat(office.gap("Tekst").learners())
        .extracting(Learner::member)
        .containsExactly(office.person(3), office.person(2), office.person(1));
    says(4, "Tekst", 2, Interest.RATHER_NOT, true);
    assertThat(office.gap("Tekst").learner(office.person(4))).isPresent();
    says(1, "Tekst", 3, Interest.FINE, false);
    assertThat(office.gap("Tekst").learner(office.person(1))).isEmpty();
  }

  @Test
  void everyReasonIsSaidInWords() {
    office.team.can(0, "Tekst", 4).wants(1, "Tekst", 2);
    office.training(1, "Tekst", TODAY.plusMonths(1));
    var learner = office.gap("Tekst").learners().getFirst();
    assertThat(learner.reasons().stream().map(one -> one.in(TEXTS)))
        .containsExactly(
            "wants to grow in it", "does it gladly", "level 2 of 5", "is learning it already");
    assertThat(office.gap("Tekst").why().in(TEXTS)).isEqualTo("One of 5 members does it alone.");
    office.asked(2, "Projectleiding", 6);
    assertThat(office.gap("Projectleiding").why().in(TEXTS))
        .isEqualTo(
            "Colleagues asked for it in the last year, 6 hours a week together, and nobody had"
                + " room for it. None of 5 members does it alone.");
  }

  @Test
  void whoWantsToGrowIsToldOfWhatIsAskedInVainUntilTheyAsk() {
    office.team.can(0, "Tekst", 4).wants(1, "Tekst", 2);
    assertThat(office.gaps.waitingFor(office.person(1))).as("rare alone says nothing").isEmpty();
    office.asked(2, "Tekst", 6);
    assertThat(office.gaps.waitingFor(office.person(1))).hasSize(1);
    assertThat(office.gaps.waitingFor(office.person(3))).isEmpty();
    office.training(1, "Tekst", TODAY.minusDays(1));
    assertThat(office.gaps.waitingFor(office.person(1))).as("that one is over").hasSize(1);
    var request = office.training(1, "Tekst", TODAY.plusMonths(1));
    assertThat(office.gaps.waitingFor(office.person(1))).isEmpty();
    assertThat(office.gap("Tekst").underway()).hasSize(1);
    office.development.withdraw(request.id(), office.person(1));
    assertThat(office.gaps.waitingFor(office.person(1))).hasSize(1);
  }

  @Test
  void aSeatIsOpenToLearnInUntilSomebodyLearnsBesideIt() {
    office.team.can(0, "Tekst", 4);
    var senior = added(seat("Lead", 3));
    added(seat("Help", 1));
    assertThat(office.gap("Tekst").seats()).extracting(Seat::name).containsExactly("Lead");
    added(seat("Learner", 1).growingBesides(senior.id()));
    assertThat(office.gap("Tekst").seats()).isEmpty();
  }

  private static SeatDraft seat(String name, int level) {
    return SeatDraft.of(
        name,
        List.of(new Must(TeamOffice.skill("Tekst"), level)),
        TeamOffice.FIRST.monday(),
        TeamOffice.FIRST.plus(TeamOffice.WEEKS - 1L).sunday(),
        8);
  }

  private Seat added(SeatDraft draft) {
    if (office.team.seats.add(office.team.work, draft) instanceof SeatOutcome.Kept(var seat, var _))
      return seat;
    throw new AssertionError(draft);
  }
}
