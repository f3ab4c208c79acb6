package coop.meent.team.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.composer.Proposal;
import coop.meent.composer.Reasons;
import coop.meent.member.Member;
import coop.meent.team.Offer;
import coop.meent.team.ProposalWords;
import coop.meent.team.Seat;
import coop.meent.team.TeamProposals;
import coop.meent.ui.Avatar;
import coop.meent.ui.Badge;
import coop.meent.ui.Prose;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Tone;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The seats of a proposed team: who, and why.
final class ProposedTeam extends VBox {

  private final Texts texts;
  private final TeamProposals.Put put;
  private final Proposal.Found found;
  private final ProposalWords words;

  ProposedTeam(Texts texts, TeamProposals.Put put, Proposal.Found found, ProposalWords words) {
    this.texts = texts;
    this.put = put;
    this.found = found;
    this.words = words;
    setId("proposedTeam");
    setSpacing(8);
    var proof = Prose.note(words.proof(found.proof()));
    proof.setId("proof");
    var tone = found.proof().isProven() ? Tone.OK : Tone.WAIT;
    var key = found.proof().isProven() ? "team.ui.proven" : "team.ui.open";
    var badge = new StatusBadge(new Badge(tone, texts.get(key)));
    getChildren().setAll(new HBox(badge), proof, rows());
  }

  private GridPane rows() {
    var grid = new GridPane();
    grid.getColumnConstraints().setAll(column(24), column(28), column(48));
    var reasons = new Reasons(put.question(), found.best());
    for (int at = 0; at < put.question().seats().size(); at++) {
      var member = found.best().people().get(at);
      var why = reasons.of(at).stream().map(words::reason).collect(Collectors.joining("; "));
      add(grid, at, seat(put.seats().get(at)), who(at, member), reason(at, why));
    }
    return grid;
  }

  private static void add(GridPane grid, int at, Node... cells) {
    for (int column = 0; column < cells.length; column++) {
      var cell = new VBox(cells[column]);
      cell.getStyleClass().addAll("rule-item", "team-cell");
      GridPane.setValignment(cell, VPos.TOP);
      grid.add(cell, column, at);
    }
  }

  private static ColumnConstraints column(double percent) {
    var column = new ColumnConstraints();
    column.setPercentWidth(percent);
    column.setHgrow(Priority.ALWAYS);
    return column;
  }

  private Node seat(Seat seat) {
    var hours = texts.get("team.ui.hours", seat.hours());
    var below = seat.isGrowth() ? texts.get("team.ui.growth", hours) : hours;
    var box = new VBox(2, Prose.strong(seat.name()), Prose.note(below));
    if (!seat.role().aim().isEmpty()) box.getChildren().add(Prose.note(seat.role().aim()));
    return box;
  }

  private Node who(int at, MemberId member) {
    var name = Prose.plain(words.name(member));
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    var line = new HBox(8, new Avatar(Member.initials(words.name(member))), name);
    line.setAlignment(Pos.CENTER_LEFT);
    var state = new Label(state(put.seats().get(at), member));
    state.getStyleClass().add("note");
    state.setWrapText(true);
    return new VBox(4, line, state);
  }

  private String state(Seat seat, MemberId member) {
    if (put.facts().in(seat.id()).contains(member)) return texts.get("team.ui.sits");
    return put.facts()
        .offer(seat.id(), member)
        .filter(offer -> !offer.isDeclined())
        .map(Offer::isOpen)
        .map(isOpen -> texts.get(isOpen ? "team.ui.waits" : "team.ui.yes"))
        .orElseGet(() -> texts.get("team.ui.notAsked"));
  }

  private static Node reason(int at, String why) {
    var label = Prose.note(why.substring(0, 1).toUpperCase(Locale.ROOT) + why.substring(1) + ".");
    label.setId("why" + at);
    return label;
  }
}
