package coop.meent.ui;

/// The colour of a message. Never the message itself: words stand beside it.
public enum Tone {
  /// In order.
  OK,
  /// Waits.
  WAIT,
  /// Look here.
  LOOK,
  /// Good to know.
  INFO,
  NEUTRAL;

  /// The style class in `base.css`.
  public String style() {
    return switch (this) {
      case OK -> "ok";
      case WAIT -> "wait";
      case LOOK -> "look";
      case INFO -> "info";
      case NEUTRAL -> "neutral";
    };
  }
}
