package coop.meent.assembly.ui;

import coop.meent.assembly.AssemblyKind;
import coop.meent.assembly.Sitting;
import coop.meent.base.Refusal;
import coop.meent.ui.Badge;
import coop.meent.ui.Card;
import coop.meent.ui.Focus;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.Shortcut;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Tone;
import coop.meent.ui.View;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// One assembly: when and where, what is decided, my votes, who was called and who is there.
final class AssemblyView implements View {

  private final AssemblyPages pages;
  private final AssemblyDesk desk;
  private final Latest latest;
  private final Parent root;
  private final ReadOnlyObjectWrapper<Heading> heading;
  private Sitting sitting;

  @FXML private NoticeBar notice;
  @FXML private Label when;
  @FXML private StatusBadge state;
  @FXML private VBox facts;
  @FXML private FlowPane deeds;
  @FXML private Card agenda;
  @FXML private VBox items;
  @FXML private VBox people;

  AssemblyView(AssemblyPages pages, Sitting sitting) {
    this.pages = pages;
    this.sitting = sitting;
    desk = pages.desk();
    latest = new Latest(desk.desk().tasks());
    heading = new ReadOnlyObjectWrapper<>(pages.heading(sitting.assembly()));
    root = Fxml.load(this, desk.texts());
    show(sitting);
  }

  private void show(Sitting now) {
    sitting = now;
    heading.set(pages.heading(now.assembly()));
    when.setText(desk.words().when(now.assembly()) + " · " + now.assembly().meeting().place());
    state.show(state());
    facts.getChildren().setAll(facts());
    tellOfTheBooks(now);
    deeds.getChildren().setAll(new AssemblyDeeds(pages, now).buttons());
    agenda.setNote(mine());
    items.getChildren().clear();
    for (var item : now.agenda())
      items.getChildren().add(new ItemBox(pages, now, item, this::refused).node());
    if (now.agenda().isEmpty())
      items.getChildren().setAll(Prose.note(desk.text("assembly.agenda.empty")));
    people.getChildren().setAll(new PeopleList(pages, now, this::refused).nodes());
  }

  /// What the audit committee states, where the members meet who decide on the accounts.
  private void tellOfTheBooks(Sitting now) {
    var assembly = now.assembly();
    if (assembly.kind() != AssemblyKind.GENERAL) return;
    var told = new VBox();
    facts.getChildren().add(told);
    desk.desk()
        .tasks()
        .run(
            () -> desk.rooms().accounts().on(assembly.date(), desk.texts()),
            said -> told.getChildren().setAll(said.stream().map(Prose::note).toList()));
  }

  private Badge state() {
    if (sitting.assembly().cancelled().isPresent())
      return new Badge(Tone.NEUTRAL, desk.text("assembly.state.cancelled"));
    return new Badge(Tone.INFO, desk.text("assembly.of.called", called(), sitting.called().size()));
  }

  private long called() {
    return sitting.called().stream().filter(one -> sitting.call(one.id()).isPresent()).count();
  }

  private String mine() {
    long count = sitting.waitingFor(desk.me()).count();
    return count == 0 ? "" : desk.texts().count("assembly.state.mine", count);
  }

  private List<Node> facts() {
    List<Node> all = new ArrayList<>();
    var assembly = sitting.assembly();
    all.add(
        Prose.note(
            assembly.kind().in(desk.texts()) + " · " + assembly.meeting().way().in(desk.texts())));
    assembly
        .cancelled()
        .ifPresent(why -> all.add(Prose.strong(desk.text("assembly.cancelled", why))));
    sitting
        .callBy()
        .ifPresent(day ->
            all.add(
                Prose.note(
                    desk.text(
                        "assembly.callBy",
                        day,
                        desk.words().by(sitting.callRule().orElseThrow())))));
    int late = sitting.notInTime().size();
    boolean isDue = sitting.callBy().filter(day -> day.isBefore(desk.today())).isPresent();
    if (late > 0 && isDue && assembly.cancelled().isEmpty())
      all.add(Prose.strong(desk.texts().count("assembly.late", late)));
    sitting.missing().ifPresent(missing -> all.add(Prose.strong(desk.texts().refusal(missing))));
    return all;
  }

  private void refused(Refusal refusal) {
    notice.refuse(refusal);
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> all = new ArrayList<>();
    if (desk.isBoard() && sitting.assembly().cancelled().isEmpty())
      all.add(
          Shortcut.of(
              "Ctrl+N", desk.text("assembly.item.add"), () -> new ItemForm(pages, sitting).open()));
    return all;
  }

  @Override
  public void enter() {
    var first = items.lookup(".vote-button");
    if (first == null) first = deeds.lookup(".button");
    if (first instanceof Button button) button.requestFocus();
    else if (first != null) first.requestFocus();
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
    refresh();
  }

  @Override
  public void refresh() {
    var id = sitting.assembly().id();
    latest.run(() -> desk.assemblies().sitting(id), found -> found.ifPresent(this::arrived));
  }

  private void arrived(Sitting now) {
    notice.notice().set(null);
    Focus.keep(root, () -> show(now));
  }
}
