package coop.meent.ledger;

import static coop.meent.store.db.Tables.STANDING_VAT_RETURN;
import static coop.meent.store.db.Tables.VAT_SETTLEMENT;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// What filed VAT returns keep out of the books: lines with a VAT code in their periods, and the
/// reversal of their settlements. Entries without a code still come.
final class VatLocks {

  /// @param periods that a return was filed of
  /// @param settlements of the returns that stand
  record Filed(List<FiscalPeriod> periods, Set<EntryId> settlements) {

    Optional<FiscalPeriod> around(LocalDate day) {
      return periods.stream().filter(period -> period.contains(day)).findFirst();
    }

    /// The first day from this one on in no filed period.
    LocalDate openFrom(LocalDate day) {
      var open = day;
      for (var period = around(open); period.isPresent(); period = around(open))
        open = period.get().to().plusDays(1);
      return open;
    }
  }

  Filed of(DSLContext sql, BookId book) {
    var periods =
        sql.selectDistinct(STANDING_VAT_RETURN.FROM_DATE, STANDING_VAT_RETURN.TO_DATE)
            .from(STANDING_VAT_RETURN)
            .where(STANDING_VAT_RETURN.BOOK_ID.eq(book))
            .fetch(row -> new FiscalPeriod(row.value1(), row.value2()));
    if (periods.isEmpty()) return new Filed(List.of(), Set.of());
    var settlements =
        sql.select(VAT_SETTLEMENT.ENTRY_ID)
            .from(VAT_SETTLEMENT)
            .where(VAT_SETTLEMENT.BOOK_ID.eq(book))
            .and(
                VAT_SETTLEMENT.RETURN_ID.in(
                    DSL.select(STANDING_VAT_RETURN.ID).from(STANDING_VAT_RETURN)))
            .fetch(VAT_SETTLEMENT.ENTRY_ID);
    return new Filed(periods, new HashSet<>(settlements));
  }

  static boolean bearsVat(List<Posting> postings) {
    return postings.stream().anyMatch(posting -> posting.vatCode().isPresent());
  }
}
