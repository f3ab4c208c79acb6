package coop.meent.paper;

import coop.meent.base.Id.LookId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.PaperId;
import coop.meent.base.Ids;
import java.time.Instant;
import java.time.LocalDate;

/// Somebody who is not its owner opened a paper's text: noted once a day.
///
/// @param at the first time that day
/// @param isSeen whether the owner was shown it at this laptop
public record PaperLook(
    LookId id, PaperId paper, MemberId member, LocalDate date, Instant at, boolean isSeen) {

  /// The same on every laptop of who looks, so that two of them make one look.
  static LookId id(PaperId paper, MemberId member, LocalDate date) {
    return new LookId(
        Ids.derived(
            "paper-look", paper.uuid().toString(), member.uuid().toString(), date.toString()));
  }
}
