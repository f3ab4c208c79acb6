package coop.meent.handover;

import coop.meent.base.Id.HandoverId;
import coop.meent.base.Id.MemberId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Says how handovers stand: the same words in any order give the same answer, and the view
/// `standing_handover_sign` finds the same contradictions.
///
/// Whom it was given to counts before who took it; a no of the receiver makes both void. Where
/// several are left it is nobody's until one is kept.
final class TransferBook {

  private static final Comparator<MemberId> BY_ID = Comparator.comparing(MemberId::uuid);

  private final List<Handover> handovers;
  private final List<Ask> asks;
  private final List<Sign> signs;

  TransferBook(List<Handover> handovers, List<Ask> asks, List<Sign> signs) {
    this.handovers = handovers;
    this.asks = asks;
    this.signs = signs.stream().sorted(Sign.IN_TIME).toList();
  }

  /// From the first on.
  List<Transfer> all() {
    Map<HandoverId, List<Sign>> byHandover = new LinkedHashMap<>();
    for (var sign : signs)
      byHandover.computeIfAbsent(sign.handover(), _ -> new ArrayList<>()).add(sign);
    return handovers.stream()
        .sorted(Comparator.comparing(Handover::from).thenComparing(one -> one.id().uuid()))
        .map(one -> transfer(one, byHandover.getOrDefault(one.id(), List.of())))
        .toList();
  }

  private Transfer transfer(Handover handover, List<Sign> theirs) {
    var valid = theirs.stream().filter(sign -> isValid(sign, theirs)).toList();
    var released = receivers(valid, SignPart.RELEASE);
    var accepted = receivers(valid, SignPart.ACCEPT);
    var kept =
        theirs.stream()
            .filter(sign -> sign.part() == SignPart.KEEP)
            .reduce((_, later) -> later)
            .flatMap(Sign::receiver);
    var takers =
        kept.map(List::of).orElseGet(() -> List.copyOf(released.isEmpty() ? accepted : released));
    boolean isStopped = theirs.stream().anyMatch(sign -> sign.part() == SignPart.STOP);
    var asked = asked(handover.id());
    boolean isGiven = kept.isPresent() || !released.isEmpty();
    var state = state(takers, accepted, isGiven, isStopped, asked.isEmpty());
    return new Transfer(handover, state, asked, takers, accepted);
  }

  private static TransferState state(
      List<MemberId> takers,
      SortedSet<MemberId> accepted,
      boolean isGiven,
      boolean isStopped,
      boolean isNobodyAsked) {
    boolean isTaken = takers.size() == 1 && accepted.contains(takers.getFirst());
    if (isTaken && isGiven) return TransferState.FINAL;
    if (isStopped && !isGiven) return TransferState.STOPPED;
    if (takers.size() > 1) return TransferState.CONTESTED;
    if (isStopped) return TransferState.STOPPED;
    if (isTaken) return TransferState.ACCEPTED;
    if (isGiven) return TransferState.RELEASED;
    return isNobodyAsked ? TransferState.OPEN : TransferState.ASKED;
  }

  /// Not followed by the receiver's no.
  private static boolean isValid(Sign sign, List<Sign> theirs) {
    if (sign.part() != SignPart.ACCEPT && sign.part() != SignPart.RELEASE) return false;
    return theirs.stream()
        .filter(other -> other.part() == SignPart.DECLINE)
        .filter(other -> sign.isAbout(other.by()))
        .noneMatch(other -> Sign.IN_TIME.compare(other, sign) > 0);
  }

  private static SortedSet<MemberId> receivers(List<Sign> valid, SignPart part) {
    var receivers = new TreeSet<>(BY_ID);
    for (var sign : valid) if (sign.part() == part) sign.receiver().ifPresent(receivers::add);
    return receivers;
  }

  private List<MemberId> asked(HandoverId handover) {
    Map<MemberId, Boolean> last = new LinkedHashMap<>();
    asks.stream()
        .filter(one -> one.handover().equals(handover))
        .sorted(Comparator.comparing(Ask::recordedAt))
        .forEach(one -> last.put(one.asked(), one.isAsked()));
    return last.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .filter(member -> !hasDeclined(handover, member))
        .toList();
  }

  /// Whether the last word of somebody about it is no.
  private boolean hasDeclined(HandoverId handover, MemberId member) {
    Optional<Sign> last =
        signs.stream()
            .filter(one -> one.handover().equals(handover) && one.by().equals(member))
            .filter(one -> one.part() == SignPart.ACCEPT || one.part() == SignPart.DECLINE)
            .reduce((_, later) -> later);
    return last.filter(one -> one.part() == SignPart.DECLINE).isPresent();
  }
}
