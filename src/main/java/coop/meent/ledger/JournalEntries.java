package coop.meent.ledger;

import static coop.meent.store.db.Tables.ENTRY_SIZE;
import static coop.meent.store.db.Tables.JOURNAL_ENTRY;
import static coop.meent.store.db.Tables.POSTING;
import static coop.meent.store.db.Tables.STANDING_REVERSAL;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Original;
import coop.meent.store.db.tables.records.JournalEntryRecord;
import coop.meent.store.db.tables.records.PostingRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SelectLimitStep;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/// Journal entries with their postings.
final class JournalEntries {

  private static final int CHUNK = 1_000;

  /// Records a draft that was found right, with the next number of this laptop's series.
  JournalEntry record(Recording known, Book book, EntryId id, EntryDraft draft, Instant now) {
    return record(
        known, book, id, new Place(known.series(), known.nextNumber(book.id())), draft, now);
  }

  /// Where an entry stands in the book.
  record Place(String series, long number) {}

  JournalEntry record(
      Recording known, Book book, EntryId id, Place place, EntryDraft draft, Instant now) {
    var row = JOURNAL_ENTRY.newRecord();
    row.setId(id);
    row.setBookId(book.id());
    row.setSeries(place.series());
    row.setNumber(place.number());
    row.setEntryDate(draft.date());
    row.setKind(draft.kind().name());
    row.setText(draft.text());
    draft.document().ifPresent(row::setDocument);
    draft.reverses().ifPresent(row::setReversesEntryId);
    row.setRecordedAt(now);
    known.tx.put(book.space(), row, postingRows(id, draft));
    return new JournalEntry(
        id,
        book.id(),
        place.series(),
        place.number(),
        draft.date(),
        draft.kind(),
        draft.text(),
        draft.document(),
        draft.reverses(),
        Optional.empty(),
        now,
        draft.postings());
  }

  private static List<PostingRecord> postingRows(EntryId id, EntryDraft draft) {
    List<PostingRecord> rows = new ArrayList<>();
    for (var posting : draft.postings()) {
      var row = POSTING.newRecord();
      row.setEntryId(id);
      row.setLine((long) rows.size() + 1);
      row.setBookId(draft.book());
      row.setEntryDate(draft.date());
      row.setAccountId(posting.account());
      row.setAmountCents(posting.amount());
      posting.text().ifPresent(row::setText);
      posting.vatCode().ifPresent(row::setVatCode);
      var about = posting.dimensions();
      about.member().ifPresent(row::setMemberId);
      about.assignment().ifPresent(row::setAssignmentId);
      about.client().ifPresent(row::setClientId);
      about.circle().ifPresent(row::setCircleId);
      about.budget().ifPresent(row::setBudgetId);
      posting.original().ifPresent(original -> set(row, original));
      rows.add(row);
    }
    return rows;
  }

  private static void set(PostingRecord row, Original original) {
    row.setCurrency(original.currency());
    row.setOriginalCents(original.amount());
    row.setRate(original.rate().plain());
    row.setRateDate(original.rate().date());
    row.setRateSource(original.rate().source());
  }

  Optional<JournalEntry> find(DSLContext sql, EntryId id) {
    return fetch(sql, JOURNAL_ENTRY.ID.eq(id)).stream().findFirst();
  }

  /// Those that are here.
  List<JournalEntry> find(DSLContext sql, Collection<EntryId> ids) {
    return fetch(sql, JOURNAL_ENTRY.ID.in(ids));
  }

  Map<EntryId, EntryOrigin> origins(DSLContext sql, Collection<EntryId> ids) {
    return sql.select(JOURNAL_ENTRY.ID, JOURNAL_ENTRY.KIND, JOURNAL_ENTRY.REVERSES_ENTRY_ID)
        .from(JOURNAL_ENTRY)
        .where(JOURNAL_ENTRY.ID.in(ids))
        .fetchMap(
            JOURNAL_ENTRY.ID,
            row ->
                new EntryOrigin(
                    EntryKind.valueOf(row.value2()), Optional.ofNullable(row.value3())));
  }

  /// Found by the reference people use, such as `A-12`.
  Optional<JournalEntry> find(DSLContext sql, BookId book, String reference) {
    int dash = reference.lastIndexOf('-');
    if (dash < 1 || !reference.substring(dash + 1).matches("\\d{1,18}")) return Optional.empty();
    var condition =
        JOURNAL_ENTRY
            .BOOK_ID
            .eq(book)
            .and(JOURNAL_ENTRY.SERIES.eq(reference.substring(0, dash)))
            .and(JOURNAL_ENTRY.NUMBER.eq(Long.valueOf(reference.substring(dash + 1))));
    return fetch(sql, condition).stream().findFirst();
  }

  /// One page in the order of the filter. Which entries it holds is read from an index alone, so
  /// that those before the page cost next to nothing, however many they are.
  List<JournalEntry> page(DSLContext sql, JournalFilter filter, long offset, int limit) {
    var ids = ids(sql, filter).limit(limit).offset(offset).fetch(0, EntryId.class);
    List<JournalEntry> page = new ArrayList<>(ids.size());
    for (int i = 0; i < ids.size(); i += CHUNK)
      page.addAll(inOrder(sql, ids.subList(i, Math.min(i + CHUNK, ids.size()))));
    return page;
  }

  /// All of them in the order of the filter; a thousand are in memory at a time.
  void each(DSLContext sql, JournalFilter filter, Consumer<JournalEntry> consumer) {
    try (var ids = ids(sql, filter).fetchLazy()) {
      while (ids.hasNext())
        inOrder(sql, ids.fetchNext(CHUNK).getValues(0, EntryId.class)).forEach(consumer);
    }
  }

  private static SelectLimitStep<Record1<EntryId>> ids(DSLContext sql, JournalFilter filter) {
    boolean down = filter.order().isDescending();
    if (filter.order().isByAmount())
      return sql.select(ENTRY_SIZE.ENTRY_ID)
          .from(ENTRY_SIZE)
          .where(JournalConditions.ofSizes(filter))
          .orderBy(
              way(ENTRY_SIZE.AMOUNT_CENTS, down),
              way(ENTRY_SIZE.ENTRY_DATE, down),
              way(ENTRY_SIZE.ENTRY_ID, down));
    return sql.select(JOURNAL_ENTRY.ID)
        .from(JOURNAL_ENTRY)
        .where(JournalConditions.of(filter))
        .orderBy(
            way(JOURNAL_ENTRY.ENTRY_DATE, down),
            way(JOURNAL_ENTRY.SERIES, down),
            way(JOURNAL_ENTRY.NUMBER, down),
            way(JOURNAL_ENTRY.ID, down));
  }

  private static SortField<?> way(Field<?> field, boolean down) {
    return down ? field.desc() : field.asc();
  }

  private static List<JournalEntry> inOrder(DSLContext sql, List<EntryId> ids) {
    Map<EntryId, JournalEntry> found = new HashMap<>();
    for (var entry : fetch(sql, JOURNAL_ENTRY.ID.in(ids))) found.put(entry.id(), entry);
    return ids.stream().map(id -> Objects.requireNonNull(found.get(id))).toList();
  }

  /// All that touch some accounts, in order of date and number.
  List<JournalEntry> on(DSLContext sql, Collection<AccountId> accounts) {
    var ids =
        sql.selectDistinct(JOURNAL_ENTRY.ID)
            .select(JOURNAL_ENTRY.ENTRY_DATE, JOURNAL_ENTRY.SERIES, JOURNAL_ENTRY.NUMBER)
            .from(POSTING)
            .join(JOURNAL_ENTRY)
            .on(JOURNAL_ENTRY.ID.eq(POSTING.ENTRY_ID))
            .where(POSTING.ACCOUNT_ID.in(accounts))
            .orderBy(
                JOURNAL_ENTRY.ENTRY_DATE,
                JOURNAL_ENTRY.SERIES,
                JOURNAL_ENTRY.NUMBER,
                JOURNAL_ENTRY.ID)
            .fetch(JOURNAL_ENTRY.ID);
    List<JournalEntry> all = new ArrayList<>(ids.size());
    for (int i = 0; i < ids.size(); i += CHUNK)
      all.addAll(inOrder(sql, ids.subList(i, Math.min(i + CHUNK, ids.size()))));
    return all;
  }

  /// The latest entries that touch an account, the newest first, along the account's index.
  List<JournalEntry> latestOn(DSLContext sql, AccountId account, int limit) {
    var lines =
        sql.select(POSTING.ENTRY_ID)
            .from(POSTING)
            .where(POSTING.ACCOUNT_ID.eq(account))
            .orderBy(POSTING.ENTRY_DATE.desc(), POSTING.ENTRY_ID.desc())
            .limit(limit)
            .fetch(POSTING.ENTRY_ID);
    return inOrder(sql, lines.stream().distinct().toList());
  }

  /// The latest entries whose text holds some words, the newest first.
  List<JournalEntry> latestLike(DSLContext sql, BookId book, String words, int limit) {
    var found =
        sql.select(JOURNAL_ENTRY.ID)
            .from(JOURNAL_ENTRY)
            .where(JOURNAL_ENTRY.BOOK_ID.eq(book), JOURNAL_ENTRY.TEXT.containsIgnoreCase(words))
            .orderBy(
                JOURNAL_ENTRY.ENTRY_DATE.desc(),
                JOURNAL_ENTRY.SERIES.desc(),
                JOURNAL_ENTRY.NUMBER.desc())
            .limit(limit)
            .fetch(JOURNAL_ENTRY.ID);
    return inOrder(sql, found);
  }

  /// The day of the book's latest entry.
  Optional<LocalDate> lastDate(DSLContext sql, BookId book) {
    return sql.select(DSL.max(JOURNAL_ENTRY.ENTRY_DATE))
        .from(JOURNAL_ENTRY)
        .where(JOURNAL_ENTRY.BOOK_ID.eq(book))
        .fetchOptional(0, LocalDate.class);
  }

  /// Each end along the index by date: instant, however many entries lie between.
  Optional<FiscalPeriod> span(DSLContext sql, BookId book) {
    var first = sql.select(DSL.min(JOURNAL_ENTRY.ENTRY_DATE)).from(JOURNAL_ENTRY);
    var last = sql.select(DSL.max(JOURNAL_ENTRY.ENTRY_DATE)).from(JOURNAL_ENTRY);
    var from = first.where(JOURNAL_ENTRY.BOOK_ID.eq(book)).fetchSingle().value1();
    if (from == null) return Optional.empty();
    var to = last.where(JOURNAL_ENTRY.BOOK_ID.eq(book)).fetchSingle().value1();
    return Optional.of(new FiscalPeriod(from, to));
  }

  long count(DSLContext sql, JournalFilter filter) {
    return sql.selectCount()
        .from(JOURNAL_ENTRY)
        .where(JournalConditions.of(filter))
        .fetchSingle(0, long.class);
  }

  private static List<JournalEntry> fetch(DSLContext sql, Condition condition) {
    var rows = sql.selectFrom(JOURNAL_ENTRY).where(condition).fetch();
    var ids = rows.map(JournalEntryRecord::getId);
    var postings = postings(sql, ids);
    var reversals = reversals(sql, ids);
    return rows.map(row ->
        entry(
            row,
            postings.getOrDefault(row.getId(), List.of()),
            Optional.ofNullable(reversals.get(row.getId()))));
  }

  private static Map<EntryId, List<Posting>> postings(DSLContext sql, Collection<EntryId> ids) {
    Map<EntryId, List<Posting>> postings = new HashMap<>();
    sql.selectFrom(POSTING)
        .where(POSTING.ENTRY_ID.in(ids))
        .orderBy(POSTING.ENTRY_ID, POSTING.LINE)
        .forEach(row ->
            postings.computeIfAbsent(row.getEntryId(), any -> new ArrayList<>()).add(posting(row)));
    return postings;
  }

  private static Map<EntryId, EntryId> reversals(DSLContext sql, Collection<EntryId> ids) {
    return reversals(sql, STANDING_REVERSAL.REVERSES_ENTRY_ID.in(ids));
  }

  /// Those that take an entry back and were not taken back themselves.
  List<EntryId> standingReversals(DSLContext sql, EntryId id) {
    return sql.select(STANDING_REVERSAL.ID)
        .from(STANDING_REVERSAL)
        .where(STANDING_REVERSAL.REVERSES_ENTRY_ID.eq(id))
        .orderBy(STANDING_REVERSAL.ID)
        .fetch(STANDING_REVERSAL.ID);
  }

  /// Which entry took back which, as far as that stands. Two laptops apart may both have taken one
  /// back: then it is one of the two, until somebody settles it.
  static Map<EntryId, EntryId> reversals(DSLContext sql, Condition condition) {
    Map<EntryId, EntryId> reversals = new HashMap<>();
    sql.select(STANDING_REVERSAL.REVERSES_ENTRY_ID, STANDING_REVERSAL.ID)
        .from(STANDING_REVERSAL)
        .where(condition)
        .orderBy(STANDING_REVERSAL.ID)
        .forEach(row -> reversals.putIfAbsent(row.value1(), row.value2()));
    return reversals;
  }

  static JournalEntry entry(
      JournalEntryRecord row, List<Posting> postings, Optional<EntryId> reversedBy) {
    return new JournalEntry(
        row.getId(),
        row.getBookId(),
        row.getSeries(),
        row.getNumber(),
        row.getEntryDate(),
        EntryKind.valueOf(row.getKind()),
        row.getText(),
        Optional.ofNullable(row.getDocument()),
        Optional.ofNullable(row.getReversesEntryId()),
        reversedBy,
        row.getRecordedAt(),
        postings);
  }

  static Posting posting(PostingRecord row) {
    return new Posting(
        row.getAccountId(),
        row.getAmountCents(),
        Optional.ofNullable(row.getText()),
        dimensions(row),
        Optional.ofNullable(row.getVatCode()),
        original(row));
  }

  /// What came from elsewhere and is not whole is left to `check`.
  private static Optional<Original> original(PostingRecord row) {
    if (row.getCurrency() == null) return Optional.empty();
    return Original.read(
        row.getCurrency(),
        row.getOriginalCents(),
        row.getRate(),
        row.getRateDate(),
        row.getRateSource());
  }

  static Dimensions dimensions(PostingRecord row) {
    return new Dimensions(
        Optional.ofNullable(row.getMemberId()),
        Optional.ofNullable(row.getAssignmentId()),
        Optional.ofNullable(row.getClientId()),
        Optional.ofNullable(row.getCircleId()),
        Optional.ofNullable(row.getBudgetId()));
  }
}
