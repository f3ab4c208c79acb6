package coop.meent.ledger;

import static coop.meent.store.db.Tables.ENTRY_SIZE;
import static coop.meent.store.db.Tables.JOURNAL_ENTRY;
import static coop.meent.store.db.Tables.POSTING;

import coop.meent.base.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Filters as SQL conditions.
///
/// SQLite compares with `LIKE` whatever the case of the 26 letters, so nothing is turned into lower
/// case first, which would take three times as long.
final class JournalConditions {

  private static final Pattern AMOUNT = Pattern.compile("\\d{1,3}(?:[.,']?\\d{3})*[.,]\\d{2}");
  private static final Pattern REFERENCE = Pattern.compile("([A-Za-z]{1,8})-(\\d{1,15})");

  private JournalConditions() {}

  static Condition of(JournalFilter filter) {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(JOURNAL_ENTRY.BOOK_ID.eq(filter.book()));
    filter
        .period()
        .ifPresent(
            period -> conditions.add(JOURNAL_ENTRY.ENTRY_DATE.between(period.from(), period.to())));
    var lines = about(filter.about());
    filter.account().ifPresent(account -> lines.add(POSTING.ACCOUNT_ID.eq(account)));
    if (!lines.isEmpty()) conditions.add(hasLine(lines));
    if (!filter.words().isBlank()) conditions.add(holds(filter, filter.words().strip()));
    return DSL.and(conditions);
  }

  /// The same on the table of sizes, which answers for book and time by itself.
  static Condition ofSizes(JournalFilter filter) {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(ENTRY_SIZE.BOOK_ID.eq(filter.book()));
    filter
        .period()
        .ifPresent(
            period -> conditions.add(ENTRY_SIZE.ENTRY_DATE.between(period.from(), period.to())));
    if (filter.isNarrow())
      conditions.add(
          ENTRY_SIZE.ENTRY_ID.in(
              DSL.select(JOURNAL_ENTRY.ID).from(JOURNAL_ENTRY).where(of(filter))));
    return DSL.and(conditions);
  }

  /// Conditions on a posting; none when no dimension is asked for.
  static List<Condition> about(Dimensions about) {
    List<Condition> conditions = new ArrayList<>();
    about.member().ifPresent(id -> conditions.add(POSTING.MEMBER_ID.eq(id)));
    about.assignment().ifPresent(id -> conditions.add(POSTING.ASSIGNMENT_ID.eq(id)));
    about.client().ifPresent(id -> conditions.add(POSTING.CLIENT_ID.eq(id)));
    about.circle().ifPresent(id -> conditions.add(POSTING.CIRCLE_ID.eq(id)));
    about.budget().ifPresent(id -> conditions.add(POSTING.BUDGET_ID.eq(id)));
    return conditions;
  }

  private static Condition hasLine(List<Condition> conditions) {
    return JOURNAL_ENTRY.ID.in(DSL.select(POSTING.ENTRY_ID).from(POSTING).where(conditions));
  }

  private static Condition holds(JournalFilter filter, String words) {
    List<Condition> any = new ArrayList<>();
    any.add(JOURNAL_ENTRY.TEXT.contains(words));
    any.add(JOURNAL_ENTRY.DOCUMENT.contains(words));
    // With "is not null" the index of the few lines that have words is used.
    any.add(
        JOURNAL_ENTRY.ID.in(
            DSL.select(POSTING.ENTRY_ID)
                .from(POSTING)
                .where(POSTING.BOOK_ID.eq(filter.book()))
                .and(POSTING.TEXT.isNotNull())
                .and(POSTING.TEXT.contains(words))));
    amount(words)
        .ifPresent(size ->
            any.add(
                JOURNAL_ENTRY.ID.in(
                    DSL.select(ENTRY_SIZE.ENTRY_ID)
                        .from(ENTRY_SIZE)
                        .where(ENTRY_SIZE.BOOK_ID.eq(filter.book()))
                        .and(ENTRY_SIZE.AMOUNT_CENTS.eq(size)))));
    var reference = REFERENCE.matcher(words);
    if (reference.matches())
      any.add(
          JOURNAL_ENTRY
              .SERIES
              .eq(reference.group(1).toUpperCase(java.util.Locale.ROOT))
              .and(JOURNAL_ENTRY.NUMBER.eq(Long.valueOf(reference.group(2)))));
    return DSL.or(any);
  }

  /// What is typed as an amount with its cents, in whatever language: `1.234,50`, `1234.50`.
  private static Optional<Money> amount(String words) {
    if (words.length() > 20 || !AMOUNT.matcher(words).matches()) return Optional.empty();
    return Optional.of(new Money(Long.parseLong(words.replaceAll("\\D", ""))));
  }
}
