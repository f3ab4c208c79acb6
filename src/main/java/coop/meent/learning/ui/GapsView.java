package coop.meent.learning.ui;

import coop.meent.base.Texts;
import coop.meent.learning.GroupGap;
import coop.meent.ui.Columns;
import coop.meent.ui.Desk;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FilterBar;
import coop.meent.ui.FilteredRows;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.NothingHere;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.TableTools;
import coop.meent.ui.View;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;

/// What the group is short of: skills that were asked for and nobody could give, and skills that
/// one or two have; with who could learn them next.
public final class GapsView implements View {

  /// So many are named in the table; all of them are beside it.
  private static final int NAMED = 3;

  private final GapDesk room;
  private final Desk desk;
  private final Texts texts;
  private final Latest latest;
  private final FilteredRows<GapRow> rows;
  private final Parent root;

  @FXML private FilterBar bar;
  @FXML private RowTable<GapRow> table;

  public GapsView(GapDesk room) {
    this.room = room;
    desk = room.desk();
    texts = desk.texts();
    latest = new Latest(desk.tasks());
    root = Fxml.load(this, texts);
    rows =
        new FilteredRows<>(
            texts, bar, "learning.gaps.count", row -> row.skill() + " " + row.learners());
    addColumns();
    table.show(rows.shown());
    TableTools.of(desk, "gaps", table, bar);
    table.onOpen(row -> open(row.gap()));
    var nothing =
        new EmptyState(
            Feather.COMPASS,
            texts.get("learning.gaps.empty"),
            texts.get("learning.gaps.empty.why"));
    table.setPlaceholder(new NothingHere(texts, bar, nothing));
  }

  private void addColumns() {
    var columns = new Columns<GapRow>(texts);
    var skill = columns.text(texts.get("learning.gap.skill"), 210, GapRow::skill);
    skill.setMinWidth(150);
    table.column("skill", skill);
    table.column("hours", columns.count(texts.get("learning.gap.hours"), 130, GapRow::hours));
    table.column("holders", columns.count(texts.get("learning.gap.alone"), 110, GapRow::holders));
    var learners = columns.text(texts.get("learning.gap.can"), 270, GapRow::learners);
    learners.setMinWidth(150);
    table.column("learners", learners);
    table.column(
        "state", columns.badge(texts.get("development.state"), 170, row -> row.state(texts)));
  }

  private List<GapRow> find() {
    return room.gaps().gaps().stream().map(one -> new GapRow(one, learners(one))).toList();
  }

  private String learners(GroupGap gap) {
    var first =
        gap.learners().stream()
            .limit(NAMED)
            .map(one -> room.name(one.member()))
            .collect(Collectors.joining(", "));
    int more = gap.learners().size() - NAMED;
    return more > 0 ? texts.get("learning.gap.more", first, more) : first;
  }

  /// Shows one beside the table.
  public void open(GroupGap gap) {
    new GroupGapSheet(room, gap).open();
  }

  @Override
  public List<Shortcut> shortcuts() {
    return bar.shortcutsWith(table);
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
    return new ReadOnlyObjectWrapper<>(Heading.of(texts.get("learning.gaps")));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    latest.run(this::find, rows::setAll);
  }
}
