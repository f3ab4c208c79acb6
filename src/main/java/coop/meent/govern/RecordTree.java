package coop.meent.govern;

import coop.meent.base.Hash;
import coop.meent.base.Id.MemberId;
import coop.meent.base.RefusedException;
import coop.meent.store.Space;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All records that came, as a tree: grows while records are put in and is not touched after.
/// Whether a record stands follows from the one before it alone, so the tree is the same whatever
/// the order in which they came.
final class RecordTree {

  final UUID vault;

  /// Records that stand.
  final Map<Hash, Node> nodes;

  /// Records by the one before them, which is not here or does not stand.
  final Map<Hash, Map<Hash, LogRecord>> orphans;

  /// Records that never stand, and why.
  final Map<Hash, DeedRefusal> rejected;

  /// Records of a newer program, where a branch ends until the program is renewed.
  final Map<Hash, LogRecord> newer;

  /// Bytes that are no record.
  final Set<Hash> unreadable;

  /// Spaces that any branch knows of.
  final Map<UUID, Space> spaces;

  RecordTree(UUID vault) {
    this.vault = vault;
    nodes = new HashMap<>();
    orphans = new HashMap<>();
    rejected = new HashMap<>();
    newer = new HashMap<>();
    unreadable = new HashSet<>();
    spaces = new HashMap<>();
    for (var space : List.of(Space.COMMON, Space.OFFICE, Space.CARE))
      spaces.put(space.key(), space);
  }

  private RecordTree(RecordTree from) {
    vault = from.vault;
    nodes = new HashMap<>(from.nodes);
    orphans = new HashMap<>();
    from.orphans.forEach((previous, those) -> orphans.put(previous, new LinkedHashMap<>(those)));
    rejected = new HashMap<>(from.rejected);
    newer = new HashMap<>(from.newer);
    unreadable = new HashSet<>(from.unreadable);
    spaces = new HashMap<>(from.spaces);
  }

  RecordTree with(Collection<byte[]> records) {
    var grown = new RecordTree(this);
    for (var record : records) grown.put(record);
    return grown;
  }

  private void put(byte[] bytes) {
    LogRecord record;
    try {
      record = LogRecord.read(bytes);
    } catch (IllegalArgumentException _) {
      unreadable.add(Hash.sha256(bytes));
      return;
    }
    var previous = record.previous();
    if (isHere(record.hash())) return;
    var parent = previous.map(nodes::get);
    if (previous.isPresent() && parent.isEmpty()) {
      orphans
          .computeIfAbsent(previous.get(), _ -> new LinkedHashMap<>())
          .put(record.hash(), record);
      return;
    }
    grow(parent.orElse(null), record);
  }

  boolean isHere(Hash hash) {
    return nodes.containsKey(hash) || rejected.containsKey(hash) || newer.containsKey(hash);
  }

  private void grow(@Nullable Node parent, LogRecord first) {
    record Step(@Nullable Node parent, LogRecord record) {}
    var steps = new ArrayDeque<Step>();
    steps.add(new Step(parent, first));
    while (!steps.isEmpty()) {
      var step = steps.remove();
      var node = judged(step.parent, step.record);
      if (node == null) continue;
      nodes.put(node.hash(), node);
      learnSpaces(node.record().deed());
      var children = orphans.remove(node.hash());
      if (children != null) for (var child : children.values()) steps.add(new Step(node, child));
    }
  }

  private @Nullable Node judged(@Nullable Node parent, LogRecord record) {
    try {
      var standing =
          parent == null
              ? NextStanding.first(vault, record)
              : NextStanding.after(parent.standing(), record);
      return new Node(record, standing, parent);
    } catch (RefusedException e) {
      var refusal = (DeedRefusal) e.refusal();
      if (refusal instanceof DeedRefusal.NewerLog) newer.put(record.hash(), record);
      else rejected.put(record.hash(), refusal);
      return null;
    }
  }

  private void learnSpaces(Deed deed) {
    switch (deed) {
      case Deed.Genesis genesis -> learnSpacesOf(genesis.member());
      case Deed.AdmitMember(var member, _, _) -> learnSpacesOf(member);
      case Deed.SetReaders(var space, _) -> spaces.put(space.key(), space);
      case Deed.OpenEpoch(var space, _, _, _) -> spaces.put(space.key(), space);
      default -> {}
    }
  }

  private void learnSpacesOf(UUID member) {
    var id = new MemberId(member);
    for (var space : List.of(Space.withMember(id), Space.careWithMember(id), Space.own(id)))
      spaces.put(space.key(), space);
  }
}
