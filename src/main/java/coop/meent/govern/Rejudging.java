package coop.meent.govern;

import coop.meent.base.Hash;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/// Which changes may get another verdict since the log grew. Those that waited come besides, see
/// [Governance#isSettled].
///
/// @param all whether another branch counts now
/// @param devices all changes of these
/// @param changes these besides
public record Rejudging(boolean all, Set<UUID> devices, Set<Hash> changes) {

  public Rejudging {
    devices = Set.copyOf(devices);
    changes = Set.copyOf(changes);
  }

  static Rejudging between(Governance before, Governance after) {
    var old = before.headNode();
    var now = after.headNode();
    if (old == null || now == null || !after.counts(old.hash()))
      return new Rejudging(old != null || now != null, Set.of(), Set.of());
    var devices = new HashSet<UUID>();
    for (var device : now.standing().devices())
      if (differs(device, before, old.standing(), after, now.standing()))
        devices.add(device.device());
    var changes = new HashSet<Hash>();
    now.standing()
        .late
        .forEach((change, letIn) -> {
          if (!letIn.equals(old.standing().late.get(change))) changes.add(change);
        });
    return new Rejudging(false, devices, changes);
  }

  private static boolean differs(
      DeviceStanding device, Governance before, Standing old, Governance after, Standing now) {
    var known = old.devices.get(device.device());
    if (known == null || !known.removed().equals(device.removed())) return true;
    var suspended = before.suspensions.of(device.device());
    if (!suspended.equals(after.suspensions.of(device.device()))) return true;
    if (!suspended.isEmpty() && !old.checkpoint.equals(now.checkpoint)) return true;
    var member = now.member(device.member()).orElseThrow();
    return old.member(device.member())
        .filter(then -> then.cutOffs().equals(member.cutOffs()))
        .isEmpty();
  }
}
