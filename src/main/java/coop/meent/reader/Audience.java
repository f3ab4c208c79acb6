package coop.meent.reader;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.store.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whom somebody can choose to read what they write, and who reads what lies somewhere.
///
/// @param teams whose room is open to somebody
public record Audience(Teams teams, Known known) {

  /// Who can read a space; a room above knows.
  @FunctionalInterface
  public interface Known {

    /// Of a file that nobody shares: whoever has it reads all of it.
    Known ALONE = space -> Optional.empty();

    /// Empty in a file that nobody shares.
    Optional<Set<MemberId>> of(Space space);
  }

  /// The fewest first.
  public List<Readers> choices(MemberId who) {
    List<Readers> all = new ArrayList<>(List.of(Readers.ME));
    all.addAll(teams.of(who));
    all.add(Readers.EVERYBODY);
    return all;
  }

  /// Who reads what lies in a space, in words.
  ///
  /// @param origin who wrote it, and so knows the name of the team
  public Readers of(Space space, MemberId origin) {
    var team = space.subject().map(id -> teams.name(new AssignmentId(id), origin));
    return new Readers(space, team.orElse(""));
  }

  /// Those that somebody could let read it besides who reads it now.
  public List<Readers> wider(Space space, MemberId who) {
    return choices(who).stream().filter(one -> one.isWiderThan(space)).toList();
  }

  /// Whether somebody can read what lies there; nobody but its writer reads what is on one laptop.
  public boolean canRead(MemberId who, Space space) {
    if (space.kind() == Space.Kind.PRIVATE) return false;
    return known.of(space).map(all -> all.contains(who)).orElse(true);
  }
}
