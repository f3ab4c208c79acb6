package coop.meent.spread.ui;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.SpreadId;
import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ledger.AccountKind;
import coop.meent.ledger.Book;
import coop.meent.spread.Awaited;
import coop.meent.spread.AwaitedDraft;
import coop.meent.spread.Expected;
import coop.meent.spread.ExpectedBills.Sender;
import coop.meent.spread.Spread;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.MoneyField;
import coop.meent.ui.Notice;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.Tone;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Which bills a year seems to lack, each with its estimate and why; more are added by hand. What
/// is ticked is taken into the year in one step.
final class AwaitSheet {

  private static final int YEARS_BACK = 3;

  private final SpreadDesk room;
  private final NoticeBar notice;
  private final ComboBox<Book> book = new ComboBox<>();
  private final ComboBox<Integer> year = new ComboBox<>();
  private final VBox list = new VBox(8);
  private final TextField name = new TextField();
  private final ChoiceField<Account> account;
  private final MoneyField amount;
  private final ChoiceField<Sender> sender;
  private final TextField reason = new TextField();
  private final Button deed;
  private final List<Line> lines = new ArrayList<>();

  AwaitSheet(SpreadDesk room) {
    this.room = room;
    notice = new NoticeBar(room.texts());
    account = new ChoiceField<>(room.texts());
    amount = new MoneyField(room.texts());
    sender = new ChoiceField<>(room.texts());
    deed = FormParts.primary("awaitDeed", "", this::act);
  }

  /// @param draft what it becomes with what stands in the field as its estimate
  private record Line(CheckBox box, MoneyField estimate, AwaitedDraft draft) {

    AwaitedDraft typed() {
      var typed = estimate.value().get();
      return new AwaitedDraft(
          draft.book(),
          draft.day(),
          draft.name(),
          draft.account(),
          typed == null ? Money.ZERO : typed,
          draft.cause(),
          draft.supplier(),
          draft.recurring(),
          draft.reason());
    }
  }

  private record Seen(List<Account> accounts, List<Expected> expected, List<Sender> senders) {}

  void open() {
    book.setId("awaitBook");
    year.setId("awaitYear");
    name.setId("awaitName");
    account.setId("awaitAccount");
    amount.setId("awaitAmount");
    sender.setId("awaitSender");
    reason.setId("awaitReason");
    book.setConverter(new ChoiceNames<>(Book::name));
    book.getItems().setAll(room.books());
    book.setValue(room.books().getFirst());
    year.setConverter(new ChoiceNames<>(String::valueOf));
    var last = YearMonth.from(room.today()).plusMonths(1).getYear() - 1;
    for (int back = 0; back < YEARS_BACK; back++) year.getItems().add(last - back);
    year.setValue(last);
    for (var one : List.of(book, year)) one.setMaxWidth(Double.MAX_VALUE);
    for (var one : List.of(book.valueProperty(), year.valueProperty())) one.subscribe(this::look);
    List<Node> parts = new ArrayList<>(List.of(notice, Prose.note(room.text("spread.await.why"))));
    if (book.getItems().size() > 1) parts.add(new FormField(room.text("spread.inBook"), book));
    parts.add(new FormField(room.text("spread.await.year"), year));
    parts.add(list);
    parts.add(deed);
    parts.addAll(byHand());
    room.desk()
        .navigation()
        .open(room.text("spread.await.title"), FormParts.form(parts.toArray(Node[]::new)));
    look();
  }

  private List<Node> byHand() {
    var from = new FormField(room.text("spread.await.sender"), sender);
    from.setHint(room.text("spread.await.sender.hint"));
    var about = new FormField(room.text("spread.await.estimate"), amount);
    about.setHint(room.text("spread.cost.hint"));
    return List.of(
        Prose.title(room.text("spread.await.hand")),
        new FormField(room.text("spread.name"), name),
        new FormField(room.text("spread.await.account"), account),
        about,
        from,
        new FormField(room.text("spread.reason"), reason),
        new ReadersLine(room.desk(), book.getValue().space()),
        FormParts.deeds(FormParts.button("awaitAdd", room.text("spread.await.add"), this::add)));
  }

  private LocalDate day() {
    return FiscalPeriod.year(year.getValue()).to();
  }

  private void look() {
    var of = book.getValue();
    int in = year.getValue();
    room.desk()
        .tasks()
        .run(
            () ->
                new Seen(
                    room.ledger().accounts(of.id()),
                    room.expected().of(of, in),
                    room.expected().senders()),
            this::show);
  }

  private void show(Seen seen) {
    lines.clear();
    list.getChildren().clear();
    var costs =
        seen.accounts.stream()
            .filter(one -> one.kind() == AccountKind.EXPENSE && one.retired().isEmpty())
            .filter(one -> !one.isPerMember())
            .toList();
    account.choices(costs, one -> one.label().in(room.texts()));
    sender.choices(seen.senders, Sender::name);
    if (seen.expected.isEmpty())
      list.getChildren()
          .add(Prose.note(room.text("spread.await.none", String.valueOf(year.getValue()))));
    var written = room.spreads().written();
    for (var one : seen.expected) {
      var label =
          seen.accounts.stream()
              .filter(each -> each.id().equals(one.account()))
              .map(each -> each.label().in(room.texts()))
              .findFirst()
              .orElse("?");
      add(
          one.draft(book.getValue().id(), day(), one.estimate(), written),
          label,
          one.why(room.texts()));
    }
    count();
  }

  private void add(AwaitedDraft draft, String onAccount, String why) {
    var box = new CheckBox(draft.name());
    box.setWrapText(true);
    box.setSelected(true);
    box.setId("awaitBox" + lines.size());
    box.selectedProperty().subscribe(this::count);
    var estimate = new MoneyField(room.texts());
    estimate.setId("awaitEstimate" + lines.size());
    estimate.value().set(draft.estimate());
    lines.add(new Line(box, estimate, draft));
    list.getChildren()
        .add(
            FormParts.item(
                box,
                Prose.note(onAccount),
                Prose.note(why),
                new FormField(room.text("spread.await.estimate"), estimate)));
  }

  private void count() {
    var ticked = lines.stream().filter(line -> line.box.isSelected()).count();
    deed.setDisable(ticked == 0);
    deed.setText(
        ticked == 0
            ? room.text("spread.book.nothing")
            : room.texts().count("spread.await.deed", ticked));
  }

  /// A line more, which is ticked like the others.
  private void add() {
    if (!account.settle() || !sender.settle()) return;
    var on = account.value().get();
    var estimate = amount.value().get();
    if (name.getText().isBlank() || on == null || estimate == null || reason.getText().isBlank()) {
      notice.notice().set(new Notice(Tone.LOOK, room.text("spread.await.lacks"), ""));
      return;
    }
    var why = reason.getText().strip();
    var from = Optional.ofNullable(sender.value().get()).map(Sender::id);
    var draft =
        new AwaitedDraft(
            book.getValue().id(),
            day(),
            name.getText(),
            on.id(),
            estimate,
            Awaited.Cause.HAND,
            from,
            Optional.empty(),
            why);
    if (lines.isEmpty()) list.getChildren().clear();
    add(draft, on.label().in(room.texts()), why);
    for (var field : List.of(name, amount, reason)) field.clear();
    notice.notice().set(null);
    account.value().set(null);
    sender.value().set(null);
    name.requestFocus();
    count();
  }

  /// Who presses Enter in a line that is not in the list yet means that line.
  private void act() {
    if (!name.getText().isBlank()) {
      add();
      return;
    }
    var drafts = lines.stream().filter(line -> line.box.isSelected()).map(Line::typed).toList();
    room.run(() -> room.spreads().await(drafts), notice, this::booked);
  }

  private void booked(List<Spread> made) {
    List<SpreadId> ids = made.stream().map(Spread::id).toList();
    var sum = Money.sum(made.stream().map(one -> one.amount().negate()).toList());
    room.undoable(
        room.texts().count("spread.await.done", made.size())
            + " "
            + room.text("spread.await.sum", room.texts().euro(sum)),
        () -> room.spreads().forget(ids, room.text("spread.undone")));
  }
}
