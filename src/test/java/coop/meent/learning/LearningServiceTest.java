package coop.meent.learning;

import static coop.meent.development.DevelopmentOffice.TODAY;
import static coop.meent.development.DevelopmentOffice.done;
import static coop.meent.development.DevelopmentOffice.given;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import coop.meent.base.Money;
import coop.meent.development.DevelopmentOffice;
import coop.meent.development.TrainingDraft;
import coop.meent.development.TrainingRequest;
import coop.meent.development.TrainingRequest.Training;
import coop.meent.store.UndoOutcome;
import coop.meent.talent.EvidenceKind;
import coop.meent.talent.SkillDraft;
import coop.meent.talent.SkillOutcome;
import coop.meent.talent.SkillService;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was learned goes to the skills of who learned it, and no further by itself.
class LearningServiceTest {

  @TempDir private Path folder;
  private DevelopmentOffice office;
  private SkillService skills;
  private LearningService learning;
  private SkillId groups;
  private SkillId aid;

  @BeforeEach
  void open() {
    office = new DevelopmentOffice(folder).ruled();
    skills =
        new SkillService(
            office.coop.store, office.coop.ids, TestCooperative.CLOCK, office.coop.members);
    learning = new LearningService(TestCooperative.CLOCK, office.development, skills);
    groups = listed("Facilitating groups", false);
    aid = listed("First aid", true);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private SkillId listed(String name, boolean isCertificate) {
    if (skills.list(new SkillDraft(name, "Work", isCertificate))
        instanceof SkillOutcome.Listed(var skill, var _)) return skill.id();
    throw new AssertionError(name);
  }

  private TrainingRequest agreed(MemberId who, SkillId skill, LocalDate ended) {
    var training = new Training("A  course", "Asked for", Optional.of(skill), ended, ended);
    var request =
        done(office.development.ask(new TrainingDraft(who, training, Money.parse("50")), who));
    given(office.development.approve(request.id(), office.bas));
    given(office.development.approve(request.id(), office.noor));
    return request;
  }

  private LearningOutcome keep(TrainingRequest request, int level, Optional<LocalDate> expires) {
    return learning.keep(office.ilse, request.id(), level, expires);
  }

  @Test
  void aTrainingThatIsOverIsProposedOnceAndKeptAsEvidenceAndLevel() {
    var request = agreed(office.ilse, groups, TODAY.minusDays(3));
    var lesson = learning.lessons(office.ilse).getFirst();
    assertThat(lesson.level()).isZero();
    assertThat(learning.lessons(office.mees)).isEmpty();
    assertThat(keep(request, 6, Optional.empty()))
        .isEqualTo(new LearningOutcome.LevelOutside(6, 1, 5));
    var kept = (LearningOutcome.Kept) keep(request, 2, Optional.empty());
    var talent = skills.talent(office.ilse, groups).orElseThrow();
    assertThat(talent.level()).isEqualTo(2);
    assertThat(talent.evidence()).hasSize(1);
    assertThat(talent.evidence().getFirst().kind()).isEqualTo(EvidenceKind.TRAINING);
    assertThat(talent.evidence().getFirst().on()).isEqualTo(TODAY.minusDays(3));
    assertThat(learning.lessons(office.ilse)).isEmpty();
    assertThat(keep(request, 2, Optional.empty()))
        .isInstanceOf(LearningOutcome.NothingToKeep.class);
    assertThat(learning.undo(kept.deed())).isInstanceOf(UndoOutcome.Undone.class);
    assertThat(learning.lessons(office.ilse)).hasSize(1);
  }

  @Test
  void whatIsNotOverNotAgreedToOrLongAgoIsNotProposed() {
    agreed(office.ilse, groups, TODAY.plusDays(1));
    agreed(office.ilse, groups, TODAY.minusMonths(6));
    var training = new Training("Course", "Asked for", Optional.of(groups), TODAY, TODAY);
    done(
        office.development.ask(
            new TrainingDraft(office.ilse, training, Money.parse("50")), office.ilse));
    assertThat(learning.lessons(office.ilse)).isEmpty();
    agreed(office.ilse, groups, TODAY);
    assertThat(learning.lessons(office.ilse)).hasSize(1);
  }

  @Test
  void aCertificateWarnsBeforeItEndsAndForAWhileAfter() {
    var ended = TODAY.minusMonths(2);
    var request = agreed(office.ilse, aid, ended);
    assertThat(keep(request, 3, Optional.of(ended.minusDays(1))))
        .isInstanceOf(LearningOutcome.EndsBefore.class);
    assertThat(keep(request, 3, Optional.of(TODAY.plusDays(90))))
        .isInstanceOf(LearningOutcome.Kept.class);
    assertThat(learning.expiring(Optional.of(office.ilse)))
        .extracting(Expiring::days)
        .containsExactly(90L);
    assertThat(learning.expiring(Optional.of(office.mees))).isEmpty();
    assertThat(skills.talent(office.ilse, aid).orElseThrow().counts(TODAY.plusDays(91))).isZero();
  }

  @Test
  void ofSeveralPapersTheLastTellsAndOneWithoutAnEndNeverWarns() {
    var first = agreed(office.ilse, aid, TODAY.minusMonths(2));
    keep(first, 3, Optional.of(TODAY.minusDays(30)));
    assertThat(learning.expiring(Optional.empty()))
        .extracting(Expiring::days)
        .containsExactly(-30L);
    assertThat(learning.expiring(Optional.empty()).getFirst().isOver()).isTrue();
    var second = agreed(office.ilse, aid, TODAY.minusMonths(1));
    keep(second, 3, Optional.of(TODAY.plusDays(91)));
    assertThat(learning.expiring(Optional.empty())).isEmpty();
    var third = agreed(office.ilse, aid, TODAY.minusDays(1));
    keep(third, 3, Optional.empty());
    assertThat(learning.expiring(Optional.empty())).isEmpty();
  }
}
