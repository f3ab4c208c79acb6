package coop.meent.handover;

import coop.meent.work.Assignment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The fire drills of a dossier: twice a year somebody tries it.
///
/// @param held the last one first
public record Drills(Assignment assignment, List<Drill> held) {

  /// After how many months a dossier is tried again; the first time as long after the work began.
  public static final int MONTHS = 6;

  public Drills {
    held = List.copyOf(held);
  }

  public Optional<Drill> last() {
    return held.stream().findFirst();
  }

  /// By which day it is tried next; never where the work ends before.
  public Optional<LocalDate> due() {
    var day = last().map(Drill::on).orElse(assignment.from()).plusMonths(MONTHS);
    return Optional.of(day).filter(one -> assignment.to().filter(one::isAfter).isEmpty());
  }

  public boolean isDue(LocalDate day) {
    return due().filter(one -> !one.isAfter(day)).isPresent();
  }
}
