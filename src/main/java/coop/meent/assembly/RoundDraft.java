package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
import coop.meent.store.Space;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A small decision as another room asks for it, see [Round].
public record RoundDraft(
    MemberId asker,
    String subjectKind,
    UUID subject,
    String question,
    List<MemberId> voters,
    int approvals,
    Optional<LocalDate> deadline,
    Space space) {

  public RoundDraft {
    question = question.strip();
    voters = voters.stream().distinct().filter(one -> !one.equals(asker)).toList();
  }
}
