package coop.meent.bond;

import coop.meent.base.Id.MemberId;
import java.util.Collection;
import java.util.List;

/// What the rooms of skills and work know of people.
@FunctionalInterface
public interface Profiles {

  /// Those of them who are members, in none of the kind yet.
  List<Person> of(Collection<MemberId> people);
}
