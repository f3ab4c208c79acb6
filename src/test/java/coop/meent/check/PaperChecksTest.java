package coop.meent.check;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.MemberId;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.paper.Paper;
import coop.meent.paper.PaperDraft;
import coop.meent.paper.PaperKind;
import coop.meent.paper.PaperOutcome;
import coop.meent.paper.PaperService;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperChecksTest {

  @TempDir Path folder;
  private BrokenFile file;
  private PaperService papers;
  private MemberId joris;

  @BeforeEach
  void found() {
    file = new BrokenFile(folder);
    papers =
        new PaperService(file.coop.store, file.coop.members, file.coop.ids, TestCooperative.CLOCK);
    var draft = MemberDraft.named("Joris Aalbers", TestCooperative.TODAY);
    joris = ((MemberOutcome.Saved) file.coop.members.add(draft)).member().id();
  }

  @AfterEach
  void close() {
    file.close();
  }

  private Paper write(boolean isPrivate) {
    var draft =
        new PaperDraft(
            joris,
            PaperKind.LETTER,
            "Pause",
            TestCooperative.TODAY,
            "Until May.",
            isPrivate,
            Optional.empty());
    var writer = isPrivate ? joris : file.coop.founder.id();
    return ((PaperOutcome.Written) papers.write(draft, writer)).paper();
  }

  @Test
  void papersWithLooksAndNotesAreGreen() {
    papers.open(write(false).id(), file.coop.founder.id());
    papers.withdraw(write(true).id(), joris);
    assertThat(file.red()).isEmpty();
  }

  @Test
  void aLookAtNothing() {
    papers.open(write(false).id(), file.coop.founder.id());
    file.raw("UPDATE paper_look SET paper_id = zeroblob(16)");
    assertThat(file.redBooks()).containsExactly("paper-look");
    file.assertOffender(
        "paper-look", "Bas Hoekstra looked on 21 November 2026 at a paper that never was");
  }

  @Test
  void aLookAtAPaperThatWasUnwrittenIsNone() {
    var draft =
        new PaperDraft(
            joris, PaperKind.LETTER, "Pause", TestCooperative.TODAY, "x", false, Optional.empty());
    var written = (PaperOutcome.Written) papers.write(draft, file.coop.founder.id());
    papers.open(written.paper().id(), file.coop.founder.id());
    // As when the undoing came from a laptop that did not know of the look.
    file.coop.store.undo(written.deed());
    assertThat(papers.papers(joris, joris)).isEmpty();
    assertThat(file.red()).isEmpty();
  }

  @Test
  void aLookOfTheOwnerOrTwiceADay() {
    papers.open(write(false).id(), file.coop.founder.id());
    file.raw(
        "INSERT INTO paper_look SELECT zeroblob(16), paper_id, member_id, look_date, looked_at"
            + " FROM paper_look");
    assertThat(file.redBooks()).containsExactly("paper-look-once");
    file.raw("DELETE FROM paper_look WHERE id = zeroblob(16)");
    assertThat(file.redBooks()).isEmpty();
    file.raw("UPDATE paper_look SET member_id = (SELECT member_id FROM paper)");
    file.assertOffender(
        "paper-look-once", "Joris Aalbers is noted wrongly on 21 November 2026 at “Pause”");
  }

  @Test
  void aPrivatePaperThatSomebodyLookedAt() {
    papers.open(write(false).id(), file.coop.founder.id());
    var note = write(true);
    file.raw(
        "UPDATE paper_look SET paper_id = (SELECT row_id FROM private_row WHERE table_id = 16)");
    assertThat(file.redBooks()).containsExactly("paper-private");
    assertThat(file.finding("paper-private").link()).contains(note.id());
  }
}
