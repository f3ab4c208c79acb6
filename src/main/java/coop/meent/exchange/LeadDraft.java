package coop.meent.exchange;

import coop.meent.exchange.Lead.Work;
import java.time.LocalDate;

/// A lead as somebody types it.
///
/// @param isClauseRead the passer read what the client's contract card says, and it may be passed
///   on
public record LeadDraft(Work work, LocalDate answerBy, boolean isClauseRead) {}
