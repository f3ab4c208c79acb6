package coop.meent.handover;

/// What somebody signs of a handover.
public enum SignPart {
  /// The receiver takes it.
  ACCEPT,
  /// The receiver does not, or no longer.
  DECLINE,
  /// The giver, or the coordinator for who cannot, gives it.
  RELEASE,
  /// Of several who took it, this one has it.
  KEEP,
  /// It does not happen.
  STOP
}
