package coop.meent.work;

import static coop.meent.store.db.Tables.CLIENT;

import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// The clients of the cooperative.
final class Clients {

  void put(Tx tx, Client client) {
    var row = CLIENT.newRecord();
    row.setId(client.id());
    row.setNumber((long) client.number().number());
    client.number().series().ifPresent(row::setSeries);
    row.setName(client.name());
    client.town().ifPresent(row::setTown);
    client.kvkNumber().ifPresent(row::setKvkNumber);
    client.vatNumber().ifPresent(row::setVatNumber);
    tx.put(Space.COMMON, row);
  }

  WorkNumber nextNumber(Tx tx) {
    return WorkNumber.next(tx, CLIENT.getName());
  }

  /// In order of number.
  List<Client> all(DSLContext sql) {
    return sql
        .selectFrom(CLIENT)
        .orderBy(CLIENT.ID)
        .fetch(row ->
            new Client(
                row.getId(),
                WorkNumber.of(row.getSeries(), row.getNumber()),
                row.getName(),
                Optional.ofNullable(row.getTown()),
                Optional.ofNullable(row.getKvkNumber()),
                Optional.ofNullable(row.getVatNumber())))
        .stream()
        .sorted(Comparator.comparing(Client::number))
        .toList();
  }
}
