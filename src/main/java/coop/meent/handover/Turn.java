package coop.meent.handover;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Whose turn it is in a handover, and to do what; `handover.turn.<DO>` in words.
///
/// @param who empty where it is over
/// @param lacks what that person fills in
public record Turn(Do what, Optional<MemberId> who, List<Lack> lacks) implements Named {

  /// What comes next.
  public enum Do {
    /// The giver, or the coordinator, asks somebody.
    ASK,
    /// The giver, or the coordinator, says which of several has it.
    KEEP,
    FILL,
    SIGN,
    NOTHING
  }

  public Turn {
    lacks = List.copyOf(lacks);
  }

  /// The giver prepares, the receiver reads it back, both sign: the receiver first.
  ///
  /// @param talk what was said; where it cannot be read only the signatures count
  static Turn of(Transfer transfer, Optional<Talk> talk) {
    var giver = transfer.handover().giver();
    return switch (transfer.state()) {
      case FINAL, STOPPED -> new Turn(Do.NOTHING, Optional.empty(), List.of());
      case OPEN -> new Turn(Do.ASK, Optional.of(giver), List.of());
      case CONTESTED -> new Turn(Do.KEEP, Optional.of(giver), List.of());
      case ASKED, ACCEPTED, RELEASED -> between(transfer, talk, giver);
    };
  }

  private static Turn between(Transfer transfer, Optional<Talk> talk, MemberId giver) {
    var receiver = transfer.receiver().orElseGet(() -> transfer.asked().getFirst());
    var lacks = talk.map(one -> one.lacks(receiver)).orElse(List.of());
    var givers = lacks.stream().filter(one -> !one.isReceivers()).toList();
    if (!givers.isEmpty()) return new Turn(Do.FILL, Optional.of(giver), givers);
    if (!lacks.isEmpty()) return new Turn(Do.FILL, Optional.of(receiver), lacks);
    boolean isTaken = transfer.accepted().contains(receiver);
    return new Turn(Do.SIGN, Optional.of(isTaken ? giver : receiver), List.of());
  }

  public boolean isOf(MemberId member) {
    return who.equals(Optional.of(member));
  }

  @Override
  public String in(Texts texts) {
    return what == Do.FILL
        ? lacks.stream().map(one -> one.in(texts)).collect(Collectors.joining(", "))
        : texts.get("handover.turn." + what.name());
  }
}
