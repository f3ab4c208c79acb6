package coop.meent.correction.ui;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Texts;
import coop.meent.correction.Batch;
import coop.meent.correction.CorrectionOutcome;
import coop.meent.correction.CorrectionWords;
import coop.meent.correction.EntryEdit;
import coop.meent.correction.Foreseen;
import coop.meent.correction.Wish;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.ui.DimensionNames;
import coop.meent.ledger.ui.DimensionNames.AssignmentName;
import coop.meent.ledger.ui.DimensionNames.MemberName;
import coop.meent.ledger.ui.VatChoice;
import coop.meent.ui.Badge;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.Columns;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.Tone;
import coop.meent.ui.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Dimension2D;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// Changes several entries at once: what to change above, what each becomes below, and one button
/// that does it all. What a field leaves empty stays as it is.
final class CorrectionView implements View {

  private final CorrectionDesk desk;
  private final CorrectionViewModel model;
  private final Runnable leave;
  private final Parent root;
  private final ReadOnlyObjectWrapper<Heading> heading;
  private CorrectionWords words;

  @FXML private NoticeBar notice;
  @FXML private ChoiceField<Account> on;
  @FXML private ChoiceField<Account> account;
  @FXML private ChoiceField<Pick<VatChoice>> vat;
  @FXML private ChoiceField<Pick<MemberName>> member;
  @FXML private ChoiceField<Pick<AssignmentName>> assignment;
  @FXML private TextField text;
  @FXML private TextField document;
  @FXML private CheckBox noDocument;
  @FXML private RowTable<Foreseen> table;
  @FXML private Label count;
  @FXML private Button leaveOut;
  @FXML private Button change;

  CorrectionView(CorrectionDesk desk, Book book, List<EntryId> entries, Runnable leave) {
    this.desk = desk;
    this.leave = leave;
    model = new CorrectionViewModel(desk, book, entries);
    words = CorrectionWords.of(desk.texts(), List.of(), any -> "");
    heading = new ReadOnlyObjectWrapper<>(new Heading(desk.text("correction.title"), book.name()));
    root = Fxml.load(this, desk.texts());
    addColumns();
    table.setTall(true);
    table.setAccessibleText(desk.text("correction.title"));
    table.show(model.rows);
    table.onOpen(row -> desk.entry().accept(row.entry().id()));
    notice.notice().bindBidirectional(model.notice);
    model.rows.addListener((ListChangeListener<Foreseen>) any -> tell());
    for (var field : List.of(on, account, vat, member, assignment))
      field.value().subscribe((before, now) -> asked());
    for (var field : List.of(text, document))
      field.textProperty().subscribe((before, now) -> asked());
    noDocument.selectedProperty().subscribe((before, now) -> asked());
    document.disableProperty().bind(noDocument.selectedProperty());
    model.choices(this::offer);
    tell();
  }

  private void addColumns() {
    var texts = desk.texts();
    var columns = new Columns<Foreseen>(texts);
    table.column("date", columns.date(texts.get("ledger.date"), row -> row.entry().date()));
    table.column(
        "entry", columns.code(texts.get("ledger.entry"), 84, row -> row.entry().reference()));
    table.column("text", columns.text(texts.get("ledger.text"), 170, row -> row.entry().text()));
    table.column(
        "becomes", columns.lines(texts.get("correction.becomes"), 520, this::first, this::second));
    table.column("state", columns.badge(texts.get("ledger.state"), 130, this::state));
  }

  private String first(Foreseen row) {
    return switch (row) {
      case Foreseen.Becomes to -> words.before(to);
      case Foreseen.Stays _ -> "";
      case Foreseen.Cannot no -> words.why(no);
    };
  }

  private String second(Foreseen row) {
    return switch (row) {
      case Foreseen.Becomes to -> "→ " + words.after(to);
      case Foreseen.Stays _ -> "";
      case Foreseen.Cannot no -> desk.texts().next(no.why());
    };
  }

  private @Nullable Badge state(Foreseen row) {
    return switch (row) {
      case Foreseen.Becomes _ -> new Badge(Tone.OK, desk.text("correction.state.changes"));
      case Foreseen.Stays _ -> new Badge(Tone.NEUTRAL, desk.text("correction.state.stays"));
      case Foreseen.Cannot _ -> new Badge(Tone.LOOK, desk.text("correction.state.cannot"));
    };
  }

  private void offer(CorrectionViewModel.Choices found) {
    var texts = desk.texts();
    on.choices(found.used(), one -> label(one, texts), CorrectionView::alsoKnownAs);
    account.choices(found.accounts(), one -> label(one, texts), CorrectionView::alsoKnownAs);
    vat.choices(
        Pick.of(found.vat(), one -> one.name(texts.language()), texts.get("correction.vat.none")),
        Pick::name);
    member.choices(
        Pick.of(found.names().members(), MemberName::name, texts.get("correction.member.none")),
        Pick::name);
    assignment.choices(
        Pick.of(
            found.names().assignments(),
            AssignmentName::name,
            texts.get("correction.assignment.none")),
        Pick::name);
    var all = new ArrayList<>(found.accounts());
    found.used().stream().filter(one -> !all.contains(one)).forEach(all::add);
    words = CorrectionWords.of(texts, all, about -> names(found.names(), about));
    model.foresee();
  }

  private static String label(Account account, Texts texts) {
    return account.label().in(texts);
  }

  private static String alsoKnownAs(Account account) {
    return account.dutchName() + " " + account.englishName() + " " + account.rgs().orElse("");
  }

  private static String names(DimensionNames.All all, Dimensions about) {
    var who =
        about
            .member()
            .flatMap(id -> all.members().stream().filter(one -> one.id().equals(id)).findFirst())
            .map(MemberName::name);
    var work =
        about
            .assignment()
            .flatMap(
                id -> all.assignments().stream().filter(one -> one.id().equals(id)).findFirst())
            .map(AssignmentName::name);
    return String.join(", ", Stream.of(who, work).flatMap(Optional::stream).toList());
  }

  private void asked() {
    var said = text.getText().strip();
    var paper = document.getText().strip();
    model.notice.set(null);
    model.edit.set(
        new EntryEdit(
            Optional.ofNullable(on.value().get()).map(Account::id),
            Optional.ofNullable(account.value().get()).map(Account::id),
            map(Pick.wish(vat), VatChoice::key),
            map(Pick.wish(member), MemberName::id),
            map(Pick.wish(assignment), one -> new EntryEdit.Work(one.id(), one.client())),
            said.isEmpty() ? Optional.empty() : Optional.of(said),
            paper(paper)));
  }

  private Wish<String> paper(String typed) {
    if (noDocument.isSelected()) return new Wish.Clear<>();
    return typed.isEmpty() ? new Wish.Keep<>() : new Wish.Put<>(typed);
  }

  private static <A, B> Wish<B> map(Wish<A> wish, java.util.function.Function<A, B> of) {
    return switch (wish) {
      case Wish.Keep<A> _ -> new Wish.Keep<>();
      case Wish.Clear<A> _ -> new Wish.Clear<>();
      case Wish.Put<A>(var value) -> new Wish.Put<>(of.apply(value));
    };
  }

  private void tell() {
    var texts = desk.texts();
    long changes = model.count(Foreseen.Becomes.class);
    long stays = model.count(Foreseen.Stays.class);
    long cannot = model.count(Foreseen.Cannot.class);
    List<String> parts = new ArrayList<>();
    if (model.edit.get().isEmpty()) {
      parts.add(texts.count("correction.chosen", model.rows.size()));
      parts.add(texts.get("correction.ask"));
    } else {
      parts.add(texts.count("correction.changes", changes));
      if (stays > 0) parts.add(texts.count("correction.stays", stays));
      if (cannot > 0) parts.add(texts.count("correction.cannot", cannot));
    }
    count.setText(String.join(" · ", parts));
    leaveOut.setText(texts.count("correction.leaveOut", cannot));
    leaveOut.setVisible(cannot > 0);
    leaveOut.setManaged(cannot > 0);
    change.setText(
        changes == 0 ? texts.get("correction.deed") : texts.count("correction.deed", changes));
    change.setDisable(!model.isReady());
  }

  @FXML
  void onLeaveOut() {
    model.leaveOutRefused();
  }

  @FXML
  void onChange() {
    model.change(this::changed);
  }

  @FXML
  void onCancel() {
    leave.run();
  }

  private void changed(Batch batch) {
    leave.run();
    desk.desk()
        .notices()
        .done(
            desk.texts().count("correction.done", batch.corrected().size()),
            desk.text("correction.takeBack"),
            () -> takeBack(batch));
    desk.desk().navigation().refresh();
  }

  private void takeBack(Batch batch) {
    desk.desk()
        .tasks()
        .run(
            () -> desk.corrections().takeBack(batch.id()),
            outcome -> {
              var texts = desk.texts();
              desk.desk()
                  .notices()
                  .done(
                      switch (outcome) {
                        case CorrectionOutcome.Done<Integer>(var many) ->
                            texts.count("correction.takenBack", many);
                        case CorrectionOutcome.Refused<Integer>(var why) ->
                            texts.refusal(why) + " " + texts.next(why);
                      });
              desk.desk().navigation().refresh();
            });
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> all = new ArrayList<>(table.shortcuts(desk.texts()));
    all.add(Shortcut.of("Ctrl+Enter", change.getText(), change::fire));
    all.add(
        Shortcut.of("Delete", desk.text("correction.leaveOut.chosen"), this::leaveOutChosen)
            .within(table));
    return all;
  }

  private void leaveOutChosen() {
    model.leaveOut(List.copyOf(table.getSelectionModel().getSelectedItems()));
  }

  /// What is asked needs its room, and what comes of it is still to be seen below.
  @Override
  public Dimension2D leastSize() {
    return new Dimension2D(780, 540);
  }

  @Override
  public void enter() {
    account.requestFocus();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<Heading> heading() {
    return heading.getReadOnlyProperty();
  }

  @Override
  public void refresh() {
    model.foresee();
  }
}
