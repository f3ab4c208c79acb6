package coop.meent.talent.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.SkillId;
import coop.meent.member.Member;
import coop.meent.talent.Interest;
import coop.meent.talent.SkillOutcome;
import coop.meent.talent.Statement;
import coop.meent.talent.Talent;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.Columns;
import coop.meent.ui.Desk;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.NothingHere;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.TableTools;
import coop.meent.ui.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// One long list to tick: a figure sets the level of the row, a row opens who has the skill.
public final class SkillsView implements View {

  private static final int HIGHEST = Statement.HIGHEST;

  private final SkillDesk room;
  private final Desk desk;
  private final SkillsViewModel model;
  private final Parent root;

  @FXML private NoticeBar notice;
  @FXML private FilterBar bar;
  @FXML private ChoiceField<Member> whose;
  @FXML private Button add;
  @FXML private RowTable<SkillRow> table;

  public SkillsView(SkillDesk room) {
    this.room = room;
    desk = room.desk();
    model = new SkillsViewModel(room);
    root = Fxml.load(this, desk.texts());
    addColumns();
    table.show(model.rows());
    TableTools.of(desk, "skills", table, bar);
    table.onOpen(row -> open(row.skill().id()));
    var texts = desk.texts();
    var nothing =
        new EmptyState(Feather.STAR, texts.get("talent.empty"), texts.get("talent.empty.why"));
    table.setPlaceholder(new NothingHere(texts, bar, nothing));
    bar.filter().subscribe(model::filter);
    bar.countProperty().bind(model.count());
    add.visibleProperty().bind(model.mayList());
    add.managedProperty().bind(model.mayList());
    choosePeople();
  }

  private void choosePeople() {
    model
        .people()
        .addListener(
            (ListChangeListener<Member>)
                change -> {
                  whose.choices(model.people(), Member::name);
                  whose.value().set(model.whose());
                });
    whose
        .value()
        .subscribe(chosen -> {
          if (chosen != null && !chosen.id().equals(model.whose().id())) model.look(chosen);
        });
  }

  private void addColumns() {
    var texts = desk.texts();
    var columns = new Columns<SkillRow>(texts);
    var name =
        columns.lines(
            texts.get("talent.skill"), 250, row -> row.skill().name(), row -> row.below(texts));
    name.setMinWidth(180);
    table.column("name", name);
    table.column(
        "level",
        columns.lines(texts.get("talent.level"), 200, SkillRow::dots, row -> row.age(texts)));
    table.column(
        "interest", columns.text(texts.get("talent.interest"), 170, row -> row.interest(texts)));
    table.column(
        "confirmed",
        columns.badge(texts.get("talent.confirmation"), 140, row -> row.confirmed(texts)));
    table.column(
        "holders",
        columns.count(texts.get("talent.holders"), 90, row -> (long) row.rarity().holders()));
    table.column("rarity", columns.badge(texts.get("talent.rarity"), 160, row -> row.rare(texts)));
  }

  /// Opens a skill beside the list: who has it, what shows it, and who confirms it.
  public void open(SkillId skill) {
    new SkillSheet(room, skill, model.whose(), this::done).open();
  }

  @FXML
  void onAdd() {
    new SkillForms(room, this::done).list();
  }

  private void level(int level) {
    say(row -> {
      var was = row.talent();
      return statement(
          row,
          level,
          was.map(Talent::interest).orElse(Interest.FINE),
          was.filter(Talent::wantsToGrow).isPresent());
    });
  }

  private void grow() {
    say(row ->
        statement(
            row,
            row.level(),
            row.talent().map(Talent::interest).orElse(Interest.GLADLY),
            row.talent().filter(Talent::wantsToGrow).isEmpty()));
  }

  /// The next of the three, and around.
  private void interest() {
    say(row -> {
      var next = row.talent().map(Talent::interest).orElse(Interest.RATHER_NOT).next();
      boolean grows = row.talent().filter(Talent::wantsToGrow).isPresent();
      return statement(row, row.level(), next, grows);
    });
  }

  private Statement statement(SkillRow row, int level, Interest interest, boolean grows) {
    return new Statement(
        model.whose().id(), row.skill().id(), level, interest, grows, room.today());
  }

  private void say(java.util.function.Function<SkillRow, Statement> says) {
    var row = table.getSelectionModel().getSelectedItem();
    if (row == null) return;
    var statement = says.apply(row);
    boolean isNothing = statement.level() == 0 && !statement.wantsToGrow();
    if (isNothing && row.talent().isEmpty()) return;
    act(() ->
        isNothing
            ? room.skills().drop(statement.member(), statement.skill())
            : room.skills().say(statement));
  }

  private void act(Supplier<SkillOutcome> deed) {
    desk.tasks()
        .run(
            deed,
            outcome -> {
              notice.tell(SkillOutcome.refusal(outcome));
              if (outcome instanceof SkillOutcome.Kept(var talent, var id))
                told(room.text("talent.kept", talent.skill().name()), id);
              refresh();
            });
  }

  private void told(String words, DeedId deed) {
    desk.notices().done(words, () -> undo(deed));
  }

  /// What a sheet did: told here, and shown in the list.
  private void done(String words, DeedId deed) {
    told(words, deed);
    refresh();
  }

  private void undo(DeedId deed) {
    desk.undo(() -> room.skills().undo(deed), notice, this::refresh);
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> keys = new ArrayList<>(table.shortcuts(desk.texts()));
    for (int level = 1; level <= HIGHEST; level++) {
      int chosen = level;
      keys.add(
          Shortcut.of(
                  String.valueOf(level), room.text("talent.key.level", level), () -> level(chosen))
              .within(table));
    }
    keys.add(Shortcut.of("0", room.text("talent.key.none"), () -> level(0)).within(table));
    keys.add(Shortcut.of("G", room.text("talent.key.grow"), this::grow).within(table));
    keys.add(Shortcut.of("I", room.text("talent.key.interest"), this::interest).within(table));
    keys.add(Shortcut.of("Alt+W", room.text("talent.whose"), whose::requestFocus));
    if (model.mayList().get())
      keys.add(Shortcut.of("Ctrl+N", room.text("talent.add"), this::onAdd));
    keys.addAll(bar.shortcuts(table));
    return keys;
  }

  @Override
  public void enter() {
    table.requestFocus();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<Heading> heading() {
    return new ReadOnlyObjectWrapper<>(Heading.of(room.text("talent.page")));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    model.load();
  }
}
