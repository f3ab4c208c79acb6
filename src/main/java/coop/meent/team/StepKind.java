package coop.meent.team;

/// What happens between the cooperative and the client about an assignment.
public enum StepKind {
  /// The team was shown to the client.
  PROPOSED,
  /// The client agreed.
  AGREED,
  /// It does not go on.
  LOST,
  /// The work is done.
  DONE,
  /// It is a request again.
  REOPENED
}
