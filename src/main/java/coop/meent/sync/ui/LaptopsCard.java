package coop.meent.sync.ui;

import coop.meent.sync.Overview.Laptop;
import coop.meent.ui.Badge;
import coop.meent.ui.Card;
import coop.meent.ui.Columns;
import coop.meent.ui.RowTable;
import coop.meent.ui.Tone;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Who has what: each laptop, when it was heard last, and how far it and we are apart.
final class LaptopsCard {

  private static final int MOST_ROWS = 9;
  private static final double HEAD = 36;
  private static final double ROW = 52;

  private final SyncDesk desk;
  private final RowTable<Laptop> table = new RowTable<>();
  private final ObservableList<Laptop> rows = FXCollections.observableArrayList();
  private final Card card;

  LaptopsCard(SyncDesk desk, Consumer<Laptop> open) {
    this.desk = desk;
    card = new Card(desk.text("sync.ui.laptops"), table);
    table.setId("laptops");
    table.setTall(true);
    table.setAccessibleText(desk.text("sync.ui.laptops"));
    addColumns();
    table.show(rows);
    table.onOpen(open);
  }

  private void addColumns() {
    var columns = new Columns<Laptop>(desk.texts());
    table.column(
        "owner",
        columns.person(
            desk.text("sync.ui.laptop"),
            190,
            laptop -> initials(laptop.owner()),
            laptop -> new Columns.Lines(laptop.owner(), second(laptop))));
    table.column("state", columns.badge(desk.text("sync.ui.laptop.state"), 100, this::state));
    table.column("heard", columns.text(desk.text("sync.ui.heard"), 124, this::heard));
    table.column("lacks", columns.badge(desk.text("sync.ui.lacks"), 100, this::lacks));
    table.column("ahead", columns.badge(desk.text("sync.ui.ahead"), 110, this::ahead));
  }

  private static String initials(String name) {
    var words = name.strip().split("\\s+");
    var first = words[0].isEmpty() ? "" : words[0].substring(0, 1);
    return words.length == 1 ? first : first + words[words.length - 1].substring(0, 1);
  }

  private String second(Laptop laptop) {
    return laptop.isSteward()
        ? laptop.series() + " · " + desk.text("sync.ui.laptop.steward")
        : desk.text("sync.ui.laptop.series", laptop.series());
  }

  Badge state(Laptop laptop) {
    if (!laptop.isActive()) return new Badge(Tone.NEUTRAL, desk.text("sync.ui.laptop.removed"));
    if (laptop.isSuspended()) return new Badge(Tone.LOOK, desk.text("sync.ui.laptop.suspended"));
    if (laptop.isHere()) return new Badge(Tone.INFO, desk.text("sync.ui.laptop.here"));
    return new Badge(Tone.OK, desk.text("sync.ui.laptop.in"));
  }

  private String heard(Laptop laptop) {
    if (laptop.isHere()) return desk.text("sync.ui.ago.now");
    return laptop.heard().map(desk.moments()::ago).orElse(desk.text("sync.ui.heard.never"));
  }

  private Badge lacks(Laptop laptop) {
    return laptop.lacks() == 0
        ? new Badge(Tone.OK, desk.text("sync.ui.has.all"))
        : new Badge(Tone.WAIT, desk.text("sync.ui.has.behind", laptop.lacks()));
  }

  private Badge ahead(Laptop laptop) {
    return laptop.ahead() == 0
        ? new Badge(Tone.OK, desk.text("sync.ui.has.all"))
        : new Badge(Tone.WAIT, desk.text("sync.ui.has.missing", laptop.ahead()));
  }

  Card show(Picture picture) {
    if (!rows.equals(picture.laptops())) rows.setAll(picture.laptops());
    card.setNote(desk.texts().count("sync.ui.laptops.count", rows.size()));
    double height = HEAD + ROW * Math.clamp(rows.size(), 1, MOST_ROWS) + 2;
    table.setMinHeight(height);
    table.setPrefHeight(height);
    return card;
  }

  RowTable<Laptop> table() {
    return table;
  }
}
