package coop.meent.vat.ui;

import coop.meent.base.Id.BookId;
import coop.meent.ui.LevelsView;
import coop.meent.ui.View;
import coop.meent.vat.Rubric;
import coop.meent.vat.VatPeriod;
import java.util.Optional;

/// The VAT section of the books: the return of a period, and below it the lines of a rubric or the
/// sales list.
public final class VatPage {

  /// Its key among the sections of the books.
  public static final String KEY = "vat";

  private final VatDesk desk;
  private final VatChoice choice;
  private final LevelsView view = new LevelsView();

  public VatPage(VatDesk desk) {
    this.desk = desk;
    choice = new VatChoice(desk);
    view.down(new VatView(this));
  }

  public View view() {
    return view;
  }

  /// Looks at one return.
  public void open(BookId book, VatPeriod period) {
    view.top();
    choice.lookAt(book, period);
  }

  /// Looks at the return of a book that matters now.
  public void open(BookId book) {
    view.top();
    choice.lookAt(book);
  }

  VatDesk desk() {
    return desk;
  }

  VatChoice choice() {
    return choice;
  }

  void openLines(Optional<Rubric> rubric) {
    if (choice.period.get() != null) view.down(new RubricLinesView(this, rubric));
  }

  void openList() {
    if (choice.period.get() != null) view.down(new SalesListView(this));
  }

  void back() {
    view.back();
  }

  /// After a deed: what is shown changed, and so may what waits elsewhere.
  void done(String what) {
    desk.desk().navigation().closeSheet();
    desk.desk().notices().done(what);
    choice.load();
  }

  /// After a deed that can be made up for.
  void done(String what, String deed, Runnable act) {
    desk.desk().navigation().closeSheet();
    desk.desk().notices().done(what, deed, act);
    choice.load();
  }
}
