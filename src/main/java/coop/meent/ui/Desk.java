package coop.meent.ui;

import coop.meent.base.Texts;

/// What every view is given: the words, the way to work off screen, the ways to ask and tell, and
/// the way to other pages.
public record Desk(
    Texts texts, Tasks tasks, Dialogs dialogs, Notices notices, Navigation navigation) {}
