package coop.meent.bill;

import static coop.meent.store.db.Tables.SUPPLIER;

import coop.meent.base.Id.SupplierId;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// Who sends bills.
final class Suppliers {

  void put(Tx tx, Supplier supplier) {
    var row = SUPPLIER.newRecord();
    row.setId(supplier.id());
    row.setName(supplier.name());
    supplier.town().ifPresent(row::setTown);
    supplier.iban().ifPresent(row::setIban);
    supplier.kvkNumber().ifPresent(row::setKvkNumber);
    supplier.vatNumber().ifPresent(row::setVatNumber);
    tx.put(Space.OFFICE, row);
  }

  /// In order of name.
  List<Supplier> all(DSLContext sql) {
    return sql.selectFrom(SUPPLIER)
        .orderBy(SUPPLIER.NAME, SUPPLIER.ID)
        .fetch(row ->
            new Supplier(
                row.getId(),
                row.getName(),
                Optional.ofNullable(row.getTown()),
                Optional.ofNullable(row.getIban()),
                Optional.ofNullable(row.getKvkNumber()),
                Optional.ofNullable(row.getVatNumber())));
  }

  Optional<Supplier> find(DSLContext sql, SupplierId id) {
    return all(sql).stream().filter(one -> one.id().equals(id)).findFirst();
  }
}
