package coop.meent.bond;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How two people suit each other: what stands in the way, or what speaks for it, with the points
/// that each reason brings. The points decide between good answers and are shown to nobody.
///
/// @param obstacle why these two are not put together
record Fit(Optional<Obstacle> obstacle, List<Reason> reasons, int points) {

  /// A skill that one can learn of the other; the second and third count as well.
  private static final int LEARNS = 6;

  private static final int MOST_SKILLS = 3;

  /// Both learn of each other, which one-sided teaching does not outweigh.
  private static final int BOTH_WAYS = 20;

  /// Strong in nothing alike; less as more is alike.
  private static final int DIFFERENT = 10;

  /// From here on it is said as a reason.
  private static final int TOLD = 6;

  private static final int NEW = 4;

  /// Somebody who is in none yet comes before who is in one.
  private static final int FREE = 3;

  Fit {
    reasons = List.copyOf(reasons);
  }

  /// What keeps two people apart, in order of precedence; `bond.obstacle.<OBSTACLE>` in words.
  enum Obstacle {
    SAME_CLIENT,
    BEFORE
  }

  static Fit of(BondKind kind, Person one, Person other, Before before) {
    if (one.clients().stream().anyMatch(other.clients()::contains))
      return new Fit(Optional.of(Obstacle.SAME_CLIENT), List.of(), 0);
    if (before.areRepeated(one, other)) return new Fit(Optional.of(Obstacle.BEFORE), List.of(), 0);
    List<Reason> reasons = new ArrayList<>();
    int there = learns(one, other, reasons);
    int back = learns(other, one, reasons);
    int points = LEARNS * (there + back);
    if (there > 0 && back > 0) points += BOTH_WAYS;
    int apart = apart(one, other);
    points += apart;
    if (apart >= TOLD) reasons.add(both(Reason.Kind.DIFFERENT, one, other));
    if (!before.hadCoffee(one, other)) {
      points += kind == BondKind.BUDDY ? 2 * NEW : NEW;
      reasons.add(both(Reason.Kind.NEW, one, other));
    }
    if (one.bonds() == 0) points += FREE;
    if (other.bonds() == 0) points += FREE;
    return new Fit(Optional.empty(), reasons, points);
  }

  boolean isPossible() {
    return obstacle.isEmpty();
  }

  private static int learns(Person from, Person to, List<Reason> reasons) {
    var skills =
        from.strong().stream()
            .filter(skill -> to.wants().contains(skill) && !to.strong().contains(skill))
            .sorted(Comparator.comparing(SkillId::uuid))
            .limit(MOST_SKILLS)
            .toList();
    for (var skill : skills)
      reasons.add(new Reason(Reason.Kind.LEARNS, from.id(), to.id(), Optional.of(skill)));
    return skills.size();
  }

  /// Of whom nothing is known nothing is said.
  private static int apart(Person one, Person other) {
    if (one.strong().isEmpty() || other.strong().isEmpty()) return 0;
    int alike = (int) one.strong().stream().filter(other.strong()::contains).count();
    int all = one.strong().size() + other.strong().size() - alike;
    return DIFFERENT * (all - alike) / all;
  }

  private static Reason both(Reason.Kind kind, Person one, Person other) {
    MemberId first = one.id();
    return new Reason(kind, first, other.id(), Optional.empty());
  }
}
