package coop.meent.statute;

import static coop.meent.store.db.Tables.CONSENT;

import coop.meent.base.Ids;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Masked;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.util.Optional;
import org.jooq.DSLContext;

/// Consents stand where every member can read them: whether an assembly was called rightly is for
/// all to check, and a row tells no more than the purpose. Those about being ill tell too much by
/// being there, and stand in the space that their room names.
final class Consents {

  void put(Tx tx, Ids ids, Space space, Consent consent) {
    var row = CONSENT.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setMemberId(consent.member());
    row.setPurpose(consent.purpose());
    row.setIsGiven(consent.isGiven() ? 1L : 0L);
    row.setFromDate(consent.from());
    consent.until().ifPresent(row::setUntilDate);
    consent.proof().ifPresent(row::setProof);
    row.setRecordedAt(consent.recordedAt());
    tx.put(space, row);
  }

  ConsentBook book(DSLContext sql) {
    var masked = Masked.people(sql);
    return new ConsentBook(
        sql.selectFrom(CONSENT)
            .orderBy(FactOrder.of(CONSENT))
            .fetch(row ->
                new Consent(
                    row.getMemberId(),
                    row.getPurpose(),
                    row.getIsGiven() == 1,
                    row.getFromDate(),
                    Optional.ofNullable(row.getUntilDate()),
                    Masked.words(masked, row.getMemberId(), row.getProof()),
                    row.getRecordedAt())));
  }
}
