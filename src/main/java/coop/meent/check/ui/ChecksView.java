package coop.meent.check.ui;

import coop.meent.check.Finding;
import coop.meent.ui.Columns;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FilterBar;
import coop.meent.ui.FilteredRows;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.NothingHere;
import coop.meent.ui.Progress;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.TableTools;
import coop.meent.ui.View;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/// Every promise of the file, what does not hold first. Looking takes a while in a file of years:
/// what was found before stays until it is done.
public final class ChecksView implements View {

  private final ChecksDesk room;
  private final Latest latest;
  private final Parent root;
  private final FilteredRows<CheckRow> rows;
  private int count;

  @FXML private FilterBar bar;
  @FXML private Label sentence;
  @FXML private Label when;
  @FXML private RowTable<CheckRow> table;

  public ChecksView(ChecksDesk room) {
    this.room = room;
    latest = new Latest(room.desk().tasks());
    root = Fxml.load(this, room.texts());
    rows = new FilteredRows<>(room.texts(), bar, "checks.count", CheckRow::words);
    addColumns();
    table.show(rows.shown());
    TableTools.of(room.desk(), "checks", table, bar);
    table.onOpen(row -> new CheckSheet(room, row).open());
    var nothing =
        new EmptyState(
            Feather.CHECK_CIRCLE, room.text("checks.none"), room.text("checks.none.why"));
    table.setPlaceholder(new NothingHere(room.texts(), bar, nothing));
  }

  private void addColumns() {
    var columns = new Columns<CheckRow>(room.texts());
    var promise = columns.text(room.text("checks.promise"), 420, CheckRow::promise);
    promise.setMinWidth(220);
    table.column("promise", promise);
    table.column("state", columns.badge(room.text("checks.state"), 130, CheckRow::state));
    table.column("offender", columns.text(room.text("checks.offender"), 380, CheckRow::offender));
  }

  @FXML
  void onAgain() {
    look();
  }

  private void look() {
    if (count == 0) sentence.setText(room.text("checks.looking"));
    latest.runLong(room.text("checks.job"), this::findings, this::show);
  }

  private List<Finding> findings(Progress progress) {
    var done = new AtomicLong();
    return room.checks()
        .run(any -> {
          progress.check();
          progress.at(done.incrementAndGet(), count);
        });
  }

  private void show(List<Finding> findings) {
    count = findings.size();
    List<CheckRow> found = new ArrayList<>();
    for (var one : findings) found.add(new CheckRow(one, room.texts()));
    found.sort(CheckRow.WORST_FIRST);
    rows.setAll(found);
    long broken = findings.stream().filter(Finding::isBroken).count();
    long waiting = findings.stream().filter(Finding::isWaiting).count();
    sentence.setText(said(broken, waiting));
    when.setText(room.text("checks.when", room.now()));
  }

  private String said(long broken, long waiting) {
    if (broken == 0 && waiting == 0) return room.text("checks.allHold", count);
    var said =
        broken == 0
            ? room.text("checks.noneBroken")
            : room.texts().count("checks.someBroken", broken);
    return waiting == 0 ? said : said + " " + room.texts().count("checks.waiting", waiting);
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
    return new ReadOnlyObjectWrapper<>(Heading.of(room.text("checks.page")));
  }

  @Override
  public void shown() {
    look();
  }

  @Override
  public void refresh() {
    look();
  }
}
