package coop.meent.ui;

/// Tells that a deed is done, without asking for anything.
public interface Notices {

  void done(String what);

  /// With a button that takes it back.
  void done(String what, Runnable undo);
}
