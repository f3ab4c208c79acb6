package coop.meent.ui;

/// Tells that a deed is done, without asking for anything.
public interface Notices {

  void done(String what);

  /// With a button that takes it back. Ctrl+Z does the same, also when the button is gone.
  void done(String what, Runnable undo);

  /// With a button that makes up for it, where nothing can be taken back: its name, its act.
  default void done(String what, String deed, Runnable act) {
    done(what, act);
  }
}
