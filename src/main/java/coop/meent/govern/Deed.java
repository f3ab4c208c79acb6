package coop.meent.govern;

import coop.meent.base.Hash;
import coop.meent.crypto.VerifyKey;
import coop.meent.crypto.WrappingPublicKey;
import coop.meent.member.Role;
import coop.meent.store.Frontier;
import coop.meent.store.Space;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/// What a record of the governance log does. Its number in [DeedCodec] is for ever.
///
/// A frontier called `upTo` says up to where what somebody wrote still counts: changes beyond it
/// are refused on every laptop, also those that are dated before it and come to light later.
public sealed interface Deed {

  /// The first record of a vault.
  ///
  /// @param before the changes in the founder's file that count although no record stood before
  ///   them
  /// @param signKey the founder's own Ed25519 key; `wrapKey` the X25519 key beside it
  /// @param certificate by which that person vouches for the laptop
  /// @param quorum how many members of the board found the stewardship anew
  /// @param windowMillis how far a laptop's clock may be ahead of the last checkpoint
  record Genesis(
      UUID vault,
      Frontier before,
      UUID member,
      VerifyKey signKey,
      WrappingPublicKey wrapKey,
      UUID device,
      VerifyKey deviceKey,
      Bytes certificate,
      String series,
      int quorum,
      long windowMillis)
      implements Deed {}

  record AdmitMember(UUID member, VerifyKey signKey, WrappingPublicKey wrapKey) implements Deed {}

  /// @param series what the laptop's numbers begin with
  record AdmitDevice(
      UUID device, UUID member, VerifyKey deviceKey, Bytes certificate, String series)
      implements Deed {}

  record Grant(UUID member, Role role) implements Deed {}

  record Revoke(UUID member, Role role, Frontier upTo) implements Deed {}

  record RemoveMember(UUID member, Frontier upTo) implements Deed {}

  record RemoveDevice(UUID device, Frontier upTo) implements Deed {}

  /// @param commitment to the key, so that a wrong one is told at once
  /// @param wrapped the key for each reader
  record OpenEpoch(Space space, int epoch, Hash commitment, SortedMap<UUID, Bytes> wrapped)
      implements Deed {
    public OpenEpoch {
      wrapped = Collections.unmodifiableSortedMap(new TreeMap<>(wrapped));
    }
  }

  /// Who works together in a space of a team.
  record SetReaders(Space space, SortedSet<UUID> members) implements Deed {
    public SetReaders {
      members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
    }
  }

  /// @param states hash of what the rows are, by key of the space, of those that the steward reads
  record Checkpoint(Frontier frontier, long timeMillis, SortedMap<UUID, Hash> states)
      implements Deed {
    public Checkpoint {
      states = Collections.unmodifiableSortedMap(new TreeMap<>(states));
    }
  }

  /// Makes a suspension a cut-off. The statement is held whole: the record must mean the same on a
  /// laptop that the statement has not reached.
  record ConfirmSuspension(SignedStatement suspension) implements Deed {}

  record LiftSuspension(Hash suspension) implements Deed {}

  /// Changes beyond a cut-off that somebody let in after all.
  record AdmitLate(SortedSet<Hash> changes) implements Deed {
    public AdmitLate {
      changes = Collections.unmodifiableSortedSet(new TreeSet<>(changes));
    }
  }

  /// @param upTo where what the old steward wrote as steward ends
  record HandOver(UUID device, Frontier upTo) implements Deed {}

  /// Written by the new steward, on the record that the votes name.
  ///
  /// @param upTo where what the old steward wrote as steward ends
  record Refound(List<SignedStatement> votes, Frontier upTo) implements Deed {
    public Refound {
      votes = List.copyOf(votes);
    }
  }

  record SchemaEpoch(int number) implements Deed {}

  /// A deed of a newer program. An ignorable one changes nothing that this program knows of; at any
  /// other the log ends here until the program is renewed.
  record Unknown(int kind, boolean ignorable, Bytes body) implements Deed {}
}
