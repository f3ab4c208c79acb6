package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.QuestionId;
import coop.meent.store.Space;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A small decision between assemblies: so many of some members must agree.
///
/// @param asker who may not decide on it
/// @param subjectKind what it is about, a word of the room that asks
/// @param voters in the order in which they were named, without the asker
/// @param approvals how many must agree
/// @param deadline last day to vote
/// @param space who can read it and its votes
public record Round(
    QuestionId id,
    MemberId asker,
    String subjectKind,
    UUID subject,
    String question,
    List<MemberId> voters,
    int approvals,
    Optional<LocalDate> deadline,
    Space space) {

  public Round {
    voters = List.copyOf(voters);
  }
}
