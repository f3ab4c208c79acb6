package coop.meent.store;

import coop.meent.base.Hash;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Changes that come together, each after those of them that it was made on top of. Nothing depends
/// on it but time: in any order all comes to the same, but what comes before its time is laid aside
/// in the file and taken up again.
public final class InOrder {

  private final List<Incoming> changes;
  private final Map<Hash, Integer> places = new HashMap<>();
  private final boolean[] isSeen;
  private final List<Incoming> ordered;

  private InOrder(List<Incoming> changes) {
    this.changes = changes;
    isSeen = new boolean[changes.size()];
    ordered = new ArrayList<>(changes.size());
  }

  /// All of them, also what is there twice or is no change at all.
  public static List<Incoming> of(List<Incoming> changes) {
    var order = new InOrder(changes);
    for (int i = 0; i < changes.size(); i++)
      order.places.putIfAbsent(Hash.sha256(changes.get(i).header()), i);
    for (int i = 0; i < changes.size(); i++) order.put(i);
    return order.ordered;
  }

  private record Step(int change, Deque<Integer> before) {}

  /// Without calling itself, since a chain may be longer than the stack is deep.
  private void put(int first) {
    if (isSeen[first]) return;
    Deque<Step> steps = new ArrayDeque<>();
    steps.push(enter(first));
    while (!steps.isEmpty()) {
      var step = steps.element();
      var before = step.before.poll();
      if (before == null) {
        ordered.add(changes.get(step.change));
        steps.pop();
      } else if (!isSeen[before]) {
        steps.push(enter(before));
      }
    }
  }

  private Step enter(int place) {
    isSeen[place] = true;
    Deque<Integer> before = new ArrayDeque<>(2);
    try {
      var change = Change.ofHeader(changes.get(place).header());
      for (var head : change.heads()) find(head, before);
      find(change.previous(), before);
    } catch (IllegalArgumentException noChange) {
      // Told of where it is taken in.
    }
    return new Step(place, before);
  }

  private void find(byte[] hash, Deque<Integer> before) {
    if (hash.length == 0) return;
    var place = places.get(Hash.of(hash));
    if (place != null && !isSeen[place]) before.add(place);
  }
}
