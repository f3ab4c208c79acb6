package coop.meent.vat;

import static coop.meent.store.db.Tables.LATE_VAT_SEEN;

import coop.meent.base.Id.EntryId;
import coop.meent.store.Tx;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jooq.DSLContext;

/// On which day this laptop first saw that an entry came after the return of its period.
final class LateSeen {

  Map<EntryId, LocalDate> days(DSLContext sql) {
    return sql.selectFrom(LATE_VAT_SEEN).fetchMap(LATE_VAT_SEEN.ENTRY_ID, LATE_VAT_SEEN.SEEN_DATE);
  }

  void note(Tx tx, Collection<EntryId> entries, LocalDate day) {
    for (var entry : entries)
      tx.sql()
          .insertInto(LATE_VAT_SEEN)
          .set(LATE_VAT_SEEN.ENTRY_ID, entry)
          .set(LATE_VAT_SEEN.SEEN_DATE, day)
          .onConflictDoNothing()
          .execute();
  }
}
