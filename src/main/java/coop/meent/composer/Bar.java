package coop.meent.composer;

/// Why somebody cannot be asked, whatever they can do.
public enum Bar {
  /// Is no member any more, or not yet.
  NO_MEMBER,
  /// Takes a pause from the cooperative.
  PAUSED,
  /// Is away, as the coordinator may know.
  AWAY,
  /// Said no to this seat.
  SAID_NO,
  /// The client refuses this person on a ground that the contract names.
  REFUSED
}
