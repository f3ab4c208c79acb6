package coop.meent.annualbudget;

import coop.meent.base.Id.QuestionId;
import java.time.LocalDate;
import java.util.Optional;

/// That a budget was decided.
///
/// @param by who did, such as the general assembly
/// @param item of its agenda, where it is here
public record Resolution(LocalDate day, String by, Optional<QuestionId> item, String note) {

  public Resolution {
    by = by.strip();
    note = note.strip();
  }
}
