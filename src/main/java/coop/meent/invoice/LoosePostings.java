package coop.meent.invoice;

import static coop.meent.store.db.Tables.ACCOUNT;
import static coop.meent.store.db.Tables.INVOICE_ENTRY;
import static coop.meent.store.db.Tables.JOURNAL_ENTRY;
import static coop.meent.store.db.Tables.POSTING;
import static coop.meent.store.db.Tables.STANDING_REVERSAL;
import static coop.meent.store.db.Tables.STANDING_SETTLEMENT;

import coop.meent.base.Id.BookId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// What stands on the debtors account of a client and is neither an invoice nor noted at one. What
/// was taken back, and what takes it back, is left out.
final class LoosePostings {

  List<Loose> of(DSLContext sql, BookId book, ClientId client) {
    var settled =
        DSL.field(
            DSL.select(
                    DSL.coalesce(
                        DSL.sum(STANDING_SETTLEMENT.AMOUNT_CENTS.coerce(Long.class)),
                        BigDecimal.ZERO))
                .from(STANDING_SETTLEMENT)
                .where(STANDING_SETTLEMENT.ENTRY_ID.eq(JOURNAL_ENTRY.ID)));
    var sum = DSL.sum(POSTING.AMOUNT_CENTS.coerce(Long.class));
    return sql
        .select(
            JOURNAL_ENTRY.ID,
            JOURNAL_ENTRY.SERIES,
            JOURNAL_ENTRY.NUMBER,
            JOURNAL_ENTRY.ENTRY_DATE,
            JOURNAL_ENTRY.TEXT,
            sum,
            settled)
        .from(POSTING)
        .join(JOURNAL_ENTRY)
        .on(JOURNAL_ENTRY.ID.eq(POSTING.ENTRY_ID))
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(POSTING.ACCOUNT_ID))
        .where(
            POSTING.CLIENT_ID.eq(client),
            POSTING.BOOK_ID.eq(book),
            ACCOUNT.RGS_CODE.eq(Turnover.DEBTORS),
            JOURNAL_ENTRY.REVERSES_ENTRY_ID.isNull(),
            DSL.notExists(
                DSL.selectOne()
                    .from(STANDING_REVERSAL)
                    .where(STANDING_REVERSAL.REVERSES_ENTRY_ID.eq(JOURNAL_ENTRY.ID))),
            DSL.notExists(
                DSL.selectOne()
                    .from(INVOICE_ENTRY)
                    .where(INVOICE_ENTRY.ENTRY_ID.eq(JOURNAL_ENTRY.ID))))
        .groupBy(JOURNAL_ENTRY.ID)
        .orderBy(JOURNAL_ENTRY.ENTRY_DATE.desc(), JOURNAL_ENTRY.ID.desc())
        .fetch(row -> {
          long left = -row.get(sum).longValueExact() - row.get(settled).longValueExact();
          return left == 0
              ? Optional.<Loose>empty()
              : Optional.of(
                  new Loose(
                      row.get(JOURNAL_ENTRY.ID),
                      row.get(JOURNAL_ENTRY.SERIES) + "-" + row.get(JOURNAL_ENTRY.NUMBER),
                      row.get(JOURNAL_ENTRY.ENTRY_DATE),
                      row.get(JOURNAL_ENTRY.TEXT),
                      client,
                      Money.ofCents(left)));
        })
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }
}
