package coop.meent.paper.ui;

import coop.meent.base.Refusal;
import coop.meent.paper.PaperKind;
import coop.meent.paper.PaperOutcome;
import coop.meent.paper.PaperService;
import coop.meent.store.Space;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.Fxml;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.WordsArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The fields of a paper. Who will be able to read it stands above the deed, and follows the choice
/// of its place.
final class PaperForm {

  private final PaperDesk desk;
  private final PaperFormViewModel model;
  private final Consumer<PaperOutcome.Written> written;
  private final Parent root;

  @FXML private NoticeBar notice;
  @FXML private TextField paperTitle;
  @FXML private ComboBox<PaperKind> kind;
  @FXML private DateField date;
  @FXML private WordsArea paperText;
  @FXML private FormField titleField;
  @FXML private FormField textField;
  @FXML private VBox place;
  @FXML private RadioButton withOffice;
  @FXML private RadioButton onlyMe;
  @FXML private VBox readers;
  @FXML private Button save;

  PaperForm(PaperDesk desk, PaperFormViewModel model, Consumer<PaperOutcome.Written> written) {
    this.desk = desk;
    this.model = model;
    this.written = written;
    root = Fxml.load(this, desk.texts());
    paperTitle.textProperty().bindBidirectional(model.title);
    paperText.textProperty().bindBidirectional(model.text);
    date.valueProperty().bindBidirectional(model.date);
    kind.getItems().setAll(PaperKind.values());
    kind.setConverter(new ChoiceNames<>(one -> desk.text("paper.kind." + one)));
    kind.valueProperty().bindBidirectional(model.kind);
    save.setText(desk.text(model.isNew() ? "paper.write.deed" : "paper.replace.deed"));
    choosePlace();
    model.refused.subscribe(this::tell);
    for (var typed : List.of(paperTitle.textProperty(), paperText.textProperty()))
      typed.subscribe((before, now) -> model.refused.set(null));
    paperText.textProperty().subscribe(this::count);
  }

  private void choosePlace() {
    place.setVisible(model.hasChoiceOfPlace());
    place.setManaged(model.hasChoiceOfPlace());
    (model.isPrivate.get() ? onlyMe : withOffice).setSelected(true);
    onlyMe.selectedProperty().subscribe((before, chosen) -> model.isPrivate.set(chosen));
    model.isPrivate.subscribe(this::showReaders);
  }

  /// Named by the vault where there is one; the rule besides, since offices change hands.
  private void showReaders(boolean isPrivate) {
    if (isPrivate) {
      readers.getChildren().setAll(Prose.note(desk.text("paper.readers.private")));
      return;
    }
    var owner = model.owner();
    boolean isMine = owner.id().equals(desk.me().id());
    readers
        .getChildren()
        .setAll(
            Prose.note(
                isMine
                    ? desk.text("paper.readers.office.mine")
                    : desk.text("paper.readers.office", owner.name())),
            new ReadersLine(desk.desk(), Space.withMember(owner.id())));
  }

  /// Only near the end there is something to know.
  private void count(String typed) {
    int left = PaperService.LONGEST_TEXT - typed.length();
    textField.setHint(left > 2_000 ? "" : desk.text("paper.text.left", left));
  }

  private void tell(@Nullable PaperOutcome outcome) {
    for (var field : List.of(titleField, textField)) field.error().set("");
    notice.notice().set(null);
    if (!(outcome instanceof Refusal refusal)) return;
    field(outcome)
        .ifPresentOrElse(
            field ->
                field.error().set(desk.texts().refusal(refusal) + " " + desk.texts().next(refusal)),
            () -> notice.refuse(refusal));
  }

  private Optional<FormField> field(PaperOutcome outcome) {
    return switch (outcome) {
      case PaperOutcome.NoTitle _, PaperOutcome.TitleTooLong _ -> Optional.of(titleField);
      case PaperOutcome.NoText _, PaperOutcome.TextTooLong _ -> Optional.of(textField);
      case PaperOutcome.Written _ -> Optional.empty();
      case PaperOutcome.NotYourPlace _, PaperOutcome.NotYourNote _ -> Optional.empty();
      case PaperOutcome.NothingToReplace _, PaperOutcome.NoLongerStands _ -> Optional.empty();
      case PaperOutcome.NotTheWriter _ -> Optional.empty();
    };
  }

  @FXML
  void onSave() {
    if (date.typed().isEmpty()) date.requestFocus();
    else model.save(written);
  }

  Parent root() {
    return root;
  }
}
