package coop.meent.debrief;

import coop.meent.work.Assignment;
import java.time.LocalDate;
import java.util.List;

/// Work that is done, as one of its people looks back on it.
///
/// @param client by name
/// @param ended the last day of it
/// @param together how many were in the team
/// @param gains what is open: own skills in order of the list, then colleagues, then the client
public record Debrief(
    Assignment assignment, String client, LocalDate ended, int together, List<Gain> gains) {

  public Debrief {
    gains = List.copyOf(gains);
  }
}
