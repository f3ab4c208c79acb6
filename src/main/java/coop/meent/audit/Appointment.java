package coop.meent.audit;

import coop.meent.base.Id.QuestionId;
import java.time.LocalDate;
import java.util.Optional;

/// How members were appointed.
///
/// @param by the meeting that did, in words
/// @param item of its agenda, where the vote was held here
public record Appointment(LocalDate decided, String by, Optional<QuestionId> item, String note) {

  public Appointment {
    by = by.strip();
    note = note.strip();
  }
}
