package coop.meent.app;

import coop.meent.assembly.ui.AccountsWord;
import coop.meent.audit.AuditService;
import coop.meent.audit.AuditWords;
import coop.meent.audit.Statement;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What the audit committee states of the year before an assembly, with its remarks. Whether the
/// books changed since is known where they can be read.
record BooksLookedAt(AuditService audits) implements AccountsWord {

  @Override
  public List<String> on(LocalDate day, Texts texts) {
    int year = day.getYear() - 1;
    var standing = audits.standing(year);
    if (standing.seats().isEmpty() && standing.latest().isEmpty()) return List.of();
    var words = new AuditWords(texts, audits::name);
    boolean isKnown = standing.books().isPresent() || standing.isConcluded();
    List<String> said = new ArrayList<>();
    said.add(
        texts.get(
            "audit.assembly",
            isKnown
                ? words.sentence(standing)
                : texts.get("audit.assembly.unsigned", String.valueOf(year))));
    standing.current().stream()
        .filter(Statement::hasRemarks)
        .forEach(one ->
            said.add(texts.get("audit.assembly.remark", audits.name(one.by()), one.remarks())));
    return said;
  }
}
