package coop.meent.bond;

import coop.meent.base.Id.MemberId;
import java.util.HashSet;
import java.util.Set;

/// What was between people before.
///
/// @param bonds pairs that are or were together in the last while, were proposed and still wait, or
///   of whom one said no
/// @param coffees pairs who had coffee
record Before(Set<Set<MemberId>> bonds, Set<Set<MemberId>> coffees) {

  static final Before NOTHING = new Before(Set.of(), Set.of());

  Before {
    bonds = Set.copyOf(bonds);
    coffees = Set.copyOf(coffees);
  }

  boolean areRepeated(Person one, Person other) {
    return bonds.contains(pair(one.id(), other.id()));
  }

  boolean hadCoffee(Person one, Person other) {
    return coffees.contains(pair(one.id(), other.id()));
  }

  static Set<MemberId> pair(MemberId one, MemberId other) {
    Set<MemberId> two = new HashSet<>();
    two.add(one);
    two.add(other);
    return two;
  }
}
