package coop.meent.learning.ui;

import static coop.meent.development.DevelopmentOffice.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Money;
import coop.meent.development.DevelopmentOffice;
import coop.meent.development.TrainingDraft;
import coop.meent.development.TrainingRequest.Training;
import coop.meent.development.ui.BudgetsView;
import coop.meent.development.ui.DevelopmentDesk;
import coop.meent.learning.LearningService;
import coop.meent.talent.SkillDraft;
import coop.meent.talent.SkillOutcome;
import coop.meent.talent.SkillService;
import coop.meent.ui.Desk;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From Home: what was learned is kept in one click.
class LearningViewTest {

  @TempDir private Path folder;
  private DevelopmentOffice office;
  private SkillService skills;
  private @Nullable LearningWaits waits;

  @BeforeEach
  void open() {
    office = new DevelopmentOffice(folder).ruled();
    skills =
        new SkillService(
            office.coop.store, office.coop.ids, TestCooperative.CLOCK, office.coop.members);
    if (!(skills.list(new SkillDraft("BHV-bedrijfshulpverlening", "Veiligheid", true))
        instanceof SkillOutcome.Listed(var skill, var _))) throw new AssertionError();
    var training = new Training("Herhaling BHV", "Vereist", Optional.of(skill.id()), TODAY, TODAY);
    var request =
        DevelopmentOffice.done(
            office.development.ask(
                new TrainingDraft(office.noor, training, Money.parse("90")), office.noor));
    DevelopmentOffice.given(office.development.approve(request.id(), office.bas));
    DevelopmentOffice.given(office.development.approve(request.id(), office.mees));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private View view(Desk desk) {
    var learning = new LearningService(TestCooperative.CLOCK, office.development, skills);
    waits = new LearningWaits(new LearningDesk(desk, learning, office.noor, () -> TODAY), () -> {});
    return new BudgetsView(
        new DevelopmentDesk(
            desk,
            office.development,
            office.coop.members,
            TestCooperative.CLOCK,
            office.noor,
            true,
            List::of,
            bill -> {},
            claim -> {}));
  }

  private void openLesson() {
    Toolkit.onScreen(() -> Objects.requireNonNull(waits).waiting().getFirst().act().run());
    Toolkit.settle();
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("lesson", this::view, screen -> openLesson());
  }

  @Test
  void oneClickKeepsIt() {
    try (var shown = Shown.of(this::view)) {
      openLesson();
      shown.screen().scrollTo("lessonSame").click("lessonSame");
      var talents = skills.talents().of(office.noor);
      assertThat(talents).hasSize(1);
      assertThat(talents.iterator().next().evidence()).hasSize(1);
      assertThat(Objects.requireNonNull(waits).waiting()).isEmpty();
    }
  }
}
