package coop.meent.handover;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.work.Assignment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who works on what, as far as it can be read here, and what was agreed with the client about
/// sending somebody else. Rooms that know more of it answer more of it.
public interface Team {

  /// Assignments that somebody works on in those days, by number; those that they are the one to
  /// call for among them.
  List<Assignment> of(MemberId member, LocalDate from, LocalDate until);

  /// Who worked on it, or does.
  Set<MemberId> people(AssignmentId assignment);

  /// The stand-ins that were planned for somebody's place, the first one first.
  List<MemberId> planned(AssignmentId assignment, MemberId member);

  /// What the contract says of a stand-in; empty where nobody noted it.
  Optional<Named> substitution(Assignment assignment);

  /// With whom somebody worked, and on how many assignments.
  Map<MemberId, Integer> workedWith(MemberId member);

  /// Whether the contract lets nobody else come: then the client is asked for leave.
  boolean isForbidden(Assignment assignment);
}
