package coop.meent.gift;

import coop.meent.base.Money;
import java.util.Comparator;
import java.util.UUID;

/// A member of the circle in one month.
///
/// @param number the member number: cents that cannot be divided go to the lowest first
/// @param level the monthly gift chosen for oneself, and what one gives in proportion to
public record Person(int number, UUID id, Money level) {

  static final Comparator<Person> BY_NUMBER =
      Comparator.comparingInt(Person::number)
          .thenComparing(person -> person.id.getMostSignificantBits(), Long::compareUnsigned)
          .thenComparing(person -> person.id.getLeastSignificantBits(), Long::compareUnsigned);

  public Person {
    if (!level.isPositive()) throw new IllegalArgumentException("level " + level);
  }
}
