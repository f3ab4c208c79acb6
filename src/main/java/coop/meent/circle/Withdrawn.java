package coop.meent.circle;

import coop.meent.base.Named;
import java.time.LocalDate;

/// That a month which was run was taken back.
///
/// @param reason a name of [TakenBack]; an older Meent took words, which are told no more
public record Withdrawn(LocalDate on, String reason) {

  public Named why() {
    return Choice.told(TakenBack.class, reason);
  }
}
