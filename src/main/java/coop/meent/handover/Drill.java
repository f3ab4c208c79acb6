package coop.meent.handover;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A dossier was tried: somebody who does not do the work looked whether they could go on with it,
/// with nothing but what stands there.
///
/// @param tried who tried it
/// @param by who noted it
/// @param found of which questions the answer stood there; none of a drill of an older Meent
/// @param findings what was not there, as the gaps that it became
public record Drill(
    UUID id,
    AssignmentId assignment,
    MemberId tried,
    LocalDate on,
    MemberId by,
    List<Block> found,
    List<Finding> findings) {

  /// What is asked, in the order of a first day: how it stands, whom to call, how to get in, what
  /// was promised and what is next, what to do when it goes wrong, and whether one may come at all.
  /// `drill.ask.<NAME>` in words.
  public static final List<Block> ASKED =
      List.of(
          Block.STATE,
          Block.PEOPLE,
          Block.ACCESS,
          Block.PROMISES,
          Block.ACTIONS,
          Block.IF_THEN,
          Block.CONTRACT);

  /// @param isOpen whether it is still a gap
  public record Finding(Block block, String words, boolean isOpen) {}

  public Drill {
    found = List.copyOf(found);
    findings = List.copyOf(findings);
  }

  /// Whether every question was answered: that nothing was missing says little of one that was not.
  public boolean isAnswered() {
    return found.size() + findings.stream().map(Finding::block).distinct().count() >= ASKED.size();
  }

  public long open() {
    return findings.stream().filter(Finding::isOpen).count();
  }
}
