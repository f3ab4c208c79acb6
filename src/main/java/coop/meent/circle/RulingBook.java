package coop.meent.circle;

import coop.meent.base.Id.CircleRulingId;
import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All versions of a circle's rulebook, and which binds in a month. The first binds from its day; a
/// change binds the circle from the first whole month after its day and after the last of those who
/// were in it by then was told, whichever is later. Gifts are shared, so a change binds all or
/// nobody. Who joins accepts what is in force.
public final class RulingBook {

  private final List<Ruling> rulings;
  private final List<Ruling.Notice> notices;
  private final CircleRoll roll;

  /// @param rulings in the order in which their changes count; of two from one day the later wins
  public RulingBook(List<Ruling> rulings, List<Ruling.Notice> notices, CircleRoll roll) {
    this.rulings = rulings.stream().sorted(Comparator.comparing(Ruling::from)).toList();
    this.notices = List.copyOf(notices);
    this.roll = roll;
  }

  /// The oldest first.
  public List<Ruling> rulings() {
    return rulings;
  }

  public Optional<Ruling> ruling(CircleRulingId id) {
    return rulings.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// The version that binds in a month.
  public Optional<Ruling> in(YearMonth month) {
    return rulings.stream()
        .filter(one -> bindsFrom(one).filter(first -> !first.isAfter(month)).isPresent())
        .reduce((_, later) -> later);
  }

  /// The first month that a version binds in; empty while somebody was not told.
  public Optional<YearMonth> bindsFrom(Ruling ruling) {
    var first = firstMonth(ruling.from());
    if (ruling.equals(rulings.getFirst())) return Optional.of(first);
    var latest = ruling.from();
    for (var member : concerned(ruling)) {
      var told = told(ruling, member);
      if (told.isEmpty()) return Optional.empty();
      if (told.get().isAfter(latest)) latest = told.get();
    }
    return Optional.of(firstMonth(latest));
  }

  private static YearMonth firstMonth(LocalDate day) {
    var month = YearMonth.from(day);
    return day.getDayOfMonth() == 1 ? month : month.plusMonths(1);
  }

  /// Whom a change is told: those in the circle before it, and still there.
  private List<MemberId> concerned(Ruling ruling) {
    var first = firstMonth(ruling.from());
    List<MemberId> concerned = new ArrayList<>(roll.levels(first.minusMonths(1)).keySet());
    concerned.retainAll(roll.levels(first).keySet());
    return concerned;
  }

  public Optional<LocalDate> told(Ruling ruling, MemberId member) {
    return notices.stream()
        .filter(one -> one.ruling().equals(ruling.id()) && one.member().equals(member))
        .map(Ruling.Notice::told)
        .min(Comparator.naturalOrder());
  }

  /// Who is still to be told of a version.
  public List<MemberId> untold(Ruling ruling) {
    if (ruling.equals(rulings.getFirst())) return List.of();
    return concerned(ruling).stream().filter(one -> told(ruling, one).isEmpty()).toList();
  }
}
