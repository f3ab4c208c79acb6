package coop.meent.ui;

import coop.meent.base.Texts;

/// What every view is given: the words, the way to work off screen, the ways to ask and tell, the
/// way to other pages, what this laptop remembers, and who can read what is written.
public record Desk(
    Texts texts,
    Tasks tasks,
    Dialogs dialogs,
    Notices notices,
    Navigation navigation,
    Memory memory,
    Readership readers) {

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

  /// The same desk with other dialogs.
  public Desk asking(Dialogs others) {
    return new Desk(texts, tasks, others, notices, navigation, memory, readers);
  }
}
