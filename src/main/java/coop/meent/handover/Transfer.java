package coop.meent.handover;

import coop.meent.base.Id.MemberId;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/// How a handover stands by what was asked and signed.
///
/// @param asked who is asked now, in the order in which they were
/// @param takers who has it by the signatures that count: of several, none yet
/// @param accepted who took it
public record Transfer(
    Handover handover,
    TransferState state,
    List<MemberId> asked,
    List<MemberId> takers,
    SortedSet<MemberId> accepted) {

  public Transfer {
    asked = List.copyOf(asked);
    takers = List.copyOf(takers);
  }

  /// Who has it, or is to have it.
  public Optional<MemberId> receiver() {
    return takers.size() == 1 ? Optional.of(takers.getFirst()) : Optional.empty();
  }

  public boolean isFinal() {
    return state == TransferState.FINAL;
  }

  public boolean isOpen() {
    return !state.isOver();
  }

  /// Whether somebody still has to be found.
  public boolean lacksReceiver() {
    return isOpen() && takers.isEmpty();
  }
}
