package coop.meent.outlook.ui;

import coop.meent.base.Texts;
import coop.meent.document.PdfWriter;
import coop.meent.document.ui.ChartView;
import coop.meent.outlook.Beginning;
import coop.meent.outlook.Compared;
import coop.meent.outlook.Euros;
import coop.meent.outlook.Outlook;
import coop.meent.outlook.OutlookCharts;
import coop.meent.outlook.Scenario;
import coop.meent.outlook.ui.HoldViewModel.Answer;
import coop.meent.ui.Card;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.FileSaver;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Shortcut;
import coop.meent.ui.View;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Will the circle hold? The answer in a sentence, as dots and as a curve, beside the sliders that
/// change it. What is supposed and what the model does not know stands under the figure.
public final class HoldView implements View {

  private static final int DOTS = 100;

  private final HoldDesk room;
  private final Texts texts;
  private final HoldViewModel model;
  private final Knobs sliding;
  private final Parent root;

  @FXML private NoticeBar notice;
  @FXML private Card answerCard;
  @FXML private TextFlow headline;
  @FXML private TilePane dots;
  @FXML private Label counted;
  @FXML private ChartView curve;
  @FXML private Label assumption;
  @FXML private Label limits;
  @FXML private Label purseWords;
  @FXML private ChartView purse;
  @FXML private Label purseNote;
  @FXML private ComboBox<Beginning> beginning;
  @FXML private Button reset;
  @FXML private VBox knobs;
  @FXML private CheckBox own;
  @FXML private VBox scenarios;
  @FXML private TextField name;
  @FXML private Button keep;
  @FXML private Label targetLabel;
  @FXML private ComboBox<java.math.BigDecimal> target;
  @FXML private VBox needed;
  @FXML private VBox levels;
  @FXML private VBox together;
  @FXML private VBox experience;
  @FXML private Button paper;
  private final NeededPart neededPart;
  private final LevelsPart levelsPart;
  private final SideBySide sideBySide;
  private final ExperiencePart experiencePart;

  public HoldView(HoldDesk room) {
    this.room = room;
    texts = room.desk().texts();
    model = new HoldViewModel(room);
    root = Fxml.load(this, texts);
    sliding = new Knobs(texts, model);
    sliding.into(knobs);
    neededPart = new NeededPart(texts, model, needed);
    neededPart.choices(target, targetLabel);
    levelsPart = new LevelsPart(texts, model, levels);
    sideBySide = new SideBySide(texts, model, scenarios);
    new TogetherPart(texts, model, room.desk().tasks(), together);
    experiencePart = new ExperiencePart(texts, model, experience);
    for (int i = 0; i < DOTS; i++) dots.getChildren().add(new Region());
    own.selectedProperty().subscribe(isOwn -> model.change(one -> one.withOwnAccounts(isOwn)));
    beginning.setConverter(new ChoiceNames<>(one -> one.name().in(texts)));
    beginning
        .valueProperty()
        .subscribe(chosen -> {
          if (chosen == null) return;
          model.begin(chosen);
          chosen.experience().ifPresent(experiencePart::fill);
        });
    model.scenario().subscribe(this::slid);
    model.answer().subscribe(found -> found.ifPresent(this::show));
    model.refusal().subscribe(notice::tell);
    model.kept().addListener((ListChangeListener<Compared>) change -> compare());
  }

  private void slid(Scenario now) {
    sliding.show(now);
    own.setSelected(now.hasOwnAccounts());
    levelsPart.show(now.mix());
    reset.setDisable(!model.isChanged());
    name.setPromptText(model.proposedName());
  }

  private void show(Answer found) {
    var outlook = found.outlook();
    answerCard.setNote(outlook.method().in(texts));
    say(outlook.headline().in(texts));
    counted.setText(outlook.counted().in(texts));
    count(outlook.outOf(DOTS));
    assumption.setText(outlook.assumption().in(texts));
    limits.setText(texts.get("outlook.ui.limits", limits(outlook)));
    showPurse(outlook);
    compare();
  }

  private String limits(Outlook outlook) {
    return outlook.limits().stream().map(limit -> limit.in(texts)).collect(Collectors.joining(" "));
  }

  /// What stands between stars is set in a heavier face.
  private void say(String marked) {
    var parts = marked.split("\\*", -1);
    headline.getChildren().clear();
    for (int i = 0; i < parts.length; i++) {
      var text = new Text(parts[i]);
      text.getStyleClass().add(i % 2 == 1 ? "headline-strong" : "headline-word");
      headline.getChildren().add(text);
    }
    headline.setAccessibleText(marked.replace("*", ""));
  }

  private void count(long isShort) {
    for (int i = 0; i < DOTS; i++)
      dots.getChildren().get(i).getStyleClass().setAll("dot-of-many", i < isShort ? "hit" : "miss");
    dots.setAccessibleText(counted.getText());
  }

  private void showPurse(Outlook outlook) {
    int last = outlook.scenario().months();
    purseWords.setText(
        texts.get(
            "outlook.ui.purse.words",
            new Euros(outlook.purse(last, 0.5)),
            new Euros(outlook.purse(last, 0.05))));
    purse.show(
        new OutlookCharts(texts).purse(outlook),
        month -> new OutlookCharts(texts).purseAt(outlook, month));
    purseNote.setText(texts.get("outlook.ui.purse.note", outlook.paths()));
  }

  private void compare() {
    var all = model.all(texts.get("outlook.ui.now"));
    sideBySide.show(all);
    keep.setDisable(!model.canKeep());
    model
        .answer()
        .get()
        .ifPresent(found -> {
          var charts = new OutlookCharts(texts);
          var drawn = charts.curve(all, found.worse());
          curve.show(drawn, month -> charts.curveAt(all, found.worse(), month));
        });
  }

  @FXML
  void onReset() {
    model.reset();
  }

  @FXML
  void onKeep() {
    model.keep(name.getText());
    name.clear();
  }

  @FXML
  void onPaper() {
    var all = model.all(texts.get("outlook.ui.now"));
    var needs = model.needed().get();
    var chosen = beginning.getValue();
    var about = chosen == null ? "" : chosen.name().in(texts);
    if (all.isEmpty()) return;
    new FileSaver(room.desk())
        .pdf(
            texts.get("outlook.ui.title").replace("?", ""),
            target ->
                new PdfWriter()
                    .write(room.paper().report(texts.language(), about, all, needs), target));
  }

  @FXML
  void onAddLevel() {
    levelsPart.add();
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.of("Alt+K", texts.get("outlook.ui.keep"), keep::fire),
        Shortcut.of("Alt+P", texts.get("outlook.ui.paper"), paper::fire),
        Shortcut.of("Alt+R", texts.get("outlook.ui.reset"), reset::fire));
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<Heading> heading() {
    return new ReadOnlyObjectWrapper<>(Heading.of(texts.get("outlook.ui.title")));
  }

  @Override
  public void enter() {
    sliding.enter();
  }

  @Override
  public void shown() {
    refresh();
    if (model.answer().get().isEmpty()) model.compute();
  }

  @Override
  public void refresh() {
    model.read();
    var chosen = beginning.getValue();
    room.desk()
        .tasks()
        .run(
            room::beginnings,
            found -> {
              if (isSame(beginning.getItems(), found)) return;
              beginning.getItems().setAll(found);
              var first = found.getFirst();
              if (chosen == null && first.isCircle()) beginning.setValue(first);
            });
  }

  private static boolean isSame(List<Beginning> before, List<Beginning> now) {
    if (before.size() != now.size()) return false;
    for (int i = 0; i < now.size(); i++) if (!before.get(i).isSame(now.get(i))) return false;
    return true;
  }
}
