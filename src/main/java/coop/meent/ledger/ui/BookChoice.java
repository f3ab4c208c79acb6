package coop.meent.ledger.ui;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BookId;
import coop.meent.ledger.Book;
import coop.meent.ledger.Dimensions;
import coop.meent.ui.Facet;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Which book, which time and whom all sections of the books page look at.
final class BookChoice {

  /// What is looked at.
  record Look(Book book, FiscalPeriod period, Dimensions about) {}

  private static final String REMEMBERED = "book";

  private final BooksDesk desk;
  private final ReadOnlyObjectWrapper<Catalogue> catalogue =
      new ReadOnlyObjectWrapper<>(Catalogue.EMPTY);
  private final ReadOnlyObjectWrapper<@Nullable Look> look = new ReadOnlyObjectWrapper<>();
  final ObjectProperty<@Nullable Book> book = new SimpleObjectProperty<>();
  final ObjectProperty<Integer> year;
  final ObjectProperty<PeriodPart> part = new SimpleObjectProperty<>(new PeriodPart.Whole());
  final ObjectProperty<@Nullable About> about = new SimpleObjectProperty<>();

  BookChoice(BooksDesk desk) {
    this.desk = desk;
    year = new SimpleObjectProperty<>(desk.today().getYear());
    book.subscribe(this::tell);
    year.subscribe(this::tell);
    part.subscribe(this::tell);
    about.subscribe(this::tell);
  }

  /// Reads what can be chosen; keeps what is chosen.
  void load() {
    desk.tasks().run(() -> Catalogue.read(desk), this::show);
  }

  /// Reads what can be chosen where nobody did so yet; what is asked of the tasks next comes after.
  void ready() {
    if (look.get() == null) load();
  }

  /// This book, whomever it is about.
  void lookAt(BookId id) {
    about.set(null);
    catalogue.get().books().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .ifPresent(book::set);
  }

  /// What is about these alone, in the cooperative's book.
  void lookAt(Dimensions whom) {
    var now = catalogue.get();
    if (!now.books().isEmpty()) book.set(now.books().getFirst());
    now.abouts(desk.texts()).stream()
        .filter(one -> one.dimensions().equals(whom))
        .findFirst()
        .ifPresent(about::set);
  }

  private void show(Catalogue now) {
    catalogue.set(now);
    if (book.get() == null && !now.books().isEmpty()) book.set(remembered(now));
  }

  /// The one that was looked at last, on this computer.
  private Book remembered(Catalogue now) {
    var code = desk.desk().memory().recall(REMEMBERED);
    return now.books().stream()
        .filter(one -> code.filter(one.code()::equals).isPresent())
        .findFirst()
        .orElseGet(() -> now.books().getFirst());
  }

  private void tell() {
    var chosen = book.get();
    if (chosen == null) return;
    desk.desk().memory().keep(REMEMBERED, chosen.code());
    var whom = about.get();
    var dimensions = whom == null ? Dimensions.NONE : whom.dimensions();
    look.set(new Look(chosen, part.get().of(year.get()), dimensions));
  }

  /// What a saved view of entries or accounts keeps.
  List<Facet> facets() {
    var texts = desk.texts();
    return List.of(
        Facet.oneOf(
            "book", book, () -> catalogue.get().books(), new Facet.Names<>(Book::code, Book::name)),
        Facet.year("year", year, () -> catalogue.get().years(), desk.today().getYear()),
        Facet.oneOf(
            "part",
            part,
            PeriodPart::everyPart,
            new Facet.Names<>(PeriodPart::key, one -> one.name(texts))),
        Facet.oneOrNone(
            "about",
            about,
            () -> catalogue.get().abouts(texts),
            new Facet.Names<>(About::key, About::name)));
  }

  ReadOnlyObjectProperty<Catalogue> catalogue() {
    return catalogue.getReadOnlyProperty();
  }

  /// Null until the books were read.
  ReadOnlyObjectProperty<@Nullable Look> look() {
    return look.getReadOnlyProperty();
  }
}
