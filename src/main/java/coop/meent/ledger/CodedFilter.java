package coop.meent.ledger;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import java.util.List;
import java.util.Set;

/// Which lines with a VAT code to read.
///
/// @param scopes of which the entry is in one at least
/// @param kinds of which the line is one; empty for all
/// @param words that the entry's text or document holds; empty for all
public record CodedFilter(BookId book, List<CodedScope> scopes, List<Kind> kinds, String words) {

  public CodedFilter {
    scopes = List.copyOf(scopes);
    kinds = List.copyOf(kinds);
  }

  /// Lines with a code on some accounts, or on all but those.
  public record Kind(String code, Set<AccountId> accounts, boolean isOnThem) {
    public Kind {
      accounts = Set.copyOf(accounts);
    }
  }

  public static CodedFilter all(BookId book, List<CodedScope> scopes) {
    return new CodedFilter(book, scopes, List.of(), "");
  }

  public CodedFilter of(List<Kind> kinds) {
    return new CodedFilter(book, scopes, kinds, words);
  }

  public CodedFilter holding(String words) {
    return new CodedFilter(book, scopes, kinds, words);
  }
}
