package coop.meent.pay;

import coop.meent.base.Id.MemberId;
import coop.meent.member.Member;
import java.time.Instant;
import java.util.Optional;

/// The account of a member, who noted it, and who made sure of it.
///
/// @param noter empty where that is not known: a file of one laptop does not know who sat at it
/// @param since when it was noted
/// @param check by somebody other than who noted it
public record IbanState(
    Member member, Optional<MemberId> noter, Optional<Instant> since, Optional<Check> check) {

  /// @param words how it was made sure of
  public record Check(MemberId by, Optional<String> words, Instant at) {}

  public boolean isConfirmed() {
    return check.isPresent();
  }
}
