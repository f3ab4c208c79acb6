package coop.meent.work.ui;

import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.RefusedException;
import coop.meent.ui.Badge;
import coop.meent.ui.Columns;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.NothingHere;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.TableTools;
import coop.meent.ui.Tone;
import coop.meent.ui.View;
import coop.meent.work.Client;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// Whom we work for, and whether an invoice could go to them. A row opens what is known of one.
public final class ClientsView implements View {

  private final WorkDesk desk;
  private final Parent root;
  private final ObservableList<Client> all = FXCollections.observableArrayList();
  private final FilteredList<Client> rows = new FilteredList<>(all);

  @FXML private FilterBar bar;
  @FXML private RowTable<Client> table;
  @FXML private Button intake;
  private Runnable importing = () -> {};

  public ClientsView(WorkDesk desk) {
    this.desk = desk;
    root = Fxml.load(this, desk.texts());
    intake.setVisible(false);
    intake.setManaged(false);
    addColumns();
    table.setAccessibleText(desk.text("work.clients"));
    table.show(rows);
    TableTools.of(desk.desk(), "clients", table, bar);
    table.onOpen(client -> open(Optional.of(client)));
    table.setPlaceholder(new NothingHere(desk.texts(), bar, nobody()));
    bar.filter().subscribe(this::filter);
  }

  private void addColumns() {
    var columns = new Columns<Client>(desk.texts());
    table.column(
        "number", columns.code(desk.text("work.number"), 88, one -> one.number().toString()));
    var name =
        columns.lines(
            desk.text("work.client.name"), 260, Client::name, one -> one.town().orElse(""));
    name.setMinWidth(180);
    table.column("name", name);
    table.column(
        "email",
        columns.text(desk.text("work.client.email"), 200, one -> one.terms().email().orElse("")));
    table.column(
        "vat", columns.text(desk.text("work.client.vat"), 150, one -> one.vatNumber().orElse("")));
    table.column("state", columns.badge(desk.text("work.client.state"), 150, this::state));
  }

  /// An invoice needs a place to go to.
  private Badge state(Client client) {
    boolean isComplete =
        client.terms().street().isPresent()
            && client.terms().postcode().isPresent()
            && client.town().isPresent();
    return isComplete
        ? new Badge(Tone.OK, desk.text("work.client.complete"))
        : new Badge(Tone.WAIT, desk.text("work.client.noAddress"));
  }

  private EmptyState nobody() {
    var add = new Button(desk.text("work.client.add"));
    add.setId("addFirstClient");
    add.setOnAction(event -> onAdd());
    return new EmptyState(
        Feather.BRIEFCASE, desk.text("work.client.empty"), desk.text("work.client.empty.why"), add);
  }

  private void filter(String typed) {
    var wanted = typed.toLowerCase(Locale.ROOT);
    rows.setPredicate(one ->
        (one.number() + " " + one.name() + " " + one.town().orElse(""))
            .toLowerCase(Locale.ROOT)
            .contains(wanted));
    count();
  }

  private void count() {
    bar.countProperty()
        .set(FilterBar.count(desk.texts(), "work.client.count", rows.size(), all.size()));
  }

  /// Offers to take clients over from a spreadsheet, which another room does.
  public void offerImport(Runnable act) {
    importing = act;
    intake.setVisible(true);
    intake.setManaged(true);
  }

  @FXML
  void onImport() {
    importing.run();
  }

  @FXML
  void onAdd() {
    open(Optional.empty());
  }

  /// Opens what is known of a client, from elsewhere in the window.
  public void open(ClientId id) {
    desk.tasks().run(() -> desk.work().client(id), this::open);
  }

  private void open(Optional<Client> client) {
    var title = client.map(Client::name).orElseGet(() -> desk.text("work.client.add"));
    var form = new ClientForm(desk, client, this::saved);
    desk.desk().navigation().open(title, form.root());
  }

  private void saved(Client client, DeedId deed) {
    desk.desk().navigation().closeSheet();
    desk.desk().notices().done(desk.text("work.client.saved", client.name()), () -> undo(deed));
    refresh();
  }

  private void undo(DeedId deed) {
    desk.tasks()
        .run(() -> RefusedException.unlessRefused(desk.work().undo(deed)), undone -> refresh());
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> keys = new ArrayList<>(table.shortcuts(desk.texts()));
    keys.add(Shortcut.of("Ctrl+N", desk.text("work.client.add"), this::onAdd));
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
    return new ReadOnlyObjectWrapper<>(Heading.of(desk.text("work.clients")));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    desk.tasks()
        .run(
            () -> desk.work().clients(),
            found -> {
              all.setAll(found);
              count();
            });
  }
}
