package coop.meent.sister;

import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// An interest that a sister sent, and whom of us it is about.
///
/// @param answer the first that this very person gave
public record TheirAsk(
    UUID id,
    Sister sister,
    MemberId who,
    Interest interest,
    LocalDate until,
    AskState state,
    Optional<Said> answer) {

  /// @param contact empty of a no
  public record Said(boolean isYes, String contact, String words) {}

  /// What people call it.
  public String code() {
    return Offered.code(id);
  }

  /// Whether an answer is to be written to the sister.
  public boolean isToTell() {
    return state == AskState.YES || state == AskState.NOT_NOW;
  }
}
