package coop.meent.ledger.ui;

import coop.meent.base.Id.BookId;
import coop.meent.ledger.Book;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Entries that somebody began to type and has not recorded, one for each book. Whoever leaves one,
/// by Escape or for another page, finds it again as it was.
final class BegunEntries {

  private final BooksPage page;
  private final Map<BookId, EntryForm> forms = new HashMap<>();

  BegunEntries(BooksPage page) {
    this.page = page;
  }

  /// The one that was begun in this book, or an empty one.
  EntryForm in(Book book) {
    var kept = forms.get(book.id());
    if (kept != null && kept.isBegun()) return kept;
    var made = new EntryForm(page, book);
    forms.put(book.id(), made);
    return made;
  }

  List<EntryForm> all() {
    return forms.values().stream().filter(EntryForm::isBegun).toList();
  }

  boolean isAnyIn(Book book) {
    return Optional.ofNullable(forms.get(book.id())).filter(EntryForm::isBegun).isPresent();
  }

  /// It was recorded.
  void end(EntryForm form) {
    forms.remove(form.book().id(), form);
  }

  /// It is being left, and stays.
  void leave(EntryForm form) {
    boolean stays = form.equals(forms.get(form.book().id())) && form.isBegun();
    if (stays) tell("ledger.entry.kept", "ledger.entry.goOn", form);
  }

  /// It is thrown away; who did not mean to can have it back.
  void discard(EntryForm form) {
    end(form);
    if (form.isBegun()) tell("ledger.entry.discarded", "ledger.entry.bringBack", form);
    page.back();
  }

  private void tell(String what, String deed, EntryForm form) {
    var texts = page.desk().texts();
    page.desk()
        .desk()
        .notices()
        .done(texts.get(what), texts.get(deed), () -> page.open(bringBack(form)));
  }

  /// Nothing of another that was begun meanwhile is lost for it.
  private EntryForm bringBack(EntryForm form) {
    var now = forms.get(form.book().id());
    if (now != null && now.isBegun()) return now;
    forms.put(form.book().id(), form);
    return form;
  }

  /// As [EntryForm#takeOver], for all of them.
  void takeOver(BegunEntries others) {
    for (var other : others.all()) {
      var mine = new EntryForm(page, other.book());
      mine.takeOver(other);
      forms.put(other.book().id(), mine);
    }
  }
}
