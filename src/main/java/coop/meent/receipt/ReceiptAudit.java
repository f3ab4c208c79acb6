package coop.meent.receipt;

import coop.meent.base.Hash;
import coop.meent.store.Store;
import java.util.List;
import java.util.Optional;

/// Whether the files of receipts are here, and are what was added: each is read and counted anew.
public final class ReceiptAudit {

  private final Store store;
  private final Receipts receipts = new Receipts();
  private final Contents contents = new Contents();

  public ReceiptAudit(Store store) {
    this.store = store;
  }

  public enum State {
    SOUND,

    /// Another laptop may have it.
    MISSING,
    DAMAGED
  }

  /// The first that is not sound, what is damaged before what is away.
  public Optional<Found> first() {
    var removed = store.read(new Removals()::all);
    var all =
        store.read(receipts::all).stream().filter(one -> !removed.contains(one.id())).toList();
    return first(all, State.DAMAGED).or(() -> first(all, State.MISSING));
  }

  public record Found(Receipt receipt, State state) {}

  private Optional<Found> first(List<Receipt> all, State state) {
    return all.stream()
        .filter(one -> of(one.content()) == state)
        .findFirst()
        .map(one -> new Found(one, state));
  }

  State of(Hash content) {
    var bytes = store.read(sql -> contents.read(sql, content));
    if (bytes.isEmpty()) return State.MISSING;
    return Hash.sha256(bytes.get()).equals(content) ? State.SOUND : State.DAMAGED;
  }
}
