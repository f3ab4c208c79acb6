package coop.meent.trial.ui;

import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.document.Report;
import coop.meent.member.Member;
import coop.meent.member.MemberState;
import coop.meent.member.Register;
import coop.meent.member.ui.MemberPart;
import coop.meent.member.ui.PaperFile;
import coop.meent.trial.ReadingCopy;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// At the foot of the card of who is on trial, for the board: what may be read, and the reading
/// copy.
public final class TrialSection implements MemberPart {

  private final TrialDesk room;

  public TrialSection(TrialDesk room) {
    this.room = room;
  }

  /// Members read what members read.
  @Override
  public Optional<Part> of(Member member) {
    return Optional.empty();
  }

  @Override
  public Optional<Part> ofApplicant(Register.Line line) {
    if (!room.decides() || line.standing().state() != MemberState.TRIAL) return Optional.empty();
    var notice = new NoticeBar(room.desk().texts());
    var says = Prose.note("");
    says.setId("trialReads");
    var copies = Prose.note("");
    copies.setManaged(false);
    var choose =
        FormParts.button(
            "chooseReading",
            room.text("trial.ui.choose"),
            () -> new ReadingSheet(room, line, () -> load(line, says, copies)).open());
    var copy =
        FormParts.button("readingCopy", room.text("trial.ui.copy"), () -> copy(line, notice));
    load(line, says, copies);
    return Optional.of(
        new Part(
            new VBox(
                8,
                Prose.title(room.text("trial.ui.title")),
                says,
                copies,
                notice,
                FormParts.deeds(choose, copy)),
            List.of()));
  }

  private void load(Register.Line line, Label says, Label copies) {
    room.desk()
        .tasks()
        .run(
            () -> room.trials().given(line.id()),
            given ->
                says.setText(
                    given.isEmpty()
                        ? room.text("trial.ui.none")
                        : room.text(
                            "trial.ui.some",
                            given.size(),
                            line.standing().until().orElse(line.standing().day()))));
    room.desk().tasks().run(() -> room.trials().copies(line.id()), made -> tell(made, copies));
  }

  private void tell(List<ReadingCopy> made, Label copies) {
    if (made.isEmpty()) return;
    copies.setText(room.text("trial.ui.copies", made.size(), made.getLast().day()));
    copies.setManaged(true);
  }

  private void copy(Register.Line line, NoticeBar notice) {
    var refusal = room.trials().handingOverRefused(line.id());
    if (refusal.isPresent() && refusal.get() instanceof Refusal why) {
      notice.refuse(why);
      return;
    }
    new PaperFile(room.desk(), room.members())
        .save(room.text("trial.ui.file", line.name()), language -> handed(line, language));
  }

  /// Written down as handed over with the paper.
  private Report handed(Register.Line line, coop.meent.base.Language language) {
    var report = room.trials().copy(line.id(), language);
    if (room.trials().handOver(line.id(), language) instanceof Refusal why)
      throw new RefusedException(why);
    return report;
  }
}
