package coop.meent.work;

import static coop.meent.store.db.Tables.CLIENT;

import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The clients of the cooperative.
final class Clients {

  void put(Tx tx, Client client) {
    var row = CLIENT.newRecord();
    row.setId(client.id());
    row.setNumber((long) client.number());
    row.setName(client.name());
    client.town().ifPresent(row::setTown);
    client.kvkNumber().ifPresent(row::setKvkNumber);
    client.vatNumber().ifPresent(row::setVatNumber);
    tx.put(Space.COMMON, row);
  }

  int nextNumber(DSLContext sql) {
    var highest = DSL.coalesce(DSL.max(CLIENT.NUMBER), 0L);
    return sql.select(highest).from(CLIENT).fetchSingle(0, int.class) + 1;
  }

  /// In order of number.
  List<Client> all(DSLContext sql) {
    return sql.selectFrom(CLIENT)
        .orderBy(CLIENT.NUMBER, CLIENT.ID)
        .fetch(row ->
            new Client(
                row.getId(),
                row.getNumber().intValue(),
                row.getName(),
                Optional.ofNullable(row.getTown()),
                Optional.ofNullable(row.getKvkNumber()),
                Optional.ofNullable(row.getVatNumber())));
  }
}
