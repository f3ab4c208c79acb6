package coop.meent.app;

import coop.meent.base.Id.MemberId;
import coop.meent.bill.BillRooms;
import coop.meent.split.AgreementService;
import coop.meent.split.BillingDetails;
import coop.meent.store.Space;
import coop.meent.sync.SyncService;
import java.time.LocalDate;
import java.util.Optional;

/// What bills ask of the vault, and of what members told of their VAT.
record BillSurroundings(SyncService sync, AgreementService agreements) implements BillRooms.Around {

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
}
