package coop.meent.split;

import static coop.meent.store.db.Tables.BILLING_AGREEMENT;
import static coop.meent.store.db.Tables.BILLING_DETAILS;

import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// Agreements on self-billing, and what invoices say of members. In the order in which changes
/// count.
final class Agreements {

  void put(Tx tx, Space space, BillingAgreement agreement, Instant now) {
    var row = BILLING_AGREEMENT.newRecord();
    row.setId(IdConverter.bytes(agreement.id()));
    row.setMemberId(agreement.member());
    row.setIsGiven(agreement.isGiven() ? 1L : 0L);
    row.setFromDate(agreement.from());
    agreement.silenceDays().map(Long::valueOf).ifPresent(row::setSilenceDays);
    agreement.proof().ifPresent(row::setProof);
    row.setRecordedAt(now);
    tx.put(space, row);
  }

  void put(Tx tx, Space space, BillingDetails details, Instant now) {
    var row = BILLING_DETAILS.newRecord();
    row.setId(IdConverter.bytes(details.id()));
    row.setMemberId(details.member());
    row.setFromDate(details.from());
    row.setIsSmallBusiness(details.isSmallBusiness() ? 1L : 0L);
    details.vatNumber().ifPresent(row::setVatNumber);
    details.kvkNumber().ifPresent(row::setKvkNumber);
    row.setStreet(details.street());
    row.setPostcode(details.postcode());
    row.setTown(details.town());
    row.setCountry(details.country());
    row.setRecordedAt(now);
    tx.put(space, row);
  }

  List<BillingAgreement> agreements(DSLContext sql) {
    return sql.selectFrom(BILLING_AGREEMENT)
        .orderBy(FactOrder.of(BILLING_AGREEMENT))
        .fetch(row ->
            new BillingAgreement(
                IdConverter.uuid(row.getId()),
                row.getMemberId(),
                row.getIsGiven() == 1,
                row.getFromDate(),
                Optional.ofNullable(row.getSilenceDays()).map(Math::toIntExact),
                Optional.ofNullable(row.getProof())));
  }

  List<BillingDetails> details(DSLContext sql) {
    return sql.selectFrom(BILLING_DETAILS)
        .orderBy(FactOrder.of(BILLING_DETAILS))
        .fetch(row ->
            new BillingDetails(
                IdConverter.uuid(row.getId()),
                row.getMemberId(),
                row.getFromDate(),
                row.getIsSmallBusiness() == 1,
                Optional.ofNullable(row.getVatNumber()),
                Optional.ofNullable(row.getKvkNumber()),
                row.getStreet(),
                row.getPostcode(),
                row.getTown(),
                row.getCountry()));
  }
}
