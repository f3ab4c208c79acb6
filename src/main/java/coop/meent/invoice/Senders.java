package coop.meent.invoice;

import static coop.meent.store.db.Tables.INVOICE_SENDER;

import coop.meent.base.Ids;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.util.Optional;
import org.jooq.DSLContext;

/// The one row of what invoices say of the cooperative; two laptops make the same one.
final class Senders {

  private static final byte[] ID = IdConverter.bytes(Ids.derived("invoice-sender"));

  void put(Tx tx, Sender sender) {
    var row = INVOICE_SENDER.newRecord();
    row.setId(ID);
    sender.street().ifPresent(row::setStreet);
    sender.postcode().ifPresent(row::setPostcode);
    sender.town().ifPresent(row::setTown);
    sender.email().ifPresent(row::setEmail);
    sender.phone().ifPresent(row::setPhone);
    sender.iban().ifPresent(row::setIban);
    sender.paymentDays().ifPresent(days -> row.setPaymentDays((long) days));
    tx.put(Space.COMMON, row);
  }

  Sender find(DSLContext sql) {
    return sql.selectFrom(INVOICE_SENDER)
        .where(INVOICE_SENDER.ID.eq(ID))
        .fetchOptional(row ->
            new Sender(
                Optional.ofNullable(row.getStreet()),
                Optional.ofNullable(row.getPostcode()),
                Optional.ofNullable(row.getTown()),
                Optional.ofNullable(row.getEmail()),
                Optional.ofNullable(row.getPhone()),
                Optional.ofNullable(row.getIban()),
                Optional.ofNullable(row.getPaymentDays()).map(Math::toIntExact)))
        .orElse(Sender.NONE);
  }
}
