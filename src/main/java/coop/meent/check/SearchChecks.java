package coop.meent.check;

/// What holds for the index of words: each thing that people look for stands in it once, as it is,
/// with its words, and nothing else does. The words themselves are kept as an index only, which the
/// database looks over with the file.
final class SearchChecks {

  private SearchChecks() {}

  static Check complete() {
    return Check.byQuery(
        "search-complete",
        """
        WITH thing AS (
          SELECT 'ENTRY' AS kind, id, item_date, amount_cents FROM search_entry
          UNION ALL SELECT 'BANK_LINE', id, item_date, amount_cents FROM search_line
          UNION ALL SELECT kind, id, NULL, NULL FROM search_name)
        SELECT coalesce(thing.kind, item.kind) AS kind, lower(hex(coalesce(thing.id, item.id))) AS id
        FROM thing FULL JOIN search_item item ON item.id = thing.id AND item.kind = thing.kind
        WHERE thing.id IS NULL OR item.id IS NULL
          OR item.item_date IS NOT thing.item_date OR item.amount_cents IS NOT thing.amount_cents
          OR NOT EXISTS (SELECT 1 FROM search_entry_fts_docsize WHERE id = number AND item.kind = 'ENTRY'
            UNION ALL SELECT 1 FROM search_line_fts_docsize WHERE id = number AND item.kind = 'BANK_LINE'
            UNION ALL SELECT 1 FROM search_name_fts_docsize WHERE id = number
              AND item.kind NOT IN ('ENTRY', 'BANK_LINE'))
        LIMIT 1\
        """,
        row -> Offender.of(new Word("search.kind.word." + row.text("kind")), row.text("id")));
  }
}
