package coop.meent.govern;

import coop.meent.base.Hash;
import coop.meent.member.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// The suspensions that hold for now, by laptop. Two that suspend each other both hold: which came
/// first cannot be known. Once the steward removes the laptop, confirms or lifts, it is decided.
final class Suspensions {

  static final Suspensions NONE = new Suspensions(Map.of());

  private final Map<UUID, List<SignedStatement>> byDevice;

  private Suspensions(Map<UUID, List<SignedStatement>> byDevice) {
    this.byDevice = byDevice;
  }

  static Suspensions of(Standing standing, Collection<HeardStatement> statements) {
    Map<UUID, Map<Hash, SignedStatement>> found = new HashMap<>();
    for (var heard : statements) {
      var signed = heard.signed;
      if (!(signed.statement() instanceof Statement.Suspend(var device, _))) continue;
      var author = standing.devices.get(signed.device());
      var suspended = standing.devices.get(device);
      if (author != null
          && suspended != null
          && suspended.isActive()
          && !standing.settled.has(signed.hash())
          && maySuspend(standing, signed.device(), device)
          && heard.isSignedBy(author.key()))
        found.computeIfAbsent(device, _ -> new TreeMap<>()).put(signed.hash(), signed);
    }
    Map<UUID, List<SignedStatement>> ordered = new HashMap<>();
    found.forEach((device, those) -> ordered.put(device, List.copyOf(those.values())));
    return new Suspensions(ordered);
  }

  /// The board and the steward may suspend any laptop, everybody their own: it may be stolen.
  static boolean maySuspend(Standing standing, UUID author, UUID device) {
    var from = standing.devices.get(author);
    var to = standing.devices.get(device);
    if (from == null || to == null || !from.isActive() || !standing.isMember(from.member()))
      return false;
    return from.member().equals(to.member())
        || standing.holds(from.member(), Role.BOARD)
        || standing.holds(from.member(), Role.STEWARD);
  }

  /// In order of their hashes.
  List<SignedStatement> of(UUID device) {
    return byDevice.getOrDefault(device, List.of());
  }

  Set<UUID> devices() {
    return byDevice.keySet();
  }

  List<SignedStatement> all() {
    List<SignedStatement> all = new ArrayList<>();
    for (var those : byDevice.values()) all.addAll(those);
    all.sort(Comparator.comparing(SignedStatement::hash));
    return all;
  }
}
