package coop.meent.assembly.ui;

import coop.meent.assembly.Assembly;
import coop.meent.assembly.AssemblyOutcome;
import coop.meent.assembly.Sitting;
import coop.meent.base.Id.AssemblyId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.QuestionId;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.store.UndoOutcome;
import coop.meent.ui.Heading;
import coop.meent.ui.LevelsView;
import coop.meent.ui.View;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The list of assemblies, and a level down from it one of them.
public final class AssemblyPages {

  private final AssemblyDesk desk;
  private final LevelsView levels = new LevelsView();

  public AssemblyPages(AssemblyDesk desk) {
    this.desk = desk;
    levels.down(new AssembliesView(this));
  }

  public View view() {
    return levels;
  }

  AssemblyDesk desk() {
    return desk;
  }

  Heading heading(Assembly assembly) {
    return new Heading(assembly.title(), desk.text("assembly.page"));
  }

  /// One assembly, from wherever in the window.
  public void open(AssemblyId id) {
    find(() -> desk.assemblies().sitting(id));
  }

  /// The assembly that decides on an item.
  public void open(QuestionId item) {
    find(() -> desk.assemblies().sitting(item));
  }

  /// The form for another one.
  public void plan() {
    new AssemblyForm(this).open();
  }

  private void find(Supplier<Optional<Sitting>> which) {
    desk.desk()
        .tasks()
        .run(
            () ->
                which.get().orElseThrow(() -> new RefusedException(new AssemblyOutcome.Unknown())),
            this::show);
  }

  private void show(Sitting sitting) {
    desk.desk().navigation().closeSheet();
    levels.top();
    levels.down(new AssemblyView(this, sitting));
    levels.enter();
  }

  void back() {
    var _ = levels.back();
  }

  /// Does a deed, tells it with a way back, and shows how things stand now.
  ///
  /// @param refused told why not
  void act(Supplier<AssemblyOutcome> deed, String done, Consumer<Refusal> refused) {
    run(deed, made -> done(done, () -> desk.assemblies().undo(made.deed())), refused);
  }

  /// As [#act], for what is said or noted at an assembly.
  void say(Supplier<AssemblyOutcome> deed, String done, Consumer<Refusal> refused) {
    run(deed, made -> said(done, made.assembly(), made.deed()), refused);
  }

  void said(String words, AssemblyId assembly, DeedId deed) {
    done(words, () -> desk.assemblies().undoSaid(assembly, deed));
  }

  private void run(
      Supplier<AssemblyOutcome> deed,
      Consumer<AssemblyOutcome.Done> told,
      Consumer<Refusal> refused) {
    desk.desk()
        .tasks()
        .run(
            deed,
            outcome -> {
              switch (outcome) {
                case AssemblyOutcome.Done made -> told.accept(made);
                case Refusal refusal -> refused.accept(refusal);
              }
            });
  }

  private void done(String words, Supplier<UndoOutcome> undo) {
    desk.desk().navigation().closeSheet();
    desk.desk().notices().done(words, () -> undo(undo));
    levels.refresh();
  }

  private void undo(Supplier<UndoOutcome> undo) {
    desk.desk()
        .tasks()
        .run(() -> RefusedException.unlessRefused(undo.get()), undone -> levels.refresh());
  }
}
