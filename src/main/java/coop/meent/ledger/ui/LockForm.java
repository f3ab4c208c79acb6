package coop.meent.ledger.ui;

import coop.meent.base.Refusal;
import coop.meent.ledger.Book;
import coop.meent.ledger.LockOutcome;
import coop.meent.ui.DateField;
import coop.meent.ui.Fxml;
import coop.meent.ui.Notice;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Tone;
import java.time.LocalDate;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// Asks up to which day a book is closed, says what that means, and opens it again.
final class LockForm {

  private final BooksPage page;
  private final BooksDesk desk;
  private final Book book;
  private Optional<LocalDate> locked = Optional.empty();

  @FXML private NoticeBar notice;
  @FXML private Label now;
  @FXML private DateField day;
  @FXML private Button lock;
  @FXML private Button lift;

  LockForm(BooksPage page, Book book) {
    this.page = page;
    this.book = book;
    desk = page.desk();
  }

  /// Opens beside the page, with what is in force now.
  void open() {
    desk.tasks()
        .run(
            () ->
                new Known(
                    desk.ledger().lockedThrough(book.id()), desk.ledger().lockRefusal(book.id())),
            this::open);
  }

  /// @param refusal why whoever sits here may change nothing of it
  private record Known(Optional<LocalDate> through, Optional<LockOutcome.NotEntitled> refusal) {}

  private void open(Known known) {
    var texts = desk.texts();
    var through = known.through;
    var root = Fxml.load(this, texts);
    locked = through;
    now.setText(
        through
            .map(last -> texts.get("ledger.lock.now", book.name(), last))
            .orElseGet(() -> texts.get("ledger.lock.none", book.name())));
    day.setNear(desk.today());
    day.setValue(proposed(through));
    lift.setVisible(through.isPresent());
    lift.setManaged(through.isPresent());
    known.refusal.ifPresent(this::forbid);
    day.getEditor().textProperty().subscribe(typed -> name());
    desk.desk().navigation().open(texts.get("ledger.lock.title"), root);
  }

  /// Who may not is told before they choose a day.
  private void forbid(LockOutcome.NotEntitled refusal) {
    notice.refuse(refusal);
    day.setDisable(true);
    lock.setDisable(true);
    lift.setDisable(true);
  }

  /// The end of the last month that is over, unless that is closed already.
  private LocalDate proposed(Optional<LocalDate> through) {
    var monthEnd = desk.today().withDayOfMonth(1).minusDays(1);
    return through.filter(last -> !last.isBefore(monthEnd)).isPresent() ? desk.today() : monthEnd;
  }

  private void name() {
    var texts = desk.texts();
    lock.setText(
        day.typed()
            .map(last -> texts.get("ledger.lock.deed.until", texts.shortDate(last)))
            .orElseGet(() -> texts.get("ledger.lock.deed")));
  }

  @FXML
  void onLock() {
    var last = day.typed();
    if (last.isEmpty()) {
      notice.notice().set(new Notice(Tone.LOOK, desk.texts().get("ledger.lock.noDay"), ""));
      day.requestFocus();
      return;
    }
    desk.tasks().run(() -> desk.ledger().lock(book.id(), last.get()), this::show);
  }

  @FXML
  void onLift() {
    desk.tasks().run(() -> desk.ledger().liftLock(book.id()), this::show);
  }

  private void show(LockOutcome outcome) {
    switch (outcome) {
      case LockOutcome.Locked(var through) ->
          done(desk.texts().get("ledger.lock.done", book.name(), through));
      case LockOutcome.Lifted() -> done(desk.texts().get("ledger.lock.lifted", book.name()));
      case Refusal refusal -> notice.refuse(refusal);
    }
  }

  /// What was done can be put back as it was.
  private void done(String what) {
    desk.desk().navigation().closeSheet();
    var before = locked;
    desk.desk().notices().done(what, () -> putBack(before));
    page.locked();
  }

  private void putBack(Optional<LocalDate> before) {
    desk.tasks()
        .run(
            () -> {
              if (desk.ledger().lockedThrough(book.id()).isPresent())
                desk.ledger().liftLock(book.id());
              return before.map(last -> desk.ledger().lock(book.id(), last));
            },
            any -> page.locked());
  }
}
