package coop.meent.sister.ui;

import coop.meent.base.Texts;
import coop.meent.sister.Consent;
import coop.meent.sister.SisterService;
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
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.kordamp.ikonli.feather.Feather;

/// Whom other cooperatives offer, without names; beside it what one allows oneself, what they ask,
/// and the letters.
public final class SistersView implements View {

  private final SisterDesk room;
  private final Desk desk;
  private final Texts texts;
  private final Latest latest;
  private final FilteredRows<PersonRow> rows;
  private final Parent root;

  @FXML private Label offered;
  @FXML private FilterBar bar;
  @FXML private Button sisters;
  @FXML private Button offer;
  @FXML private Button read;
  @FXML private RowTable<PersonRow> table;

  public SistersView(SisterDesk room) {
    this.room = room;
    desk = room.desk();
    texts = desk.texts();
    latest = new Latest(desk.tasks());
    root = Fxml.load(this, texts);
    rows = new FilteredRows<>(texts, bar, "sister.count", this::sought);
    addColumns();
    table.show(rows.shown());
    TableTools.of(desk, "sisterPeople", table, bar);
    table.onOpen(row -> new PersonSheet(room, row.one(), this::done).open());
    var nothing =
        new EmptyState(
            Feather.USERS,
            texts.get("sister.empty"),
            texts.get(room.isCoordinator() ? "sister.empty.coordinator" : "sister.empty.why"));
    table.setPlaceholder(new NothingHere(texts, bar, nothing));
    for (var button : List.of(sisters, offer, read)) {
      button.setVisible(room.isCoordinator());
      button.setManaged(room.isCoordinator());
    }
    if (room.isCoordinator()) acceptDropped();
  }

  private void addColumns() {
    var columns = new Columns<PersonRow>(texts);
    table.column("who", columns.text(texts.get("sister.who"), 190, row -> row.who(texts)));
    table.column("sister", columns.text(texts.get("sister.sister"), 170, PersonRow::sister));
    table.column("skills", columns.text(texts.get("sister.skills"), 210, PersonRow::skills));
    table.column(
        "region",
        columns.text(
            texts.get("sister.region"), 120, row -> row.one().offered().region().in(texts)));
    table.column("free", columns.text(texts.get("sister.free.column"), 140, PersonRow::free));
    table.column(
        "rate",
        columns.text(texts.get("market.rate"), 170, row -> room.rate(row.one().offered().band())));
    table.column("state", columns.badge(texts.get("sister.state"), 170, row -> row.state(texts)));
  }

  private record Found(List<PersonRow> people, boolean isOffered) {}

  private Found find() {
    var now = room.sisters().standing();
    return new Found(
        now.people().stream().map(PersonRow::new).toList(),
        now.consent(room.id()).filter(Consent::isYes).isPresent());
  }

  private void show(Found found) {
    rows.setAll(found.people);
    offered.setText(texts.get(found.isOffered ? "sister.offered.is" : "sister.offered.isNot"));
  }

  /// Every word must occur in who it is, whose, the skills, the place or the state.
  private String sought(PersonRow row) {
    return String.join(
        " ",
        row.who(texts),
        row.sister(),
        row.skills(),
        row.one().offered().region().in(texts),
        row.state(texts).text());
  }

  @FXML
  void onConsent() {
    consent();
  }

  /// Opens whether one may be offered oneself.
  public void consent() {
    new ConsentForm(room, this::done).open();
  }

  @FXML
  void onAsks() {
    asks(Optional.empty());
  }

  /// Opens what sisters asked: of oneself, and for a coordinator of everybody.
  ///
  /// @param ask the one that is opened at once
  public void asks(Optional<UUID> ask) {
    new AsksSheet(room, this::done).open(ask);
  }

  @FXML
  void onSisters() {
    known();
  }

  /// Opens who the sisters are, and our own code.
  public void known() {
    if (room.isCoordinator()) new KnownSheet(room, this::done).open();
  }

  @FXML
  void onOffer() {
    offer();
  }

  /// Opens what an offer would say.
  public void offer() {
    if (room.isCoordinator()) new OfferForm(room, this::done).open();
  }

  @FXML
  void onRead() {
    read();
  }

  /// Asks for a letter, and shows what it says before it is taken in.
  public void read() {
    if (room.isCoordinator()) desk.dialogs().openFile(room.letters(), this::look);
  }

  private void look(Path file) {
    new ReadSheet(room, file, this::done).open();
  }

  /// A letter from the file manager may be dropped anywhere on the page.
  private void acceptDropped() {
    root.setOnDragOver(event -> {
      if (letter(event).isPresent()) event.acceptTransferModes(TransferMode.COPY);
    });
    root.setOnDragDropped(event -> {
      var dropped = letter(event);
      dropped.ifPresent(this::look);
      event.setDropCompleted(dropped.isPresent());
    });
  }

  private static Optional<Path> letter(DragEvent event) {
    if (!event.getDragboard().hasFiles()) return Optional.empty();
    return event.getDragboard().getFiles().stream()
        .filter(one -> one.getName().toLowerCase(Locale.ROOT).endsWith(SisterService.ENDING))
        .findFirst()
        .map(File::toPath);
  }

  private void done(String words) {
    desk.navigation().closeSheet();
    desk.notices().done(words);
    refresh();
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
    return new ReadOnlyObjectWrapper<>(Heading.of(texts.get("sister.page")));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    latest.run(this::find, this::show);
  }
}
