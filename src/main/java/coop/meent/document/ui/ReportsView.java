package coop.meent.document.ui;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Refusal;
import coop.meent.base.Written;
import coop.meent.document.Opened;
import coop.meent.document.ReportChoice;
import coop.meent.document.ReportKind;
import coop.meent.document.Reports;
import coop.meent.document.ui.ReportSubjects.Choice;
import coop.meent.ui.Card;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.Desk;
import coop.meent.ui.Dialogs;
import coop.meent.ui.FormField;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Shortcut;
import coop.meent.ui.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The reports: a list, the page as it will be, and what it is about.
public final class ReportsView implements View {

  private final Desk desk;
  private final ReportsViewModel model;
  private final ReportViewer viewer;
  private final Outlets outlets;
  private final ReadOnlyObjectWrapper<Heading> heading;
  private final Parent root;

  @FXML private ListView<ReportKind> kinds;
  @FXML private Card list;
  @FXML private Card choices;
  @FXML private StackPane page;
  @FXML private Label title;
  @FXML private ComboBox<Choice<BookId>> book;
  @FXML private ComboBox<FiscalPeriod> period;
  @FXML private ComboBox<Language> language;
  @FXML private FormField accountField;
  @FXML private ChoiceField<Choice<AccountId>> account;
  @FXML private FormField memberField;
  @FXML private ChoiceField<Choice<MemberId>> member;
  @FXML private Button savePdf;
  @FXML private Button print;
  @FXML private Button saveCsv;
  @FXML private Button open;
  @FXML private NoticeBar notice;

  /// @param today the day whose year is looked at first
  public ReportsView(
      Desk desk, Reports reports, ReportSubjects subjects, Outlets outlets, LocalDate today) {
    this.desk = desk;
    this.outlets = outlets;
    var texts = desk.texts();
    int year = today.getYear();
    model = new ReportsViewModel(texts, desk.tasks(), reports, subjects, FiscalPeriod.year(year));
    viewer = new ReportViewer(desk);
    heading = new ReadOnlyObjectWrapper<>(Heading.of(texts.get("document.page")));
    root = Fxml.load(this, texts);
    page.getChildren().setAll(viewer.root());
    fill(year);
    bind();
  }

  private void fill(int year) {
    var texts = desk.texts();
    kinds.getItems().setAll(model.kinds());
    kinds.setCellFactory(list -> named(kind -> kind.title(texts)));
    kinds.getSelectionModel().select(model.kind.get());
    show(book, Choice::label);
    show(period, one -> Periods.name(one, texts));
    show(language, one -> texts.get("document.language." + one.code()));
    period.getItems().setAll(Years.until(year));
    language.getItems().setAll(Arrays.asList(Language.values()));
  }

  private void bind() {
    kinds.getSelectionModel().selectedItemProperty().subscribe(this::choose);
    book.valueProperty().bindBidirectional(model.book);
    period.valueProperty().bindBidirectional(model.period);
    language.valueProperty().bindBidirectional(model.language);
    account.value().bindBidirectional(model.account);
    member.value().bindBidirectional(model.member);
    model.preview().subscribe(this::preview);
    for (var part : List.of(list, choices)) {
      part.visibleProperty().bind(viewer.wide().not());
      part.managedProperty().bind(part.visibleProperty());
    }
    model.book.subscribe((before, now) -> model.loadSubjects(this::offer));
  }

  /// Chooses a report, from elsewhere in the window.
  ///
  /// @param name of the kind of report
  public void open(String name) {
    model.kinds().stream()
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .ifPresent(kinds.getSelectionModel()::select);
    kinds.scrollTo(kinds.getSelectionModel().getSelectedIndex());
  }

  /// As [#open(String)], about a member.
  public void open(String name, MemberId about) {
    open(name);
    model.loadSubjects(subjects -> {
      offer(subjects);
      subjects.members().stream()
          .filter(one -> one.id().equals(about))
          .findFirst()
          .ifPresent(model.member::set);
    });
  }

  private void choose(@Nullable ReportKind kind) {
    if (kind == null) return;
    model.kind.set(kind);
    title.setText(kind.title(desk.texts()));
    heading.set(new Heading(kind.title(desk.texts()), desk.texts().get("document.page")));
    ask(accountField, ReportChoice.ACCOUNT);
    ask(memberField, ReportChoice.MEMBER);
  }

  private void ask(FormField field, ReportChoice choice) {
    boolean asked = model.asks(choice);
    field.setVisible(asked);
    field.setManaged(asked);
    boolean needed = model.kind.get().needs().contains(choice);
    field.setHint(needed ? "" : desk.texts().get("document.choice.all"));
  }

  private void offer(ReportsViewModel.Subjects subjects) {
    var chosen = model.book.get();
    if (!book.getItems().equals(subjects.books())) book.getItems().setAll(subjects.books());
    account.choices(subjects.accounts(), Choice::label);
    member.choices(subjects.members(), Choice::label);
    if (chosen == null) model.book.set(subjects.books().getFirst());
  }

  private void preview(@Nullable Preview made) {
    viewer.show(made);
    boolean isReady = made instanceof Preview.Ready;
    for (var deed : List.of(savePdf, print, saveCsv, open)) deed.setDisable(!isReady);
  }

  @FXML
  void onPrint() {
    var made = model.preview().get();
    if (made instanceof Preview.Ready(var report, var pages))
      new PrintSheet(desk, outlets.printers(), report.title(), pages).open();
  }

  @FXML
  void onOpen() {
    model.open(outlets.viewer(), this::tell);
  }

  private void tell(Opened opened) {
    switch (opened) {
      case Opened.Done _ -> notice.notice().set(null);
      case Refusal refusal -> notice.refuse(refusal);
    }
  }

  @FXML
  void onSavePdf() {
    save("pdf");
  }

  @FXML
  void onSaveCsv() {
    save("csv");
  }

  private void save(String ending) {
    if (savePdf.isDisabled()) return;
    var texts = desk.texts();
    var kind =
        new Dialogs.FileKind(
            texts.get("document.save.title"),
            texts.get("document.kind." + ending),
            List.of("*." + ending));
    desk.dialogs()
        .saveFile(
            kind,
            model.kind.get().name() + "-" + model.period.get() + "." + ending,
            target -> model.save(target, this::tell));
  }

  private void tell(Written written) {
    switch (written) {
      case Written.Done(var file) -> {
        notice.notice().set(null);
        desk.notices().done(desk.texts().get("document.saved", file));
      }
      case Refusal refusal -> notice.refuse(refusal);
    }
  }

  private static <T> void show(ComboBox<T> box, Function<T, String> name) {
    box.setCellFactory(list -> named(name));
    box.setButtonCell(named(name));
  }

  private static <T> ListCell<T> named(Function<T, String> name) {
    return new ListCell<>() {
      @Override
      protected void updateItem(@Nullable T item, boolean isEmpty) {
        super.updateItem(item, isEmpty);
        setText(isEmpty || item == null ? null : name.apply(item));
      }
    };
  }

  @Override
  public List<Shortcut> shortcuts() {
    var texts = desk.texts();
    List<Shortcut> all = new ArrayList<>(viewer.shortcuts());
    all.add(Shortcut.of("Ctrl+S", texts.get("document.save.pdf"), savePdf::fire));
    all.add(Shortcut.of("Ctrl+P", texts.get("document.print"), print::fire));
    all.add(Shortcut.of("Alt+S", texts.get("document.save.csv"), saveCsv::fire));
    return all;
  }

  @Override
  public void enter() {
    kinds.requestFocus();
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
  public void shown() {
    model.loadSubjects(this::offer);
    refresh();
  }

  @Override
  public void refresh() {
    model.load();
  }
}
