package coop.meent.cover.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.PolicyId;
import coop.meent.cover.CoverOutcome;
import coop.meent.member.ui.PaperFile;
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
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// The insurance that is bought together. A row opens the policy beside it: who is insured, who
/// bears what, the pot and the damages.
public final class CoverView implements View {

  private final CoverDesk room;
  private final Desk desk;
  private final CoverViewModel model;
  private final Parent root;

  @FXML private NoticeBar notice;
  @FXML private FilterBar bar;
  @FXML private Button add;
  @FXML private RowTable<PolicyRow> table;

  public CoverView(CoverDesk room) {
    this.room = room;
    desk = room.desk();
    model = new CoverViewModel(room);
    root = Fxml.load(this, desk.texts());
    addColumns();
    table.show(model.rows());
    TableTools.of(desk, "cover", table, bar);
    table.onOpen(row -> open(row.history().policy().id()));
    var texts = desk.texts();
    var nothing =
        new EmptyState(Feather.UMBRELLA, texts.get("cover.empty"), texts.get("cover.empty.why"));
    table.setPlaceholder(new NothingHere(texts, bar, nothing));
    bar.filter().subscribe(model::filter);
    bar.countProperty().bind(model.count());
    add.visibleProperty().bind(model.mayDecide());
    add.managedProperty().bind(model.mayDecide());
  }

  private void addColumns() {
    var texts = desk.texts();
    var columns = new Columns<PolicyRow>(texts);
    var name =
        columns.lines(texts.get("cover.name"), 240, PolicyRow::name, row -> row.below(texts));
    name.setMinWidth(180);
    table.column("name", name);
    table.column("insurer", columns.text(texts.get("cover.insurer"), 180, PolicyRow::insurer));
    table.column("state", columns.badge(texts.get("cover.state"), 150, row -> row.state(texts)));
    table.column("insured", columns.count(texts.get("cover.insured"), 100, PolicyRow::insured));
    table.column("renews", columns.date(texts.get("cover.renews"), PolicyRow::renews));
    table.column("yearly", columns.amount(texts.get("cover.yearly"), PolicyRow::yearly));
  }

  /// Opens a policy beside the table.
  public void open(PolicyId policy) {
    new PolicySheet(room, policy, this::done).open();
  }

  @FXML
  void onSave() {
    new PaperFile(desk, room.members())
        .save(
            desk.texts().get("report.insurance.title") + " " + room.today(),
            language -> room.papers().register(room.today(), language));
  }

  @FXML
  void onAdd() {
    add();
  }

  /// Opens the form for another policy.
  public void add() {
    new PolicyForm(room, Optional.empty(), this::done).open();
  }

  /// What came of a deed.
  ///
  /// @param deed that can be undone; what was booked is reversed in the books instead
  record Said(String words, PolicyId policy, Optional<DeedId> deed) {

    /// Of a deed that was done.
    ///
    /// @param deed `cover.form.<deed>.done` says it
    static Said of(CoverDesk room, String deed, CoverOutcome outcome, Optional<PolicyId> policy) {
      var words = room.text("cover.form." + deed + ".done");
      return switch (outcome) {
        case CoverOutcome.Kept(var history, var undone) ->
            new Said(words, history.policy().id(), Optional.of(undone));
        case CoverOutcome.Noted(var standing, var entry, var undone) ->
            new Said(
                words,
                standing.damage().policy(),
                entry.isPresent() ? Optional.empty() : Optional.of(undone));
        default -> new Said(words, policy.orElseThrow(), Optional.empty());
      };
    }
  }

  /// Told, and the sheet shows how it stands now.
  private void done(Said said) {
    said.deed()
        .ifPresentOrElse(
            deed -> desk.notices().done(said.words(), () -> undo(deed)),
            () -> desk.notices().done(said.words()));
    refresh();
    open(said.policy());
  }

  private void undo(DeedId deed) {
    desk.navigation().closeSheet();
    desk.undo(() -> room.cover().undo(deed), notice, this::refresh);
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
    return new ReadOnlyObjectWrapper<>(Heading.of(desk.texts().get("cover.page")));
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
