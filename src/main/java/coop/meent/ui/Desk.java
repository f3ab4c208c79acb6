package coop.meent.ui;

import coop.meent.base.Texts;

/// What every view is given: the words, the way to work off screen, the ways to ask and tell, the
/// way to other pages, and what this laptop remembers.
public record Desk(
    Texts texts,
    Tasks tasks,
    Dialogs dialogs,
    Notices notices,
    Navigation navigation,
    Memory memory) {

  /// The same desk with other dialogs.
  public Desk asking(Dialogs others) {
    return new Desk(texts, tasks, others, notices, navigation, memory);
  }
}
