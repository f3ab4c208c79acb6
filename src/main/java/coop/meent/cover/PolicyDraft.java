package coop.meent.cover;

import coop.meent.base.Id.PolicyId;
import java.time.LocalDate;
import java.util.Optional;

/// A policy as somebody types it; see [Policy].
public record PolicyDraft(
    String name,
    PolicyKind kind,
    String insurer,
    Optional<String> number,
    LocalDate from,
    int termMonths,
    int noticeDays) {

  Policy of(PolicyId id, Optional<LocalDate> ended) {
    return new Policy(
        id,
        name.strip(),
        kind,
        insurer.strip(),
        number.map(String::strip).filter(word -> !word.isEmpty()),
        from,
        termMonths,
        noticeDays,
        ended);
  }
}
