package coop.meent.bond;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Who would go with whom, of all who are open to it: first as many people as can be, then the most
/// that speaks for it. The same people in any order give the same answer.
///
/// @param left who goes with nobody this time, each with why
/// @param isProven whether no better answer exists; of many people at once a group is only looked
///   for
public record Round(BondKind kind, List<Group> groups, List<Alone> left, boolean isProven) {

  public Round {
    groups = List.copyOf(groups);
    left = List.copyOf(left);
  }

  /// @param people in order of their numbers
  /// @param reasons never empty
  public record Group(List<MemberId> people, List<Reason> reasons) {
    public Group {
      people = List.copyOf(people);
      reasons = List.copyOf(reasons);
    }
  }

  public record Alone(MemberId who, Why why) {}

  /// Why somebody is left, in order of precedence; `bond.alone.<WHY>` in words.
  public enum Why implements Named {
    /// Nobody else is open to it.
    NOBODY,
    /// With each of the others works for the same client, or was together before.
    NONE_POSSIBLE,
    /// Whoever would do goes with somebody else, as more people then go with somebody.
    TAKEN;

    @Override
    public String in(Texts texts) {
      return texts.get("bond.alone." + name());
    }
  }

  /// @param people who are open to it
  static Round of(BondKind kind, Collection<Person> people, Before before) {
    var all =
        people.stream()
            .sorted(Comparator.comparingInt(Person::number).thenComparing(one -> one.id().uuid()))
            .toList();
    var fits = new Fits(kind, all, before);
    var found = kind.isPair() ? Pairs.best(fits) : Pods.best(fits);
    Set<Integer> placed = new HashSet<>();
    List<Group> groups = new ArrayList<>();
    for (var group : found.groups()) {
      placed.addAll(group);
      groups.add(fits.group(group));
    }
    List<Alone> left = new ArrayList<>();
    for (int i = 0; i < all.size(); i++)
      if (!placed.contains(i)) left.add(new Alone(all.get(i).id(), fits.alone(i)));
    return new Round(kind, groups, left, found.isProven());
  }

  /// @param groups of places in the order of people
  record Found(List<List<Integer>> groups, boolean isProven) {}
}
