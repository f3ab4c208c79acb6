package coop.meent.search;

import static coop.meent.store.db.Tables.SEARCH_ITEM;

import coop.meent.search.QueryPart.About;
import coop.meent.search.QueryPart.Amount;
import coop.meent.search.QueryPart.Days;
import coop.meent.search.QueryPart.Iban;
import coop.meent.search.QueryPart.Word;
import coop.meent.store.IdConverter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.impl.DSL;

/// What the index holds, in the order in which it came.
final class SearchItems {

  /// So many members, accounts … may be called alike in a filter.
  private static final int NAMESAKES = 200;

  List<UUID> find(DSLContext sql, SearchKind kind, SearchQuery query, int limit) {
    var found = new LinkedHashSet<UUID>();
    if (!query.words().isEmpty()) found.addAll(find(sql, kind, query, limit, true));
    if (found.size() < limit) found.addAll(find(sql, kind, query, limit, false));
    return found.stream().limit(limit).toList();
  }

  private List<UUID> find(
      DSLContext sql, SearchKind kind, SearchQuery query, int limit, boolean exactly) {
    var words = new MatchWords(SearchIndex.of(kind), exactly);
    for (var word : query.all(Word.class)) words.add(word);
    for (var iban : query.all(Iban.class)) words.addIban(iban.beginning());
    for (var about : query.all(About.class)) {
      var ids = named(sql, about);
      if (ids.isEmpty()) return List.of();
      words.addAbout(about.kind(), ids);
    }
    return select(sql, kind, words, conditions(query), limit);
  }

  private List<UUID> named(DSLContext sql, About about) {
    var words = new MatchWords(SearchIndex.of(about.kind()), false);
    for (var word : about.name().split("\\s+", -1)) words.add(new Word(word, false));
    return select(sql, about.kind(), words, List.of(), NAMESAKES);
  }

  private static List<Condition> conditions(SearchQuery query) {
    List<Condition> conditions = new ArrayList<>();
    for (var amount : query.all(Amount.class))
      conditions.add(SEARCH_ITEM.AMOUNT_CENTS.between(amount.least(), amount.most()));
    for (var days : query.all(Days.class))
      conditions.add(SEARCH_ITEM.ITEM_DATE.between(days.from(), days.to()));
    return conditions;
  }

  /// With words the index leads and its rows come in order; the items stand beside them.
  private static List<UUID> select(
      DSLContext sql, SearchKind kind, MatchWords words, List<Condition> conditions, int limit) {
    var table = DSL.table(SearchIndex.of(kind).table());
    var asked = DSL.and(conditions).and(SEARCH_ITEM.KIND.eq(kind.name()));
    var ids = sql.select(SEARCH_ITEM.ID);
    var rows =
        words.isEmpty()
            ? ids.from(SEARCH_ITEM).where(asked).orderBy(order(kind, SEARCH_ITEM.NUMBER))
            : ids.from(table)
                .crossJoin(SEARCH_ITEM)
                .where(DSL.condition("{0} MATCH {1}", table, DSL.val(words.toString())))
                .and(DSL.condition("{0} = {1}.rowid", SEARCH_ITEM.NUMBER, table))
                .and(asked)
                .orderBy(order(kind, DSL.field("{0}.rowid", Long.class, table)));
    return rows.limit(limit).fetch(row -> IdConverter.uuid(row.value1()));
  }

  private static OrderField<?> order(SearchKind kind, org.jooq.Field<Long> number) {
    return kind.isBooked() ? number.desc() : number.asc();
  }
}
