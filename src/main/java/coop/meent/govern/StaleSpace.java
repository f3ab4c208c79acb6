package coop.meent.govern;

import coop.meent.base.Id.MemberId;
import coop.meent.member.Role;
import coop.meent.store.Space;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/// A space whose newest key does not lie with exactly its readers.
///
/// @param lacking readers that the key was not wrapped for
public record StaleSpace(Space space, Cause cause, List<UUID> lacking) {

  public enum Cause {
    /// No key yet, although somebody could read there.
    NO_KEY,
    /// Somebody who may not read any more has the key: it must be a new one.
    FORMER_READER,
    /// A reader has no key: any other reader can share it.
    NEW_READER
  }

  static List<StaleSpace> of(Standing standing) {
    return of(standing, List.of());
  }

  /// @param shares of keys that came to somebody after an epoch was opened: who leaves takes those
  ///   along as well
  static List<StaleSpace> of(Standing standing, Collection<Statement.KeyShare> shares) {
    List<StaleSpace> stale = new ArrayList<>();
    for (var space : wanted(standing).values()) {
      var readers = standing.readers(space);
      var newest = standing.space(space).flatMap(SpaceStanding::newest);
      if (newest.isEmpty()) {
        if (!readers.isEmpty())
          stale.add(new StaleSpace(space, Cause.NO_KEY, List.copyOf(readers)));
        continue;
      }
      var holders = new TreeSet<>(newest.get().wrapped().keySet());
      for (var share : shares) {
        if (share.space().equals(space) && share.epoch() == newest.get().epoch())
          holders.add(share.member());
      }
      var lacking = readers.stream().filter(reader -> !holders.contains(reader)).toList();
      if (!readers.containsAll(holders))
        stale.add(new StaleSpace(space, Cause.FORMER_READER, lacking));
      else if (!lacking.isEmpty()) stale.add(new StaleSpace(space, Cause.NEW_READER, lacking));
    }
    return stale;
  }

  private static Map<UUID, Space> wanted(Standing standing) {
    Map<UUID, Space> wanted = new LinkedHashMap<>();
    for (var space : List.of(Space.COMMON, Space.OFFICE, Space.CARE))
      wanted.put(space.key(), space);
    for (var member : standing.members()) {
      var theirs = Space.withMember(new MemberId(member.member()));
      wanted.put(theirs.key(), theirs);
    }
    if (!standing.holders(Role.CARE_COMMITTEE).isEmpty()) wantCare(standing, wanted);
    for (var known : standing.spaces()) wanted.putIfAbsent(known.space().key(), known.space());
    return wanted;
  }

  /// Members have somebody to report to once there is a care committee.
  private static void wantCare(Standing standing, Map<UUID, Space> wanted) {
    for (var member : standing.members()) {
      if (!member.isPresent()) continue;
      var theirs = Space.careWithMember(new MemberId(member.member()));
      wanted.put(theirs.key(), theirs);
    }
  }
}
