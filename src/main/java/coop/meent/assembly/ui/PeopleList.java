package coop.meent.assembly.ui;

import coop.meent.assembly.Roll;
import coop.meent.assembly.Sitting;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.member.MemberState;
import coop.meent.ui.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// Everybody who meets: called when and how, there or represented. The board ticks who is there;
/// every member may tick themself.
final class PeopleList {

  private final AssemblyPages pages;
  private final AssemblyDesk desk;
  private final Sitting sitting;
  private final Consumer<Refusal> refused;
  private final Texts texts;

  PeopleList(AssemblyPages pages, Sitting sitting, Consumer<Refusal> refused) {
    this.pages = pages;
    this.sitting = sitting;
    this.refused = refused;
    desk = pages.desk();
    texts = desk.texts();
  }

  List<Node> nodes() {
    List<Node> all = new ArrayList<>();
    int number = 0;
    for (var line : sitting.called()) all.add(person(line, number++));
    return all;
  }

  private Node person(Roll.Line line, int number) {
    var box = new VBox(2, name(line, number), Prose.note(facts(line)));
    holder(line).ifPresent(node -> box.getChildren().add(node));
    box.getStyleClass().add("rule-item");
    return box;
  }

  private Node name(Roll.Line line, int number) {
    boolean isThere = sitting.isThere(line.id());
    boolean mayTick = desk.isBoard() || line.id().equals(desk.me());
    if (!mayTick || sitting.assembly().cancelled().isPresent())
      return Prose.strong(
          isThere ? line.name() + " · " + texts.get("assembly.there.yes") : line.name());
    var tick = new CheckBox(line.name());
    tick.setId("there-" + number);
    tick.setWrapText(true);
    tick.setSelected(isThere);
    tick.setAccessibleText(texts.get("assembly.there.tick", line.name()));
    tick.setOnAction(event -> attend(line, tick.isSelected()));
    return tick;
  }

  private void attend(Roll.Line line, boolean isThere) {
    var key = isThere ? "assembly.there.came" : "assembly.there.went";
    pages.say(
        () -> desk.voting().attend(sitting.assembly().id(), line.id(), isThere),
        texts.get(key, line.name()),
        refused);
  }

  private String facts(Roll.Line line) {
    var call =
        sitting
            .call(line.id())
            .map(one -> texts.get("assembly.called.on", texts.shortDate(one.told()), one.way()))
            .orElseGet(() -> texts.get("assembly.called.not"));
    return line.isPaused() ? MemberState.PAUSED.in(texts) + " · " + call : call;
  }

  private Optional<Node> holder(Roll.Line line) {
    var holder = sitting.holder(line.id());
    if (holder.isEmpty()) return Optional.empty();
    var said = Prose.plain(texts.get("assembly.proxy.to", sitting.name(holder.get())));
    boolean mayWithdraw = desk.isBoard() || line.id().equals(desk.me());
    if (!mayWithdraw) return Optional.of(said);
    var off = new Button(texts.get("assembly.proxy.off"));
    off.getStyleClass().add("quiet");
    off.setAccessibleText(texts.get("assembly.proxy.off.of", line.name()));
    off.setOnAction(event ->
        pages.say(
            () -> desk.voting().withdrawProxy(sitting.assembly().id(), line.id()),
            texts.get("assembly.proxy.off.done", line.name()),
            refused));
    return Optional.of(new VBox(2, said, off));
  }
}
