package coop.meent.app;

import coop.meent.base.Id.MemberId;
import coop.meent.bill.Bill;
import coop.meent.bill.BillRooms;
import coop.meent.ledger.JournalEntry;
import coop.meent.split.AgreementService;
import coop.meent.split.BillingDetails;
import coop.meent.spread.SpreadService;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.sync.SyncService;
import java.time.LocalDate;
import java.util.Optional;

/// What bills ask of the vault, and of what members told of their VAT; and who awaits them.
record BillSurroundings(SyncService sync, AgreementService agreements, SpreadService spreads)
    implements BillRooms.Around {

  @Override
  public Optional<MemberId> owner() {
    return sync.member();
  }

  @Override
  public Space with(MemberId member) {
    return new TeamShelf(sync).with(member);
  }

  @Override
  public boolean isSmallBusiness(MemberId member, LocalDate day) {
    return agreements.details(member, day).filter(BillingDetails::isSmallBusiness).isPresent();
  }

  @Override
  public void booked(Tx tx, Bill bill, JournalEntry entry) {
    bill.supplier()
        .ifPresent(from ->
            spreads.received(tx, entry, one -> one.supplier().filter(from::equals).isPresent()));
  }

  @Override
  public void takenBack(Tx tx, JournalEntry entry) {
    spreads.takenBack(tx, entry.id());
  }
}
