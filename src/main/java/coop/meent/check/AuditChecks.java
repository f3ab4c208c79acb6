package coop.meent.check;

import coop.meent.audit.CommitteeAudit;

/// The audit committee: its samples follow from the books and its word, and nobody in it answers
/// for what it looks at.
final class AuditChecks {

  private AuditChecks() {}

  static Check sampled(CommitteeAudit audits) {
    return new Check(
        "audit-sample",
        _ ->
            FileQuery.answered(() ->
                audits.otherSample().map(one -> Offender.of(one.year(), one.word(), one.by()))));
  }

  static Check fit(CommitteeAudit audits) {
    return new Check(
        "audit-committee",
        _ ->
            FileQuery.answered(
                () -> audits.unfit().map(one -> Offender.at(one.id(), one.name(), one.year()))));
  }
}
