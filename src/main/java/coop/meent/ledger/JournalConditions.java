package coop.meent.ledger;

import static coop.meent.store.db.Tables.JOURNAL_ENTRY;
import static coop.meent.store.db.Tables.POSTING;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Filters as SQL conditions.
final class JournalConditions {

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
    if (!filter.words().isBlank()) conditions.add(holds(filter.words().strip()));
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

  private static Condition holds(String words) {
    return JOURNAL_ENTRY
        .TEXT
        .containsIgnoreCase(words)
        .or(JOURNAL_ENTRY.DOCUMENT.containsIgnoreCase(words))
        .or(
            DSL.exists(
                DSL.selectOne()
                    .from(POSTING)
                    .where(
                        POSTING.ENTRY_ID.eq(JOURNAL_ENTRY.ID),
                        POSTING.TEXT.containsIgnoreCase(words))));
  }
}
