package coop.meent.job;

import java.time.LocalDate;

/// Time as somebody writes it down.
///
/// @param what it went to; may be empty
public record TimeDraft(LocalDate on, int minutes, String what) {
  public TimeDraft {
    what = what.strip();
  }
}
