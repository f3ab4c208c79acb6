package coop.meent.ledger.ui;

import coop.meent.base.Id;
import coop.meent.base.Id.BookId;
import coop.meent.base.Texts;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import coop.meent.ledger.Dimensions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What there is to choose from in the books page, as it was when it was read.
///
/// @param years with entries, and this year; newest first
/// @param accounts per book, in order of number
/// @param locks the last day that is closed, of each book that has one
/// @param readAlong books of others, which are written elsewhere
record Catalogue(
    List<Book> books,
    List<Integer> years,
    Map<BookId, List<Account>> accounts,
    Map<BookId, LocalDate> locks,
    Set<BookId> readAlong,
    DimensionNames.All names,
    Map<Id, String> nameById) {

  static final Catalogue EMPTY =
      new Catalogue(
          List.of(),
          List.of(),
          Map.of(),
          Map.of(),
          Set.of(),
          new DimensionNames.All(List.of(), List.of(), List.of()),
          Map.of());

  /// Called on the store thread.
  static Catalogue read(BooksDesk desk) {
    var books = desk.ledger().books();
    Map<BookId, List<Account>> accounts = new HashMap<>();
    Map<BookId, LocalDate> locks = new HashMap<>();
    Set<BookId> readAlong = new HashSet<>();
    for (var book : books) {
      accounts.put(book.id(), desk.ledger().accounts(book.id()));
      desk.ledger().lockedThrough(book.id()).ifPresent(day -> locks.put(book.id(), day));
      if (desk.ledger().isReadAlong(book)) readAlong.add(book.id());
    }
    var names = desk.names().all();
    return new Catalogue(books, years(desk, books), accounts, locks, readAlong, names, byId(names));
  }

  private static List<Integer> years(BooksDesk desk, List<Book> books) {
    int first = desk.today().getYear();
    int last = first;
    for (var book : books) {
      var span = desk.ledger().span(book.id());
      if (span.isEmpty()) continue;
      first = Math.min(first, span.get().from().getYear());
      last = Math.max(last, span.get().to().getYear());
    }
    int newest = last;
    return IntStream.rangeClosed(0, last - first).mapToObj(back -> newest - back).toList();
  }

  private static Map<Id, String> byId(DimensionNames.All names) {
    Map<Id, String> byId = new HashMap<>();
    names.members().forEach(one -> byId.put(one.id(), one.name()));
    names.assignments().forEach(one -> byId.put(one.id(), one.name()));
    names.clients().forEach(one -> byId.put(one.id(), one.name()));
    return byId;
  }

  /// Everyone and everything to look at the books by.
  List<About> abouts(Texts texts) {
    List<About> all = new ArrayList<>();
    for (var one : names.members())
      all.add(
          new About(
              texts.get("ledger.about.member", one.name()), Dimensions.NONE.withMember(one.id())));
    for (var one : names.assignments())
      all.add(
          new About(
              texts.get("ledger.about.assignment", one.name()),
              Dimensions.NONE.withAssignment(one.id())));
    for (var one : names.clients())
      all.add(
          new About(
              texts.get("ledger.about.client", one.name()), Dimensions.NONE.withClient(one.id())));
    return all;
  }

  /// The names of what a posting is about, joined; empty when it is about nothing. A client is not
  /// named beside its assignment.
  String words(Dimensions about) {
    List<String> words = new ArrayList<>();
    about.member().flatMap(this::name).ifPresent(words::add);
    about
        .assignment()
        .<Id>map(id -> id)
        .or(about::client)
        .flatMap(this::name)
        .ifPresent(words::add);
    return String.join(" · ", words);
  }

  private Optional<String> name(Id id) {
    return Optional.ofNullable(nameById.get(id));
  }

  /// The last day that is closed; empty while all of the book is open.
  Optional<LocalDate> lockOf(Book book) {
    return Optional.ofNullable(locks.get(book.id()));
  }

  boolean isReadAlong(Book book) {
    return readAlong.contains(book.id());
  }

  List<Account> accountsOf(Book book) {
    return accounts.getOrDefault(book.id(), List.of());
  }
}
