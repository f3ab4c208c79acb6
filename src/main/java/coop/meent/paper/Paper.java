package coop.meent.paper;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.PaperId;
import coop.meent.store.Space;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A paper as lists show it: all but its text.
///
/// @param owner whose paper it is, who sees each look
/// @param date that the paper bears
/// @param isPrivate whether nobody but its owner has it, on this laptop alone
/// @param replaces the earlier paper whose place it takes
/// @param replacedBy the later paper that took its place
/// @param looks oldest first
public record Paper(
    PaperId id,
    MemberId owner,
    MemberId writer,
    PaperKind kind,
    String title,
    LocalDate date,
    Instant writtenAt,
    boolean isPrivate,
    Optional<PaperId> replaces,
    Optional<PaperId> replacedBy,
    Optional<Withdrawal> withdrawn,
    List<PaperLook> looks) {

  public Paper {
    looks = List.copyOf(looks);
  }

  /// Whether it holds: neither taken back nor replaced.
  public boolean stands() {
    return withdrawn.isEmpty() && replacedBy.isEmpty();
  }

  public Space space() {
    return isPrivate ? Space.PRIVATE : Space.withMember(owner);
  }

  boolean isLookedAt(MemberId member, LocalDate day) {
    return looks.stream().anyMatch(look -> look.member().equals(member) && look.date().equals(day));
  }
}
