package coop.meent.ledger;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import java.util.List;
import java.util.Set;

/// Which lines with a VAT code to read.
///
/// @param scopes of which the entry is in one at least
/// @param kinds of which the line is one; empty for all
/// @param words that the entry's text or document holds; empty for all
/// @param waiting what is left out
public record CodedFilter(
    BookId book, List<CodedScope> scopes, List<Kind> kinds, String words, Waiting waiting) {

  public CodedFilter {
    scopes = List.copyOf(scopes);
    kinds = List.copyOf(kinds);
  }

  /// Lines of some entries that are counted elsewhere: those with one of these codes.
  public record Waiting(Set<EntryId> entries, Set<String> codes) {

    public static final Waiting NONE = new Waiting(Set.of(), Set.of());

    public Waiting {
      entries = Set.copyOf(entries);
      codes = Set.copyOf(codes);
    }
  }

  /// Lines with a code on some accounts, or on all but those.
  public record Kind(String code, Set<AccountId> accounts, boolean isOnThem) {
    public Kind {
      accounts = Set.copyOf(accounts);
    }

    public boolean holds(String code, AccountId account) {
      boolean isThere = accounts.contains(account);
      return this.code.equals(code) && isThere == isOnThem;
    }
  }

  public static CodedFilter all(BookId book, List<CodedScope> scopes) {
    return new CodedFilter(book, scopes, List.of(), "", Waiting.NONE);
  }

  public CodedFilter of(List<Kind> kinds) {
    return new CodedFilter(book, scopes, kinds, words, waiting);
  }

  public CodedFilter without(Waiting waiting) {
    return new CodedFilter(book, scopes, kinds, words, waiting);
  }

  public CodedFilter holding(String words) {
    return new CodedFilter(book, scopes, kinds, words, waiting);
  }
}
