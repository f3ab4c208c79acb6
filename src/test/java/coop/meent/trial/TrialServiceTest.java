package coop.meent.trial;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.LeavingOffice;
import coop.meent.TestCooperative;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.document.PdfJudge;
import coop.meent.document.PdfWriter;
import coop.meent.member.Grounds;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reading on trial: what the board chose and nothing else, as long as the trial runs.
class TrialServiceTest {

  private static final LocalDate TODAY = TestCooperative.TODAY;
  private static final Subject FEE = new Subject(Matter.RULE, "NOTICE_TERM");

  @TempDir private Path folder;
  private TestCooperative cooperative;
  private LeavingOffice office;
  private MemberId joris;

  @BeforeEach
  void found() {
    cooperative = new TestCooperative(folder);
    office = new LeavingOffice(cooperative);
    office.takeOverTheLaw();
    office.member("Noor Kramer");
    joris = office.onTrial("Joris Mulder");
  }

  @AfterEach
  void close() {
    cooperative.close();
  }

  @Test
  void nothingIsReadBeforeTheBoardChose() {
    assertThat(office.trials.given(joris)).isEmpty();
    assertThat(office.trials.handOver(joris, Language.NL))
        .isEqualTo(new TrialOutcome.NothingChosen());
  }

  @Test
  void theCopyHoldsWhatWasChosenAndNothingElse() {
    assertThat(office.trials.choose(joris, Set.of(Subject.COLLEAGUES, FEE)))
        .isInstanceOf(TrialOutcome.Saved.class);
    var copy = office.trials.copy(joris, Language.NL);
    assertThat(copy.subtitle()).contains("Joris Mulder");
    var contents = CopyPaper.contents(copy);
    assertThat(contents).contains("Noor Kramer · facilitator").contains("2 weken");
    assertThat(contents).doesNotContain("someone@example.org").doesNotContain("Zutphen");
    var target = Path.of("target", "screens", "reading-copy.pdf");
    target.toFile().getParentFile().mkdirs();
    new PdfWriter().write(copy, target);
    PdfJudge.assertAccepted(new PdfWriter().bytes(copy));
  }

  @Test
  void whatWasHandedOverIsKept() {
    office.trials.choose(joris, Set.of(Subject.COLLEAGUES));
    assertThat(office.trials.handOver(joris, Language.NL))
        .isInstanceOf(TrialOutcome.HandedOver.class);
    office.trials.choose(joris, Set.of());
    assertThat(office.trials.given(joris)).isEmpty();
    assertThat(office.trials.copies(joris))
        .singleElement()
        .satisfies(copy -> assertThat(copy.contents()).contains("Noor Kramer"));
  }

  @Test
  void theSameChoiceTwiceIsNoChange() {
    office.trials.choose(joris, Set.of(FEE));
    assertThat(office.trials.choose(joris, Set.of(FEE))).isEqualTo(new TrialOutcome.Unchanged());
  }

  @Test
  void whoIsNotOnTrialIsLentNothing() {
    var member = cooperative.members.members().getLast().id();
    assertThat(office.trials.choose(member, Set.of(FEE)))
        .isInstanceOf(TrialOutcome.NotOnTrial.class);
    cooperative.memberships.endTrial(joris, TODAY, Grounds.NONE);
    assertThat(office.trials.choose(joris, Set.of(FEE)))
        .isInstanceOf(TrialOutcome.NotOnTrial.class);
  }

  @Test
  void whenTheTrialIsOverNothingIsReadAnyLonger() {
    var last = Optional.of(TODAY.minusDays(1));
    var late = office.onTrial("Sem de Boer");
    cooperative.memberships.endTrial(late, TODAY, Grounds.NONE);
    var again = cooperative.memberships.applyAgain(late, TODAY, Grounds.NONE);
    assertThat(again).isInstanceOf(coop.meent.member.MembershipOutcome.Done.class);
    cooperative.memberships.startTrial(late, TODAY, last, Grounds.NONE);
    assertThat(office.trials.choose(late, Set.of(FEE)))
        .isEqualTo(new TrialOutcome.TrialOver(TODAY.minusDays(1)));
  }
}
