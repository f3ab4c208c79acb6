package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
import java.util.List;

/// A meeting as somebody plans it.
///
/// @param voters of a circle; the board's are those who hold that office now
public record AssemblyDraft(
    AssemblyKind kind, String title, Assembly.Meeting meeting, List<MemberId> voters) {
  public AssemblyDraft {
    voters = List.copyOf(voters);
  }
}
