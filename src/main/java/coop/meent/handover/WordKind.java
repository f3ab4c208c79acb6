package coop.meent.handover;

/// What a word in a handover is.
public enum WordKind {
  /// How it stands: a name of [Calm], and what to look at.
  LABEL,
  /// What has to be done next, by whom, on which day and at what time.
  ACTION,
  /// What the receiver understood, in the receiver's own words.
  READ_BACK,
  /// What the receiver still needs.
  NEED,
  /// The receiver needs nothing more.
  NO_NEED,
  /// A need was met.
  MET,
  /// When the giver brings the receiver and the client together.
  INTRODUCTION,
  /// When giver and receiver call, with the client or without.
  CALL,
  /// Why there is no introduction and no call: the giver cannot be reached.
  WAIVED,
  /// What the receiver thanks the giver with: a word, or what the two agreed.
  THANKS,
  /// It comes back on another day than was said.
  RETURN,
  /// A word that does not hold any more.
  DROPPED,
  /// Of a newer Meent.
  OTHER;

  static WordKind of(String name) {
    for (var kind : values()) if (kind.name().equals(name)) return kind;
    return OTHER;
  }
}
