package coop.meent.govern;

import coop.meent.base.ByteWriter;
import coop.meent.base.Hash;
import coop.meent.crypto.DeviceKey;
import coop.meent.store.Chain;
import coop.meent.store.Claim;
import coop.meent.store.Frontier;
import coop.meent.store.Frontier.Place;
import coop.meent.store.Space;
import coop.meent.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// A laptop that writes changes: only what a verdict needs of them.
final class Laptop {

  final DeviceKey key;
  final Chain chain;
  final List<Claim> changes = new ArrayList<>();

  Laptop(DeviceKey key, UUID incarnation) {
    this.key = key;
    chain = new Chain(key.device(), incarnation);
  }

  UUID id() {
    return key.device();
  }

  /// One more change, under what stands there.
  Claim write(Governance under, Space space, List<Write> writes) {
    var claim = claim(changes.size() + 1, last(), under, space, writes);
    changes.add(claim);
    return claim;
  }

  /// A change at any place, on top of any other, that the chain does not hold.
  Claim claim(
      long sequence, Optional<Claim> previous, Governance under, Space space, List<Write> writes) {
    var checkpoint = under.current().flatMap(Standing::checkpoint);
    var content = new ByteWriter().id(chain.device()).id(chain.incarnation()).count(sequence);
    previous.ifPresent(before -> content.hash(before.hash()));
    under.head().ifPresent(content::hash);
    content.text(space + " " + writes);
    return new Claim(
        Hash.sha256(content.toBytes()),
        chain,
        sequence,
        previous.map(Claim::hash),
        under.head(),
        previous.flatMap(Claim::governanceHead),
        checkpoint.map(Standing.LastCheckpoint::hash),
        space,
        writes);
  }

  Optional<Claim> last() {
    return changes.isEmpty() ? Optional.empty() : Optional.of(changes.getLast());
  }

  /// Up to where its changes are there.
  Frontier frontier() {
    var places = new TreeMap<Chain, Place>();
    last().ifPresent(last -> places.put(chain, new Place(last.sequence(), last.hash())));
    return new Frontier(places);
  }
}
