package coop.meent.team.ui;

import coop.meent.base.Id.AssignmentId;
import coop.meent.composer.JointProposal;
import coop.meent.team.JointPlan;
import coop.meent.team.PlanChange;
import coop.meent.team.SeatOutcome;
import coop.meent.team.TogetherWords;
import coop.meent.ui.Badge;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Tone;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Several assignments are chosen, their teams proposed together, and the members asked in one
/// deed.
final class TogetherPart extends VBox {

  private final ComposeDesk room;
  private final TogetherViewModel model;
  private final VBox works = new VBox(6);
  private final VBox answer = new VBox(8);
  private final Button propose;
  private final Button ask;
  private List<AssignmentId> listed = List.of();

  /// @param told hears what came of asking
  TogetherPart(ComposeDesk room, Consumer<SeatOutcome> told) {
    this.room = room;
    model = new TogetherViewModel(room);
    setSpacing(12);
    propose =
        FormParts.button(
            "togetherPropose", room.text("team.ui.together.propose"), () -> model.propose(listed));
    ask =
        FormParts.button(
            "togetherAsk",
            room.text("team.ui.together.ask"),
            () ->
                model.ask(outcome -> {
                  model.forget();
                  told.accept(outcome);
                }));
    answer.setId("togetherAnswer");
    model.plan().subscribe(plan -> plan.ifPresentOrElse(this::show, this::empty));
    getChildren()
        .setAll(
            Prose.note(room.text("team.ui.together.why")),
            works,
            FormParts.deeds(propose, ask),
            answer);
  }

  Button propose() {
    return propose;
  }

  Button ask() {
    return ask;
  }

  /// @param waiting those that are chosen to begin with
  void show(List<ComposeViewModel.Choice> choices, Set<AssignmentId> waiting) {
    var now =
        choices.stream()
            .filter(one -> one.state().counts())
            .map(ComposeViewModel.Choice::assignment)
            .toList();
    var ids = now.stream().map(one -> one.id()).toList();
    if (!ids.equals(listed)) {
      listed = ids;
      ids.forEach(id -> model.choose(id, waiting.contains(id)));
      works
          .getChildren()
          .setAll(now.stream().map(one -> box(one.id(), one.number() + " " + one.name())).toList());
      model.forget();
    }
    enable();
  }

  private Node box(AssignmentId id, String name) {
    var box = new CheckBox(name);
    box.setWrapText(true);
    box.setId("together-" + (listed.indexOf(id) + 1));
    box.setSelected(model.isChosen(id));
    box.selectedProperty()
        .subscribe(is -> {
          model.choose(id, is);
          model.forget();
          enable();
        });
    return box;
  }

  private void enable() {
    propose.setDisable(model.count() < 2);
  }

  private void empty() {
    ask.setDisable(true);
    answer.getChildren().clear();
  }

  private void show(JointPlan plan) {
    empty();
    var words = new TogetherWords(plan.asked(), room.texts());
    for (var one : plan.leftOut()) lines(words.leftOut(one));
    plan.proposal()
        .ifPresent(proposal -> {
          switch (proposal) {
            case JointProposal.Found found -> show(plan, found, words);
            case JointProposal.Impossible(var _, var clash) -> lines(words.clash(clash));
            case JointProposal.Unfinished(var _, var _, var isTogether) -> {
              add(Prose.strong(room.text("team.together.unfinished")));
              if (!isTogether) add(Prose.note(room.text("team.together.noSolver")));
            }
          }
        });
  }

  private void add(Node node) {
    answer.getChildren().add(node);
  }

  private void lines(List<String> said) {
    add(Prose.strong(said.getFirst()));
    said.stream().skip(1).forEach(line -> add(Prose.plain("· " + line)));
  }

  private void show(JointPlan plan, JointProposal.Found found, TogetherWords words) {
    boolean isProven = found.proof().isProven();
    var key = isProven ? "team.ui.proven" : "team.ui.open";
    add(new HBox(new StatusBadge(new Badge(isProven ? Tone.OK : Tone.WAIT, room.text(key)))));
    words.proof(found).forEach(line -> add(Prose.note(line)));
    var changes = TogetherViewModel.changes(plan);
    add(grid(plan, changes, words));
    words.left(found).forEach(line -> add(Prose.note(line)));
    ask.setDisable(!room.seats().mayPlan() || PlanChange.toAsk(changes).isEmpty());
  }

  private GridPane grid(JointPlan plan, List<PlanChange> changes, TogetherWords words) {
    var grid = new GridPane();
    grid.getColumnConstraints().setAll(column(40), column(60));
    int row = 0;
    var next = changes.iterator();
    for (int part = 0; part < plan.asked().parts().size(); part++) {
      var title = Prose.strong(words.work(part));
      GridPane.setMargin(title, new Insets(part == 0 ? 0 : 14, 0, 4, 0));
      grid.add(title, 0, row++, 2, 1);
      for (var seat : plan.asked().parts().get(part).question().seats()) {
        var change = next.next();
        grid.add(cell(Prose.plain(seat.name())), 0, row);
        grid.add(cell(Prose.plain(words.change(change))), 1, row++);
      }
    }
    return grid;
  }

  private static Node cell(Node inside) {
    var cell = new VBox(inside);
    cell.getStyleClass().addAll("rule-item", "team-cell");
    GridPane.setValignment(cell, VPos.TOP);
    return cell;
  }

  private static ColumnConstraints column(double percent) {
    var column = new ColumnConstraints();
    column.setPercentWidth(percent);
    column.setHgrow(Priority.ALWAYS);
    return column;
  }
}
