package coop.meent.reader;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import java.util.List;

/// The teams of which somebody is and whose words can be read here; a room above knows.
@FunctionalInterface
public interface Teams {

  /// Whom it can be given to read.
  List<Readers> of(MemberId who);

  /// What the team of an assignment works on, in words; a room above knows.
  default String name(AssignmentId assignment, MemberId who) {
    return of(who).stream()
        .filter(one -> one.space().subject().filter(assignment.uuid()::equals).isPresent())
        .findFirst()
        .map(Readers::team)
        .orElse("");
  }
}
