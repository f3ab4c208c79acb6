package coop.meent.govern;

import coop.meent.crypto.VerifyKey;
import coop.meent.crypto.WrappingPublicKey;
import coop.meent.member.Role;
import coop.meent.store.Frontier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A member as the log knows them.
///
/// @param isPresent false after having been removed
/// @param granted offices held; the stewardship is not granted but handed over, see
///   [Standing#roles]
/// @param cutOffs of offices and memberships that ended, oldest first
public record MemberStanding(
    UUID member,
    VerifyKey signKey,
    WrappingPublicKey wrapKey,
    boolean isPresent,
    Set<Role> granted,
    List<CutOff> cutOffs) {

  public MemberStanding {
    granted = granted.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(granted));
    cutOffs = List.copyOf(cutOffs);
  }

  /// A member who comes back keeps what was cut off before.
  static MemberStanding admitted(Deed.AdmitMember deed, Optional<MemberStanding> before) {
    return new MemberStanding(
        deed.member(),
        deed.signKey(),
        deed.wrapKey(),
        true,
        Set.of(),
        before.map(MemberStanding::cutOffs).orElse(List.of()));
  }

  MemberStanding granting(Role role) {
    var more = EnumSet.of(role);
    more.addAll(granted);
    return new MemberStanding(member, signKey, wrapKey, isPresent, more, cutOffs);
  }

  MemberStanding revoking(Role role, long number, Frontier upTo) {
    var fewer = EnumSet.noneOf(Role.class);
    fewer.addAll(granted);
    fewer.remove(role);
    return ending(isPresent, fewer, new CutOff(number, Optional.of(role), upTo));
  }

  MemberStanding removed(long number, Frontier upTo) {
    return ending(false, Set.of(), new CutOff(number, Optional.empty(), upTo));
  }

  private MemberStanding ending(boolean stays, Set<Role> left, CutOff cutOff) {
    var more = new ArrayList<>(cutOffs);
    more.add(cutOff);
    return new MemberStanding(member, signKey, wrapKey, stays, left, more);
  }
}
