package coop.meent.member;

/// An office somebody holds; being a member needs none.
public enum Role {
  TREASURER,
  COORDINATOR,
  BOARD,
  CARE_COMMITTEE,
  AUDIT_COMMITTEE,
  STEWARD
}
