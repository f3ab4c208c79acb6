package coop.meent.receipt;

import coop.meent.base.Hash;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.ReceiptId;
import coop.meent.base.RefusedException;
import coop.meent.base.Target;
import coop.meent.base.Written;
import coop.meent.store.RowSpaces;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Receipts of other rooms' things: kept with the deed that adds them, told of, opened and saved.
/// Nothing takes one away before its term is over: the law wants them kept, and what lies with a
/// wrong bill does no harm.
public final class ReceiptService {

  private final Store store;
  private final Clock clock;
  private final Retention retention = new Retention();
  private final Receipts receipts = new Receipts();
  private final Contents contents = new Contents();
  private final Removals removals = new Removals();
  private final ReceiptAudit audit;

  /// A receipt, and whether this laptop has the file.
  ///
  /// @param isHere whether it can be opened
  /// @param isRemoved whether it is kept no longer, here or anywhere
  public record Held(Receipt receipt, boolean isHere, boolean isRemoved) {}

  /// The same file may be here for another receipt, whose term is not over.
  private static Held held(Receipt receipt, boolean isHere, boolean isRemoved) {
    return new Held(receipt, isHere && !isRemoved, isRemoved);
  }

  public ReceiptService(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
    audit = new ReceiptAudit(store);
  }

  /// Adds a file to something, as part of the deed that makes it. Adding it twice adds nothing; a
  /// file that was known and not here is here afterwards.
  ///
  /// @param space where it lies that the file belongs to
  /// @param day of the receipt, from which its term runs
  public Receipt attach(
      Tx tx, Space space, UUID about, ReceiptFile file, LocalDate day, boolean isImmovable) {
    var receipt =
        new Receipt(
            Receipt.id(about, file.content()),
            about,
            file.content(),
            file.name(),
            Optional.of(file.mediaType()),
            file.size(),
            isImmovable,
            retention.keepUntil(day, isImmovable));
    if (!receipts.isThere(tx.sql(), receipt)) receipts.put(tx, space, receipt, clock.instant());
    contents.add(tx, file, clock.instant());
    return receipt;
  }

  /// Gives this laptop a file that it knows of and has not got, or has damaged.
  ///
  /// @return whether it was one of those
  public boolean supply(ReceiptFile file) {
    boolean isKnown = store.read(sql -> !receipts.of(sql, file.content()).isEmpty());
    if (!isKnown || audit.of(file.content()) == ReceiptAudit.State.SOUND) return false;
    return store.write(
        "receipt.supply",
        tx -> {
          contents.remove(tx, file.content());
          contents.add(tx, file, clock.instant());
          return true;
        });
  }

  public List<Held> of(UUID about) {
    return of(List.of(about));
  }

  /// In the order in which they were added.
  public List<Held> of(Collection<UUID> about) {
    return store.read(sql -> {
      var found = receipts.of(sql, about);
      Set<Hash> here =
          contents.here(sql, found.stream().map(Receipt::content).collect(Collectors.toSet()));
      var removed = removals.all(sql);
      return found.stream()
          .map(one -> held(one, here.contains(one.content()), removed.contains(one.id())))
          .toList();
    });
  }

  /// All receipts that are the same file.
  public List<Receipt> same(Hash content) {
    return store.read(sql -> receipts.of(sql, content));
  }

  /// All that this laptop knows of, and the space each lies in.
  public List<Placed> placed() {
    return store.read(sql -> {
      var spaces = RowSpaces.of(sql, "receipt");
      var removed = removals.all(sql);
      var all = receipts.all(sql);
      var here = contents.here(sql, all.stream().map(Receipt::content).collect(Collectors.toSet()));
      List<Placed> placed = new ArrayList<>();
      for (var one : all) {
        var space = spaces.get(one.id().uuid());
        if (space == null) continue;
        boolean isHere = here.contains(one.content());
        placed.add(new Placed(one, space, isHere, removed.contains(one.id())));
      }
      return List.copyOf(placed);
    });
  }

  /// A receipt in its space, and whether this laptop has the file.
  public record Placed(Receipt receipt, Space space, boolean isHere, boolean isRemoved) {}

  /// Removes a receipt whose term is over, for everybody and for good; the file goes with it unless
  /// another receipt is of the same.
  public Removal remove(ReceiptId id, MemberId who) {
    var found = placed().stream().filter(one -> one.receipt().id().equals(id)).findFirst();
    if (found.isEmpty()) return new Removal.Refused(new ReceiptRefusal.NotFound(id.toString()));
    var receipt = found.get().receipt();
    if (found.get().isRemoved())
      return new Removal.Refused(new ReceiptRefusal.KeptNoLonger(receipt.name()));
    var today = LocalDate.now(clock);
    if (!today.isAfter(receipt.keepUntil()))
      return new Removal.Refused(new ReceiptRefusal.StillKept(receipt.name(), receipt.keepUntil()));
    var notAllowed = store.refusal(found.get().space(), "receipt_removal");
    if (notAllowed.isPresent()) return new Removal.Refused(notAllowed.get());
    store.write(
        "receipt.remove",
        tx -> {
          removals.put(tx, found.get().space(), receipt, who, today);
          return receipt;
        });
    drop();
    return new Removal.Removed(receipt);
  }

  /// Lets go of the files here of which every receipt was removed, also by another laptop.
  public void drop() {
    var left = store.read(removals::left);
    if (left.isEmpty()) return;
    store.write(
        "receipt.drop",
        tx -> {
          for (var content : left) contents.remove(tx, content);
          return left;
        });
  }

  /// The bytes of a file, whichever receipts are of it; empty when they are not here, or are not
  /// what was added.
  public Optional<byte[]> read(Hash content) {
    return store
        .read(sql -> contents.read(sql, content))
        .filter(bytes -> Hash.sha256(bytes).equals(content));
  }

  /// Keeps a file that another laptop added.
  ///
  /// @throws IllegalArgumentException when the bytes are another file
  public void keep(Hash content, byte[] bytes) {
    if (!Hash.sha256(bytes).equals(content)) throw new IllegalArgumentException("another file");
    store.write(
        "receipt.keep",
        tx -> {
          contents.add(tx, content, bytes, clock.instant());
          return content;
        });
  }

  /// Its bytes, which are those that were added.
  ///
  /// @throws RefusedException with [ReceiptRefusal.NotHere], [ReceiptRefusal.KeptNoLonger] or
  ///   [ReceiptRefusal.Damaged]
  public byte[] open(Receipt receipt) {
    if (store.read(sql -> removals.isRemoved(sql, receipt.id())))
      throw new RefusedException(new ReceiptRefusal.KeptNoLonger(receipt.name()));
    var bytes =
        store
            .read(sql -> contents.read(sql, receipt.content()))
            .orElseThrow(() -> new RefusedException(new ReceiptRefusal.NotHere(receipt.name())));
    if (!Hash.sha256(bytes).equals(receipt.content()))
      throw new RefusedException(new ReceiptRefusal.Damaged(receipt.name()));
    return bytes;
  }

  /// Saves the file where somebody wants it.
  ///
  /// @throws RefusedException as [#open]
  public Written save(Receipt receipt, Path target) {
    var bytes = open(receipt);
    return new Target(target).fill(out -> out.write(bytes));
  }
}
