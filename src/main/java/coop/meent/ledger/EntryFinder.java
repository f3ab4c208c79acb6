package coop.meent.ledger;

import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.search.Finder;
import coop.meent.search.Hit;
import coop.meent.search.SearchKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Entries, as search shows them: the whole of the debit side, and the paper; of a member's own
/// book whose it is.
public final class EntryFinder implements Finder {

  private final LedgerService ledger;

  public EntryFinder(LedgerService ledger) {
    this.ledger = ledger;
  }

  @Override
  public SearchKind kind() {
    return SearchKind.ENTRY;
  }

  @Override
  public List<Hit> hits(List<UUID> ids, Texts texts) {
    var books = new MemberBooks(ledger);
    Map<UUID, JournalEntry> found = new HashMap<>();
    for (var entry : ledger.entries(ids.stream().map(EntryId::new).toList()))
      found.put(entry.id().uuid(), entry);
    return ids.stream()
        .map(found::get)
        .filter(entry -> entry != null)
        .map(entry -> hit(entry, books, texts))
        .toList();
  }

  private static Hit hit(JournalEntry entry, MemberBooks books, Texts texts) {
    var detail =
        Stream.of(entry.document(), books.name(entry.book()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    return new Hit(
        SearchKind.ENTRY,
        entry.id(),
        entry.reference(),
        entry.text(),
        detail,
        also(entry, texts),
        Optional.of(entry.date()),
        Optional.of(whole(entry)));
  }

  private static List<String> also(JournalEntry entry, Texts texts) {
    var lines = entry.postings().stream().flatMap(posting -> posting.text().stream());
    var amounts = entry.postings().stream().map(posting -> texts.money(posting.amount().abs()));
    return Stream.concat(lines, amounts).distinct().toList();
  }

  private static Money whole(JournalEntry entry) {
    return Money.sum(
        entry.postings().stream().map(Posting::amount).filter(Money::isPositive).toList());
  }

  /// The names of the books that are not the cooperative's.
  record MemberBooks(Map<BookId, String> names) {

    MemberBooks(LedgerService ledger) {
      this(
          ledger.books().stream()
              .filter(book -> book.kind() == BookKind.MEMBER)
              .collect(Collectors.toMap(Book::id, Book::name)));
    }

    Optional<String> name(BookId book) {
      return Optional.ofNullable(names.get(book));
    }
  }
}
