package coop.meent.govern;

import coop.meent.base.Hash;
import coop.meent.store.Space;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/// The key of an epoch as it was wrapped for a member. Somebody may have wrapped a wrong one, or
/// two branches may have opened an epoch of the same number: only a key that fits a commitment is
/// one.
public record WrappedKey(Space space, int epoch, SortedSet<Hash> commitments, Bytes wrapped) {

  public WrappedKey {
    commitments = Collections.unmodifiableSortedSet(new TreeSet<>(commitments));
  }

  static List<WrappedKey> of(
      UUID member, Collection<Node> nodes, Collection<Statement.KeyShare> shares) {
    List<Deed.OpenEpoch> opened = new ArrayList<>();
    for (var node : nodes)
      if (node.record().deed() instanceof Deed.OpenEpoch epoch) opened.add(epoch);
    List<WrappedKey> keys = new ArrayList<>();
    for (var epoch : opened) {
      var wrapped = epoch.wrapped().get(member);
      if (wrapped != null)
        keys.add(
            new WrappedKey(
                epoch.space(), epoch.epoch(), new TreeSet<>(List.of(epoch.commitment())), wrapped));
    }
    for (var share : shares) {
      if (!share.member().equals(member)) continue;
      var commitments = new TreeSet<Hash>();
      for (var epoch : opened)
        if (epoch.space().equals(share.space()) && epoch.epoch() == share.epoch())
          commitments.add(epoch.commitment());
      keys.add(new WrappedKey(share.space(), share.epoch(), commitments, share.wrapped()));
    }
    keys.sort(
        Comparator.comparing((WrappedKey key) -> key.space().key())
            .thenComparingInt(WrappedKey::epoch)
            .thenComparing(key -> key.wrapped().toString())
            .thenComparing(key -> key.commitments().toString()));
    return keys;
  }
}
