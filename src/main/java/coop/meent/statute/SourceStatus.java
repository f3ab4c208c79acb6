package coop.meent.statute;

/// How sure it is what the law says, see the reference: read in the statute or on an official page,
/// known from practice only, or not found yet.
public enum SourceStatus {
  V,
  P,
  U
}
