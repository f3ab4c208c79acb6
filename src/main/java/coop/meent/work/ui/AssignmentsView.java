package coop.meent.work.ui;

import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.RefusedException;
import coop.meent.member.Member;
import coop.meent.ui.Columns;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.NothingHere;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.TableTools;
import coop.meent.ui.View;
import coop.meent.work.Assignment;
import coop.meent.work.Client;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;

/// The assignments, their clients and the price that was agreed. A row opens one.
public final class AssignmentsView implements View {

  private final WorkDesk desk;
  private final Parent root;
  private final ObservableList<Assignment> all = FXCollections.observableArrayList();
  private final FilteredList<Assignment> rows = new FilteredList<>(all);
  private List<Client> clients = List.of();
  private Map<ClientId, String> names = Map.of();
  private List<Member> members = List.of();
  private Map<MemberId, String> people = Map.of();

  @FXML private FilterBar bar;
  @FXML private RowTable<Assignment> table;

  public AssignmentsView(WorkDesk desk) {
    this.desk = desk;
    root = Fxml.load(this, desk.texts());
    addColumns();
    table.setAccessibleText(desk.text("work.assignments"));
    table.show(rows);
    TableTools.of(desk.desk(), "assignments", table, bar);
    table.onOpen(one -> open(Optional.of(one)));
    table.setPlaceholder(new NothingHere(desk.texts(), bar, nothing()));
    bar.filter().subscribe(this::filter);
  }

  private void addColumns() {
    var columns = new Columns<Assignment>(desk.texts());
    table.column(
        "number", columns.code(desk.text("work.number"), 88, one -> one.number().toString()));
    var name =
        columns.lines(
            desk.text("work.assignment.name"),
            260,
            Assignment::name,
            one -> names.getOrDefault(one.client(), ""));
    name.setMinWidth(180);
    table.column("name", name);
    table.column(
        "holder",
        columns.text(
            desk.text("work.assignment.holder"),
            150,
            one -> people.getOrDefault(one.holder(), "")));
    table.column("from", columns.date(desk.text("work.assignment.from"), Assignment::from));
    table.column("to", columns.date(desk.text("work.assignment.to"), one -> one.to().orElse(null)));
    table.column(
        "price",
        columns.amount(desk.text("work.assignment.price"), 120, one -> one.price().orElse(null)));
  }

  private EmptyState nothing() {
    return new EmptyState(
        Feather.CLIPBOARD,
        desk.text("work.assignment.empty"),
        desk.text("work.assignment.empty.why"));
  }

  private void filter(String typed) {
    var wanted = typed.toLowerCase(Locale.ROOT);
    rows.setPredicate(one ->
        (one.number() + " " + one.name() + " " + names.getOrDefault(one.client(), ""))
            .toLowerCase(Locale.ROOT)
            .contains(wanted));
    count();
  }

  private void count() {
    bar.countProperty()
        .set(FilterBar.count(desk.texts(), "work.assignment.count", rows.size(), all.size()));
  }

  @FXML
  void onAdd() {
    open(Optional.empty());
  }

  private void open(Optional<Assignment> assignment) {
    var title = assignment.map(Assignment::name).orElseGet(() -> desk.text("work.assignment.add"));
    var around = new AssignmentForm.Around(clients, members);
    var form = new AssignmentForm(desk, around, assignment, this::saved);
    desk.desk().navigation().open(title, form.root());
  }

  private void saved(Assignment assignment, DeedId deed) {
    desk.desk().navigation().closeSheet();
    desk.desk()
        .notices()
        .done(desk.text("work.assignment.saved", assignment.name()), () -> undo(deed));
    refresh();
  }

  private void undo(DeedId deed) {
    desk.tasks()
        .run(() -> RefusedException.unlessRefused(desk.work().undo(deed)), undone -> refresh());
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> keys = new ArrayList<>(table.shortcuts(desk.texts()));
    keys.add(Shortcut.of("Ctrl+N", desk.text("work.assignment.add"), this::onAdd));
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
    return new ReadOnlyObjectWrapper<>(Heading.of(desk.text("work.assignments")));
  }

  @Override
  public void shown() {
    refresh();
  }

  private record Read(List<Assignment> all, List<Client> clients, List<Member> members) {}

  @Override
  public void refresh() {
    desk.tasks()
        .run(
            () ->
                new Read(
                    desk.work().assignments(), desk.work().clients(), desk.members().members()),
            this::show);
  }

  private void show(Read read) {
    clients = read.clients;
    names = clients.stream().collect(Collectors.toMap(Client::id, Client::name));
    members = read.members;
    people = members.stream().collect(Collectors.toMap(Member::id, Member::name));
    all.setAll(read.all);
    count();
  }
}
