package coop.meent.assembly.ui;

import coop.meent.assembly.AgendaItem;
import coop.meent.assembly.Result;
import coop.meent.assembly.Sitting;
import coop.meent.ui.Prose;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// How the votes on an item were counted: every step with its article, and every vote, with the
/// reason where one does not count.
final class CountSheet {

  private final AssemblyDesk desk;
  private final Sitting sitting;
  private final AgendaItem item;

  CountSheet(AssemblyDesk desk, Sitting sitting, AgendaItem item) {
    this.desk = desk;
    this.sitting = sitting;
    this.item = item;
  }

  void open() {
    var sheet = new VBox();
    sheet.getStyleClass().add("form");
    switch (sitting.result(item)) {
      case Result.Asks(var missing) ->
          sheet
              .getChildren()
              .addAll(
                  Prose.strong(desk.texts().refusal(missing)),
                  Prose.note(desk.texts().next(missing)));
      case Result.Counted counted -> fill(sheet, counted);
    }
    desk.desk().navigation().open(item.title(), sheet);
  }

  private void fill(VBox sheet, Result.Counted counted) {
    var words = desk.words();
    var parts = sheet.getChildren();
    if (!counted.isClosed()) parts.add(Prose.note(desk.text("assembly.soFar")));
    parts.add(Prose.strong(words.result(item, counted)));
    parts.add(Prose.title(desk.text("assembly.steps")));
    for (var step : counted.steps()) {
      var line = new VBox(2, Prose.plain(step.words().in(desk.texts())));
      step.by().ifPresent(by -> line.getChildren().add(Prose.note(words.by(by))));
      line.getStyleClass().add("rule-item");
      parts.add(line);
    }
    counted.secret().ifPresent(paper -> tellings(parts, paper));
    if (counted.secret().isPresent() && counted.votes().isEmpty()) return;
    parts.add(Prose.title(desk.text("assembly.votes")));
    if (counted.votes().isEmpty()) parts.add(Prose.note(desk.text("assembly.votes.none")));
    for (var one : counted.votes())
      parts.add(
          one.counts()
              ? Prose.plain(words.vote(item, one, sitting))
              : Prose.note(words.vote(item, one, sitting)));
    parts.add(Prose.note(desk.text("assembly.votes.open")));
  }

  private void tellings(List<Node> parts, Result.Secret paper) {
    parts.add(Prose.title(desk.text("assembly.tellings")));
    if (paper.tellings().isEmpty()) parts.add(Prose.note(desk.text("assembly.tellings.none")));
    for (var one : paper.tellings()) {
      var line = desk.words().telling(item, one);
      parts.add(one.counts() ? Prose.plain(line) : Prose.note(line));
    }
  }
}
