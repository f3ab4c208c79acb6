package coop.meent.app;

import coop.meent.audit.ui.AuditDesk;
import coop.meent.base.Texts;
import coop.meent.check.Checks;
import coop.meent.check.Finding;
import coop.meent.ui.Progress;
import java.util.List;

/// What the audit committee sees of other rooms: whether the file keeps its promises, the page of
/// all checks, and the statement on paper.
record AuditNeighbours(Checks checks, Runnable toChecks, Runnable toPaper)
    implements AuditDesk.Around {

  @Override
  public AuditDesk.Promises promises(Texts texts, Progress progress) {
    List<Finding> findings = checks.run(_ -> progress.check());
    return new AuditDesk.Promises(
        Math.toIntExact(findings.stream().filter(Finding::isOk).count()),
        findings.stream()
            .filter(Finding::isBroken)
            .map(one -> one.offender(texts).orElseGet(() -> one.promise(texts)))
            .toList());
  }

  @Override
  public void openChecks() {
    toChecks.run();
  }

  @Override
  public void openPaper() {
    toPaper.run();
  }
}
