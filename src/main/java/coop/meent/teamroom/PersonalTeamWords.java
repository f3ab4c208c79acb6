package coop.meent.teamroom;

import coop.meent.personal.PersonalPart;
import coop.meent.personal.Rows;
import java.util.ArrayList;
import java.util.List;

/// What a person told the own teams, and the own self-portrait, as far as it is read here.
public final class PersonalTeamWords implements PersonalPart {

  private final TeamRoomService rooms;
  private final PortraitService portraits;

  public PersonalTeamWords(TeamRoomService rooms, PortraitService portraits) {
    this.rooms = rooms;
    this.portraits = portraits;
  }

  @Override
  public Held of(Asked asked) {
    List<Row> rows = new ArrayList<>();
    var portrait = portraits.of(asked.who());
    if (!portrait.said().isEmpty()) rows.add(row(portrait));
    for (var room : rooms.all())
      room.said().stream()
          .filter(one -> one.by().equals(asked.who()))
          .forEach(one -> rows.add(row(room, one)));
    return new Held("teamWords", texts -> texts.get("personal.part.teamWords"), rows, List.of());
  }

  private static Row row(MyPortrait one) {
    var said = one.said();
    return Rows.with("uniqueIn", said.uniqueIn())
        .and("inTheWay", said.inTheWay())
        .and("workingWithMe", said.workingWithMe())
        .and("shownTo", one.teams().stream().filter(MyPortrait.Team::shown).count())
        .said(texts ->
            texts.get("teamroom.portrait.page")
                + ": "
                + String.join(" · ", said.parts().filter(part -> !part.isEmpty()).toList()));
  }

  private static Row row(TeamRoom room, CheckIn one) {
    return Rows.with("assignment", room.assignment().name())
        .and("words", one.words())
        .and("need", one.need())
        .and("at", one.at().toString())
        .said(texts -> room.assignment().name() + " · " + one.words());
  }
}
