package coop.meent.audit;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.QuestionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// That a member was appointed to look at the books of a year. It ends with the year: for the next
/// one the assembly appoints anew.
///
/// @param by the meeting that appointed, in words
/// @param item of its agenda, where the vote was held here
/// @param notedBy who wrote it down
public record Seat(
    UUID id,
    MemberId member,
    int year,
    LocalDate decided,
    String by,
    Optional<QuestionId> item,
    MemberId notedBy,
    String note,
    Instant recordedAt) {

  /// How long what is noted, and the name of a meeting, may be.
  public static final int LONGEST_NOTE = 500;

  public static final int LONGEST_NAME = 200;
}
