package coop.meent.exchange;

import coop.meent.exchange.Lead.Work;
import java.time.LocalDate;
import java.util.Optional;

/// A lead as somebody types it.
///
/// @param isClauseRead the passer read what the client's contract card says, and it may be passed
///   on
/// @param terms without them, what the assembly decided to be usual
public record LeadDraft(
    Work work, LocalDate answerBy, boolean isClauseRead, Optional<Terms> terms) {

  /// On the usual terms.
  public LeadDraft(Work work, LocalDate answerBy, boolean isClauseRead) {
    this(work, answerBy, isClauseRead, Optional.empty());
  }

  public LeadDraft on(Terms said) {
    return new LeadDraft(work, answerBy, isClauseRead, Optional.of(said));
  }
}
