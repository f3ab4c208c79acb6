package coop.meent.assembly.ui;

import coop.meent.assembly.AgendaItem;
import coop.meent.assembly.AssemblyOutcome;
import coop.meent.assembly.Result;
import coop.meent.assembly.Sitting;
import coop.meent.base.Refusal;
import coop.meent.ui.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// What an item shows of voting on paper: that it is so, what was counted, and the board's deeds.
final class SecretBox {

  private final AssemblyPages pages;
  private final AssemblyDesk desk;
  private final Sitting sitting;
  private final AgendaItem item;
  private final Consumer<Refusal> refused;
  private final int number;

  SecretBox(AssemblyPages pages, Sitting sitting, AgendaItem item, Consumer<Refusal> refused) {
    this.pages = pages;
    this.sitting = sitting;
    this.item = item;
    this.refused = refused;
    desk = pages.desk();
    number = sitting.number(item);
  }

  /// Instead of buttons to vote with.
  List<Node> told(Result.Counted counted, Result.Secret paper) {
    List<Node> all = new ArrayList<>();
    if (!counted.isClosed()) all.add(Prose.note(desk.text("assembly.secret.note")));
    if (paper.isContradicted())
      all.add(Prose.strong(desk.text("assembly.secret.contradicted.next")));
    boolean isWorthShowing = paper.tellings().size() > 1 || !counted.isClosed();
    int place = 0;
    for (var one : paper.tellings())
      if (isWorthShowing) all.add(telling(one, !counted.isClosed(), ++place));
    return all;
  }

  private Node telling(Result.Told told, boolean isOpen, int place) {
    var line = desk.words().telling(item, told);
    var box = new VBox(4, told.counts() ? Prose.plain(line) : Prose.note(line));
    told.telling()
        .proof()
        .ifPresent(
            kept -> box.getChildren().add(Prose.note(desk.text("assembly.tell.kept", kept))));
    if (isOpen && told.counts() && desk.isBoard()) {
      var id = told.telling().id();
      var off =
          deed(
              "untell-" + number + "-" + place,
              "assembly.tell.off",
              () -> desk.voting().takeBackTold(item.id(), id),
              "assembly.tell.off.done");
      box.getChildren().add(off);
    }
    return box;
  }

  /// Of the board, while the vote is open.
  List<Node> deeds(Result.Counted counted) {
    var secret = counted.secret();
    if (secret.isEmpty())
      return List.of(
          deed(
              "secret-" + number,
              "assembly.secret.on",
              () -> desk.voting().holdSecretly(item.id(), true),
              "assembly.secret.on.done"));
    if (!secret.get().standing().isEmpty()) return List.of();
    List<Node> all = new ArrayList<>();
    if (!sitting.assembly().date().isAfter(desk.today())) all.add(tell());
    all.add(
        deed(
            "secret-" + number,
            "assembly.secret.off",
            () -> desk.voting().holdSecretly(item.id(), false),
            "assembly.secret.off.done"));
    return all;
  }

  private Button tell() {
    var button = new Button(desk.text("assembly.tell"));
    button.setId("tell-" + number);
    button.setOnAction(event -> new TellingForm(pages, sitting, item).open());
    return button;
  }

  private Button deed(String id, String key, Supplier<AssemblyOutcome> act, String done) {
    var button = new Button(desk.text(key));
    button.setId(id);
    button.getStyleClass().add("quiet");
    button.setOnAction(event -> pages.say(act, desk.text(done, item.title()), refused));
    return button;
  }
}
