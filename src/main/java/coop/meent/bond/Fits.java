package coop.meent.bond;

import coop.meent.base.Id.MemberId;
import java.util.ArrayList;
import java.util.List;

/// How each of some people suits each other one, by their places in the order.
final class Fits {

  private final BondKind kind;
  private final List<Person> people;
  private final Fit[][] fits;

  Fits(BondKind kind, List<Person> people, Before before) {
    this.kind = kind;
    this.people = List.copyOf(people);
    fits = new Fit[people.size()][people.size()];
    for (int i = 0; i < people.size(); i++)
      for (int j = i + 1; j < people.size(); j++) {
        fits[i][j] = Fit.of(kind, people.get(i), people.get(j), before);
        fits[j][i] = fits[i][j];
      }
  }

  BondKind kind() {
    return kind;
  }

  int size() {
    return people.size();
  }

  boolean isPossible(int one, int other) {
    return fits[one][other].isPossible();
  }

  int points(int one, int other) {
    return fits[one][other].points();
  }

  /// More than all points of any answer together.
  long more() {
    long sum = 1;
    for (int i = 0; i < size(); i++)
      for (int j = i + 1; j < size(); j++) sum += fits[i][j].points();
    return sum;
  }

  Round.Group group(List<Integer> places) {
    var inOrder = places.stream().sorted().toList();
    List<MemberId> who = inOrder.stream().map(place -> people.get(place).id()).toList();
    List<Reason> reasons = new ArrayList<>();
    for (int i = 0; i < inOrder.size(); i++)
      for (int j = i + 1; j < inOrder.size(); j++)
        reasons.addAll(fits[inOrder.get(i)][inOrder.get(j)].reasons());
    return new Round.Group(who, reasons);
  }

  Round.Why alone(int who) {
    if (size() < kind.least()) return Round.Why.NOBODY;
    int possible = 0;
    for (int other = 0; other < size(); other++)
      if (other != who && isPossible(who, other)) possible++;
    return possible < kind.least() - 1 ? Round.Why.NONE_POSSIBLE : Round.Why.TAKEN;
  }
}
