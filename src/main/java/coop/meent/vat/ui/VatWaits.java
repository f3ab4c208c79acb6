package coop.meent.vat.ui;

import coop.meent.base.Id.BookId;
import coop.meent.ledger.Book;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import coop.meent.vat.KorWatch;
import coop.meent.vat.VatPeriod;
import coop.meent.vat.VatWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// On Home of who files the VAT of a book: the return that is due, a correction that is due, a book
/// of which nobody said how often it files, and the limit of the small business scheme.
///
/// @param mine the books that whoever sits here files for
public record VatWaits(VatDesk desk, Supplier<List<Book>> mine, Ways ways) implements WaitSource {

  /// Where they lead.
  public interface Ways {
    void open(BookId book, Optional<VatPeriod> period);
  }

  @Override
  public List<Waiting> waiting() {
    return mine.get().stream().flatMap(book -> waiting(book).stream()).toList();
  }

  private List<Waiting> waiting(Book book) {
    if (desk.vat().calendar(book.id()).isEmpty()) return List.of(noScheme(book));
    List<Waiting> waiting = new ArrayList<>();
    due(book).ifPresent(waiting::add);
    correction(book).ifPresent(waiting::add);
    kor(book).ifPresent(waiting::add);
    return waiting;
  }

  private Waiting noScheme(Book book) {
    var texts = desk.texts();
    return new Waiting(
        Tone.INFO,
        texts.get("vat.waits.scheme", book.name()),
        texts.get("vat.waits.scheme.why"),
        texts.get("vat.waits.scheme.deed"),
        () -> ways.open(book.id(), Optional.empty()));
  }

  private Optional<Waiting> due(Book book) {
    var texts = desk.texts();
    return desk.vat()
        .next(book.id())
        .flatMap(period -> desk.vat().show(book.id(), period))
        .map(shown -> {
          var figures = shown.figures();
          boolean isOver = desk.today().isAfter(shown.period().due());
          return new Waiting(
              isOver ? Tone.LOOK : Tone.WAIT,
              texts.get(
                  isOver ? "vat.waits.over" : "vat.waits.due",
                  shown.period().in(texts),
                  texts.date(shown.period().due())),
              texts.get(
                  "vat.waits.due.why",
                  VatWords.total(figures, texts),
                  VatWords.euros(figures.toPay().abs(), texts),
                  book.name()),
              texts.get("vat.waits.deed"),
              () -> ways.open(book.id(), Optional.of(shown.period())));
        });
  }

  private Optional<Waiting> correction(Book book) {
    var texts = desk.texts();
    var late = desk.vat().late(book.id());
    if (late.isEmpty() || !late.needsCorrection()) return Optional.empty();
    return Optional.of(
        new Waiting(
            Tone.LOOK,
            late.due()
                .map(day -> texts.get("vat.waits.correct.before", texts.date(day)))
                .orElseGet(() -> texts.get("vat.waits.correct")),
            VatWords.late(late, texts),
            texts.get("vat.waits.deed"),
            () -> ways.open(book.id(), Optional.of(late.periods().getFirst().period()))));
  }

  private Optional<Waiting> kor(Book book) {
    var texts = desk.texts();
    return desk.vat()
        .korWatch(book.id(), desk.today())
        .filter(watch -> watch.level() != KorWatch.Level.FAR)
        .map(watch ->
            new Waiting(
                watch.level() == KorWatch.Level.PASSED ? Tone.LOOK : Tone.WAIT,
                texts.get("vat.waits.kor." + watch.level().name(), book.name()),
                VatWords.kor(watch, texts),
                texts.get("vat.waits.deed"),
                () -> ways.open(book.id(), Optional.empty())));
  }
}
