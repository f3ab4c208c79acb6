package coop.meent.statute.ui;

import coop.meent.statute.Bound;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Whom rules bind, by name: the room that keeps the register answers.
public interface People {

  record Named(Bound bound, String name) {}

  /// Members on a day, in order of number.
  List<Named> membersOn(LocalDate day);

  /// Who sits here, when that is a member.
  Optional<Named> me();

  /// From which day on the law holds without anything being laid down.
  LocalDate founded();
}
