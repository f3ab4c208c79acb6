package coop.meent.paper.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.PaperId;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.member.Member;
import coop.meent.paper.Paper;
import coop.meent.paper.PaperOutcome;
import coop.meent.paper.Reading;
import coop.meent.paper.WithdrawalOutcome;
import coop.meent.store.UndoOutcome;
import coop.meent.ui.Heading;
import coop.meent.ui.LevelsView;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Down from the members into somebody's papers, and into one of them.
public final class PaperPages {

  private final PaperDesk desk;
  private final LevelsView levels;
  private final Map<MemberId, PaperFormViewModel> begun = new HashMap<>();

  /// @param levels with the members at the top
  public PaperPages(PaperDesk desk, LevelsView levels) {
    this.desk = desk;
    this.levels = levels;
  }

  PaperDesk desk() {
    return desk;
  }

  /// Names may be long, and stand in the trail, which gives way.
  Heading heading(Member owner) {
    var members = desk.text("member.page");
    return owner.id().equals(desk.me().id())
        ? new Heading(desk.text("paper.mine"), members)
        : new Heading(desk.text("paper.page"), members + " › " + owner.name());
  }

  void back() {
    var _ = levels.back();
  }

  /// The papers of somebody, from wherever in the window.
  public void open(Member owner) {
    desk.desk().navigation().closeSheet();
    levels.top();
    levels.down(new PapersView(this, owner));
    levels.enter();
  }

  /// One paper, from wherever in the window; to be shown it is to look.
  public void open(PaperId id) {
    desk.tasks().run(() -> found(id), this::open);
  }

  private record Found(Paper paper, Member owner) {}

  private Found found(PaperId id) {
    var paper =
        desk.papers()
            .paper(id, desk.me().id())
            .orElseThrow(() -> new RefusedException(new Reading.NotHere()));
    return new Found(paper, desk.members().member(paper.owner()).orElseThrow());
  }

  private void open(Found found) {
    open(found.owner());
    read(found.paper(), found.owner());
  }

  void read(Paper paper, Member owner) {
    levels.down(new PaperView(this, paper, owner));
    levels.enter();
  }

  /// The form for another paper, with what was typed into it before.
  void write(Member owner) {
    show(begun.computeIfAbsent(owner.id(), any -> PaperFormViewModel.empty(desk, owner)));
  }

  /// The form for the next version of a paper.
  void replace(Paper paper, String body, Member owner) {
    show(PaperFormViewModel.after(desk, owner, paper, body));
  }

  private void show(PaperFormViewModel model) {
    boolean isMine = model.owner().id().equals(desk.me().id());
    var title =
        isMine
            ? desk.text("paper.write.title")
            : desk.text("paper.write.with", model.owner().name());
    var form = new PaperForm(desk, model, done -> written(done, model));
    desk.desk().navigation().open(title, form.root());
  }

  private void written(PaperOutcome.Written done, PaperFormViewModel model) {
    begun.remove(model.owner().id(), model);
    desk.desk().navigation().closeSheet();
    if (!model.isNew()) back();
    done(
        "paper.written",
        done.paper(),
        () -> desk.papers().undoWriting(done.deed(), done.paper().id()));
  }

  /// @param refused told why not
  void withdraw(Paper paper, Consumer<Refusal> refused) {
    desk.tasks()
        .run(
            () -> desk.papers().withdraw(paper.id(), desk.me().id()),
            outcome -> {
              switch (outcome) {
                case WithdrawalOutcome.Withdrawn(var taken, var deed) -> {
                  back();
                  done("paper.withdrawn", taken, () -> desk.papers().undoWithdrawal(deed));
                }
                case Refusal refusal -> refused.accept(refusal);
              }
            });
  }

  /// What is private leaves no change that could be taken back.
  private void done(String key, Paper paper, Supplier<UndoOutcome> undo) {
    var said = desk.text(key, paper.title());
    if (paper.isPrivate()) desk.desk().notices().done(said);
    else desk.desk().notices().done(said, () -> undo(undo));
    levels.refresh();
  }

  private void undo(Supplier<UndoOutcome> undo) {
    desk.tasks().run(() -> RefusedException.unlessRefused(undo.get()), undone -> levels.refresh());
  }

  /// Goes on with what the same person began in the pages that these take the place of.
  public void takeOver(PaperPages before) {
    if (!before.desk.me().id().equals(desk.me().id())) return;
    before.begun.forEach((owner, model) -> begun.put(owner, model.at(desk)));
  }

  /// Whether something was typed that would be lost with the window.
  public boolean hasBegun() {
    return begun.values().stream().anyMatch(PaperFormViewModel::isBegun);
  }
}
