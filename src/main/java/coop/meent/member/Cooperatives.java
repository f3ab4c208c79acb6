package coop.meent.member;

import static coop.meent.store.db.Tables.COOPERATIVE;

import coop.meent.base.Ids;
import coop.meent.base.Language;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;

/// The one row that says whose file this is.
final class Cooperatives {

  private static final byte[] ID = IdConverter.bytes(Ids.derived("cooperative"));

  void put(Tx tx, Cooperative cooperative) {
    var row = COOPERATIVE.newRecord();
    row.setId(ID);
    row.setName(cooperative.name());
    row.setLegalForm(cooperative.liability().name());
    cooperative.seat().ifPresent(row::setSeat);
    cooperative.kvkNumber().ifPresent(row::setKvkNumber);
    cooperative.vatNumber().ifPresent(row::setVatNumber);
    row.setFoundedDate(cooperative.founded());
    row.setLanguage(cooperative.language().name().toLowerCase(Locale.ROOT));
    tx.put(Space.COMMON, row);
  }

  Optional<Cooperative> find(DSLContext sql) {
    return sql.selectFrom(COOPERATIVE)
        .fetchOptional(row ->
            new Cooperative(
                row.getName(),
                Cooperative.Liability.valueOf(row.getLegalForm()),
                Optional.ofNullable(row.getSeat()),
                Optional.ofNullable(row.getKvkNumber()),
                Optional.ofNullable(row.getVatNumber()),
                row.getFoundedDate(),
                Language.ofCode(row.getLanguage()).orElse(Language.NL)));
  }
}
