package coop.meent.app;

import coop.meent.base.Hash;
import coop.meent.receipt.ReceiptService;
import coop.meent.sync.Parcel;
import coop.meent.sync.Parcels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Receipts, whose files reach whoever may know of them.
record ReceiptParcels(ReceiptService receipts) implements Parcels {

  /// A file that is with several bills in one space is carried once, as long as one of them is
  /// kept.
  private record Place(Hash content, UUID space) {}

  @Override
  public List<Parcel> all() {
    Map<Place, Parcel> all = new LinkedHashMap<>();
    for (var one : receipts.placed()) {
      var receipt = one.receipt();
      var parcel =
          new Parcel(
              receipt.content(),
              one.space(),
              receipt.name(),
              receipt.size(),
              one.isHere(),
              one.isRemoved());
      all.merge(
          new Place(receipt.content(), one.space().key()),
          parcel,
          (first, other) -> first.isRemoved() ? other : first);
    }
    return List.copyOf(all.values());
  }

  @Override
  public Optional<byte[]> read(Hash content) {
    return receipts.read(content);
  }

  @Override
  public void keep(Hash content, byte[] bytes) {
    receipts.keep(content, bytes);
  }

  @Override
  public void drop() {
    receipts.drop();
  }
}
