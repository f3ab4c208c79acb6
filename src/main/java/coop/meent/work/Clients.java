package coop.meent.work;

import static coop.meent.store.db.Tables.CLIENT;

import coop.meent.base.Id.ClientId;
import coop.meent.base.Language;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.ClientRecord;
import java.util.Arrays;
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
    var terms = client.terms();
    terms.street().ifPresent(row::setStreet);
    terms.postcode().ifPresent(row::setPostcode);
    terms.country().ifPresent(row::setCountry);
    terms.email().ifPresent(row::setEmail);
    terms.paymentDays().ifPresent(days -> row.setPaymentDays((long) days));
    terms.language().ifPresent(language -> row.setLanguage(language.code()));
    terms.buyerReference().ifPresent(row::setBuyerReference);
    tx.put(Space.COMMON, row);
  }

  WorkNumber nextNumber(Tx tx) {
    return WorkNumber.next(tx, CLIENT.getName());
  }

  /// In order of number.
  List<Client> all(DSLContext sql) {
    return sql.selectFrom(CLIENT).orderBy(CLIENT.ID).fetch(Clients::client).stream()
        .sorted(Comparator.comparing(Client::number))
        .toList();
  }

  Optional<Client> find(DSLContext sql, ClientId id) {
    return sql.selectFrom(CLIENT).where(CLIENT.ID.eq(id)).fetchOptional(Clients::client);
  }

  private static Client client(ClientRecord row) {
    return new Client(
        row.getId(),
        WorkNumber.of(row.getSeries(), row.getNumber()),
        row.getName(),
        Optional.ofNullable(row.getTown()),
        Optional.ofNullable(row.getKvkNumber()),
        Optional.ofNullable(row.getVatNumber()),
        new ClientTerms(
            Optional.ofNullable(row.getStreet()),
            Optional.ofNullable(row.getPostcode()),
            Optional.ofNullable(row.getCountry()),
            Optional.ofNullable(row.getEmail()),
            Optional.ofNullable(row.getPaymentDays()).map(Math::toIntExact),
            language(Optional.ofNullable(row.getLanguage())),
            Optional.ofNullable(row.getBuyerReference())));
  }

  /// A language that a later Meent knows is the cooperative's own here.
  private static Optional<Language> language(Optional<String> code) {
    return code.flatMap(word ->
        Arrays.stream(Language.values()).filter(one -> one.code().equals(word)).findFirst());
  }
}
