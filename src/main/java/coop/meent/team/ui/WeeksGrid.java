package coop.meent.team.ui;

import coop.meent.base.Texts;
import coop.meent.composer.Candidate;
import coop.meent.composer.Proposal;
import coop.meent.composer.SeatDemand;
import coop.meent.team.TeamProposals;
import coop.meent.ui.Prose;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The weeks of a proposed team: how many hours each person would work, all seats together, beside
/// the own maximum. What may be there besides is written and not counted.
final class WeeksGrid extends VBox {

  private static final int NAME = 150;
  private static final int MOST_WEEKS = 26;

  private final Texts texts;
  private final TeamProposals.Put put;
  private final GridPane grid = new GridPane();

  WeeksGrid(Texts texts, TeamProposals.Put put, Proposal proposal) {
    this.texts = texts;
    this.put = put;
    setSpacing(8);
    grid.setHgap(3);
    grid.setVgap(4);
    grid.getColumnConstraints().add(new ColumnConstraints(NAME));
    int weeks =
        Math.min(
            MOST_WEEKS,
            1 + put.question().seats().stream().mapToInt(SeatDemand::lastWeek).max().orElse(-1));
    head(weeks);
    var seats = put.question().seats();
    for (int at = 0; at < seats.size(); at++) {
      var seat = seats.get(at);
      if (proposal instanceof Proposal.Found found)
        row(at + 1, seat, put.question().person(found.best().people().get(at)), weeks);
      else empty(at + 1, seat, weeks);
    }
    getChildren().setAll(grid, Prose.note(texts.get("team.ui.weeks.why")));
  }

  private void head(int weeks) {
    for (int week = 0; week < weeks; week++) {
      var column = new ColumnConstraints();
      column.setHgrow(Priority.ALWAYS);
      column.setFillWidth(true);
      grid.getColumnConstraints().add(column);
      var label = new Label(String.valueOf(put.first().plus(week).number()));
      label.getStyleClass().addAll("note", "team-week-head");
      label.setMaxWidth(Double.MAX_VALUE);
      label.setMinWidth(0);
      label.setAccessibleText(texts.get("team.ui.week", put.first().plus(week).number()));
      grid.add(label, week + 1, 0);
    }
  }

  private void row(int row, SeatDemand seat, Candidate person, int weeks) {
    grid.add(name(person.name()), 0, row);
    for (int week = 0; week < weeks; week++) grid.add(cell(seat, person, week), week + 1, row);
  }

  private void empty(int row, SeatDemand seat, int weeks) {
    grid.add(name(seat.name()), 0, row);
    for (int week = 0; week < weeks; week++) {
      boolean isThere = week >= seat.firstWeek() && week <= seat.lastWeek();
      grid.add(
          cell(isThere ? String.valueOf(seat.hours()) : "", "team-week-open", ""), week + 1, row);
    }
  }

  private static Label name(String text) {
    var label = Prose.plain(text);
    label.setMaxWidth(NAME - 8.0);
    return label;
  }

  private Label cell(SeatDemand seat, Candidate person, int week) {
    boolean isThere = week >= seat.firstWeek() && week <= seat.lastWeek();
    int planned = person.time().planned().in(week);
    int hours = planned + (isThere ? seat.hours() : 0);
    int most = person.time().most().in(week);
    int free = person.time().free().in(week);
    var style =
        hours > most || hours > free
            ? "team-week-over"
            : isThere ? "team-week-full" : "team-week-other";
    var said =
        texts.get(
            "team.ui.cell",
            person.name(),
            put.first().plus(week).number(),
            hours,
            free,
            most,
            person.time().tentative().in(week));
    return cell(
        hours == 0 ? "" : String.valueOf(hours), hours == 0 ? "team-week-none" : style, said);
  }

  private static Label cell(String text, String style, String said) {
    var cell = new Label(text);
    cell.getStyleClass().addAll("team-week-cell", style);
    cell.setMaxWidth(Double.MAX_VALUE);
    cell.setMinWidth(0);
    if (!said.isEmpty()) {
      cell.setAccessibleText(said);
      cell.setTooltip(new Tooltip(said));
    }
    return cell;
  }
}
