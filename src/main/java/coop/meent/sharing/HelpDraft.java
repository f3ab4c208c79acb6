package coop.meent.sharing;

import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.util.Optional;

/// What somebody got from a colleague, as it is told.
///
/// @param thanks what came of it, where that is known already
public record HelpDraft(
    Kind kind,
    MemberId giver,
    int minutes,
    String what,
    LocalDate on,
    Optional<Thanks.Outcome> thanks) {
  public HelpDraft {
    what = what.strip();
  }
}
