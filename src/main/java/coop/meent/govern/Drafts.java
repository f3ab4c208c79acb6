package coop.meent.govern;

import coop.meent.base.Hash;
import coop.meent.crypto.DeviceCertificate;
import coop.meent.member.Role;
import coop.meent.store.Frontier;
import coop.meent.store.Space;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;

/// Deeds filled in with what follows from the log and from the changes that are here: the next
/// series, the next epoch, and cut-offs that let all stand that this laptop has seen.
///
/// @param known up to where each chain is here
public record Drafts(Standing standing, Frontier known) {

  public Deed admit(DeviceCertificate certificate) {
    return new Deed.AdmitDevice(
        certificate.device(),
        certificate.member(),
        certificate.deviceKey(),
        new Bytes(certificate.signature()),
        standing.nextSeries());
  }

  public Deed revoke(UUID member, Role role) {
    return new Deed.Revoke(member, role, standing.chainsOf(member, known));
  }

  public Deed removeMember(UUID member) {
    return new Deed.RemoveMember(member, standing.chainsOf(member, known));
  }

  public Deed removeDevice(UUID device) {
    return new Deed.RemoveDevice(device, standing.chainsOfDevice(device, known));
  }

  public Statement suspend(UUID device) {
    return new Statement.Suspend(device, standing.chainsOfDevice(device, known));
  }

  /// @param wrapped the key for each of [Standing#readers]
  public Deed openEpoch(Space space, Hash commitment, SortedMap<UUID, Bytes> wrapped) {
    int epoch = standing.space(space).map(known -> known.epochs().size()).orElse(0) + 1;
    return new Deed.OpenEpoch(space, epoch, commitment, wrapped);
  }

  public Deed handOver(UUID device) {
    return new Deed.HandOver(device, standing.chainsOf(standing.stewardMember(), known));
  }

  /// What a member of the board signs, before there are votes enough.
  public Statement vote(UUID device) {
    return new Statement.RefoundVote(standing.head(), standing.term() + 1, device);
  }

  /// @param votes see [Governance#votesFor]
  public Deed refound(List<SignedStatement> votes) {
    return new Deed.Refound(votes, standing.chainsOf(standing.stewardMember(), known));
  }

  /// @param states by key of the space
  public Deed checkpoint(long timeMillis, SortedMap<UUID, Hash> states) {
    var last = standing.checkpoint().map(made -> made.deed().frontier()).orElse(Frontier.EMPTY);
    return new Deed.Checkpoint(last.with(known), timeMillis, states);
  }
}
