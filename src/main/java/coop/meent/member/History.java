package coop.meent.member;

import coop.meent.base.Id.MembershipEventId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that happened to one membership, and how it stood on any day. A pure function of the events
/// and the order in which their changes count, so that every laptop comes to the same, whatever
/// reached it first.
///
/// Of two notices for one membership the one that counts first has its way; the other is kept and
/// shown, without effect.
public final class History {

  private final Optional<LocalDate> joined;
  private final Optional<LocalDate> left;
  private final List<MembershipEvent> byDay;
  private final Map<MembershipEventId, Idle> idle = new HashMap<>();

  /// One event, and why it has no effect where it has none.
  public record Moment(MembershipEvent event, Optional<Idle> idle) {}

  private History(
      Optional<LocalDate> joined, Optional<LocalDate> left, List<MembershipEvent> counted) {
    this.joined = joined.filter(_ -> counted.stream().noneMatch(one -> one.is(EventKind.ADMITTED)));
    this.left = left.filter(_ -> counted.stream().noneMatch(History::isEnding));
    byDay = new ArrayList<>(counted);
    byDay.sort(Comparator.comparing(MembershipEvent::on));
    markSecondNotices(counted);
    markUnknown();
    var _ = fold(LocalDate.MAX, true);
  }

  private static boolean isEnding(MembershipEvent event) {
    return event.known().filter(EventKind::isEnding).isPresent();
  }

  /// @param counted in the order in which changes count
  public static History of(Member member, List<MembershipEvent> counted) {
    return new History(Optional.of(member.joined()), member.left(), counted);
  }

  /// Of who is no member yet, or whose row has not arrived.
  public static History of(List<MembershipEvent> counted) {
    return new History(Optional.empty(), Optional.empty(), counted);
  }

  private void markSecondNotices(List<MembershipEvent> counted) {
    List<MembershipEvent> notices = new ArrayList<>();
    for (var event : counted) {
      if (event.known().filter(EventKind::isNotice).isEmpty() || !isOwnToSay(event)) continue;
      if (notices.stream().allMatch(first -> isAnother(first, event))) notices.add(event);
      else idle.put(event.id(), Idle.SECOND_NOTICE);
    }
  }

  /// Whether, by day, the first was taken back or another membership began between the two.
  private boolean isAnother(MembershipEvent one, MembershipEvent other) {
    int place = byDay.indexOf(one);
    int otherPlace = byDay.indexOf(other);
    return byDay.subList(Math.min(place, otherPlace), Math.max(place, otherPlace)).stream()
        .anyMatch(event -> event.is(EventKind.NOTICE_WITHDRAWN) || event.is(EventKind.ADMITTED));
  }

  private static boolean isOwnToSay(MembershipEvent event) {
    return !event.isDeclared() || event.known().filter(EventKind::canBeDeclared).isPresent();
  }

  private void markUnknown() {
    for (var event : byDay) {
      if (event.known().isEmpty()) idle.put(event.id(), Idle.UNKNOWN_KIND);
      else if (!isOwnToSay(event)) idle.put(event.id(), Idle.NOT_OWN_TO_SAY);
    }
  }

  /// How things stood at the end of a day; empty before anything happened.
  public Optional<Standing> on(LocalDate day) {
    return fold(day, false).to(day).standing(day);
  }

  private Fold fold(LocalDate day, boolean isMarking) {
    var fold = new Fold();
    boolean isIn = joined.isEmpty();
    for (var event : byDay) {
      if (event.on().isAfter(day)) break;
      if (!isIn && !event.on().isBefore(joined.get())) isIn = enter(fold);
      var kind = event.known();
      if (kind.isEmpty() || idle.containsKey(event.id())) continue;
      if (!fold.apply(event, kind.get()) && isMarking) idle.put(event.id(), Idle.NOT_POSSIBLE);
    }
    if (!isIn && !joined.get().isAfter(day)) enter(fold);
    return fold;
  }

  private boolean enter(Fold fold) {
    fold.enter(joined.orElseThrow(), left);
    return true;
  }

  /// By day; of one day in the order in which they count.
  public List<Moment> moments() {
    return byDay.stream()
        .map(event -> new Moment(event, Optional.ofNullable(idle.get(event.id()))))
        .toList();
  }

  /// The last event of a kind that has effect, on or before a day.
  public Optional<MembershipEvent> last(EventKind kind, LocalDate day) {
    return byDay.stream()
        .filter(event -> event.is(kind) && !event.on().isAfter(day))
        .filter(event -> !idle.containsKey(event.id()))
        .reduce((_, later) -> later);
  }

  public boolean hasEvents() {
    return !byDay.isEmpty();
  }
}
