package coop.meent.audit;

import coop.meent.base.Refusal;

/// What came of a deed of the audit committee, or with it.
public sealed interface AuditOutcome<T> {

  record Done<T>(T result) implements AuditOutcome<T> {}

  record Refused<T>(Refusal why) implements AuditOutcome<T> {}
}
