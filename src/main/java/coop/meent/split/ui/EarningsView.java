package coop.meent.split.ui;

import coop.meent.base.Money;
import coop.meent.member.Member;
import coop.meent.split.Earnings;
import coop.meent.ui.Columns;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.Latest;
import coop.meent.ui.NothingHere;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.TableTools;
import coop.meent.ui.TypedWords;
import coop.meent.ui.View;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;

/// For the office: what each member earned with invoices of the cooperative, and what became of it.
public final class EarningsView implements View {

  private final TeamDesk room;
  private final Latest latest;
  private final Parent root;
  private final ObservableList<Row> all = FXCollections.observableArrayList();
  private final FilteredList<Row> rows = new FilteredList<>(all);

  @FXML private FilterBar bar;
  @FXML private RowTable<Row> table;

  record Row(String name, Earnings earnings) {}

  public EarningsView(TeamDesk room) {
    this.room = room;
    latest = new Latest(room.desk().tasks());
    root = Fxml.load(this, room.texts());
    var columns = new Columns<Row>(room.texts());
    var member = columns.text(room.text("split.member"), 200, Row::name);
    member.setMinWidth(170);
    table.column("member", member);
    amount(columns, "earned", Earnings::earned);
    amount(columns, "invoiced", Earnings::invoiced);
    amount(columns, "received", Earnings::received);
    amount(columns, "released", Earnings::released);
    amount(columns, "paidOut", Earnings::paidOut);
    amount(columns, "other", Earnings::other);
    amount(columns, "toPayOut", Earnings::toPayOut);
    table.show(rows);
    TableTools.of(room.desk(), "earnings", table, bar);
    var nothing =
        new EmptyState(
            Feather.USERS, room.text("split.earnings.empty"), room.text("split.empty.why"));
    table.setPlaceholder(new NothingHere(room.texts(), bar, nothing));
    bar.filter().subscribe(this::filter);
  }

  private void amount(
      Columns<Row> columns, String name, java.util.function.Function<Earnings, Money> of) {
    table.column(name, columns.amount(room.text("split." + name), row -> of.apply(row.earnings())));
  }

  private List<Row> read() {
    var people = room.people();
    return room.team().earnings().all().stream()
        .map(one ->
            new Row(
                Optional.ofNullable(people.get(one.member())).map(Member::name).orElse("?"), one))
        .toList();
  }

  private void show(List<Row> found) {
    all.setAll(found);
    bar.countProperty().set(room.texts().count("split.earnings.count", found.size()));
  }

  private void filter(String typed) {
    rows.setPredicate(TypedWords.in(typed, Row::name));
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
    return new ReadOnlyObjectWrapper<>(Heading.of(room.text("split.earnings")));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    latest.run(this::read, this::show);
  }
}
