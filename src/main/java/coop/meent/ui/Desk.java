package coop.meent.ui;

import coop.meent.base.Texts;
import coop.meent.store.UndoOutcome;
import java.util.function.Supplier;

/// What every view is given: the words, the way to work off screen, the ways to ask and tell, the
/// way to other pages, what this laptop remembers, who can read what is written, and the views that
/// were saved.
public record Desk(
    Texts texts,
    Tasks tasks,
    Dialogs dialogs,
    Notices notices,
    Navigation navigation,
    Memory memory,
    Readership readers,
    SavedViews views) {

  public Desk(
      Texts texts,
      Tasks tasks,
      Dialogs dialogs,
      Notices notices,
      Navigation navigation,
      Memory memory,
      Readership readers) {
    this(texts, tasks, dialogs, notices, navigation, memory, readers, new SavedViews(memory));
  }

  /// In a file that nobody shares.
  public Desk(
      Texts texts,
      Tasks tasks,
      Dialogs dialogs,
      Notices notices,
      Navigation navigation,
      Memory memory) {
    this(texts, tasks, dialogs, notices, navigation, memory, Readership.ALONE);
  }

  /// Takes back a deed off screen and says why where that is refused.
  ///
  /// @param after shows how it stands now
  public void undo(Supplier<UndoOutcome> deed, NoticeBar notice, Runnable after) {
    tasks.run(
        deed,
        outcome -> {
          notice.tell(outcome.refusal());
          after.run();
        });
  }

  /// The same desk with other dialogs.
  public Desk asking(Dialogs others) {
    return new Desk(texts, tasks, others, notices, navigation, memory, readers, views);
  }
}
