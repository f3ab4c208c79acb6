package coop.meent.search;

/// The three tables of words. Kinds that stand together in one are few beside the others, so that
/// looking for a member never walks through entries.
///
/// @param table of words
/// @param text the columns that words are looked for in
record SearchIndex(String table, String text, boolean hasAmounts) {

  private static final SearchIndex ENTRIES = new SearchIndex("search_entry_fts", "words", true);
  private static final SearchIndex LINES = new SearchIndex("search_line_fts", "words iban", true);
  private static final SearchIndex NAMES = new SearchIndex("search_name_fts", "words iban", false);

  static SearchIndex of(SearchKind kind) {
    return switch (kind) {
      case ENTRY -> ENTRIES;
      case BANK_LINE -> LINES;
      case MEMBER, CLIENT, ASSIGNMENT, ACCOUNT, BANK_ACCOUNT, PAPER, NOTE, IDEA -> NAMES;
      case DEED, JOB, REPORT -> throw new IllegalArgumentException(kind + " is not in the file");
    };
  }
}
