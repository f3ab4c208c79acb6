package coop.meent.sharing.ui;

import coop.meent.sharing.Shared;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// On Home: colleagues who like to hear what came of their help, and what others told of one's own.
///
/// @param open shows the place
public record SharingWaits(SharingDesk room, Runnable open) implements WaitSource {

  @Override
  public List<Waiting> waiting() {
    List<Waiting> waits = new ArrayList<>();
    var news = room.sharing().news(room.me());
    var asked = news.asked();
    if (!asked.isEmpty())
      waits.add(
          new Waiting(
              Tone.WAIT,
              asked.size() == 1
                  ? room.text("sharing.waits.ask.of", room.name(asked.getFirst().giver()))
                  : room.text("sharing.waits.ask", asked.size()),
              why(asked),
              room.text("sharing.waits.ask.deed"),
              open));
    var heard = news.heard();
    if (!heard.isEmpty())
      waits.add(
          new Waiting(
              Tone.INFO,
              room.texts().count("sharing.waits.heard", heard.size()),
              heard.size() == 1
                  ? room.text(
                      "sharing.waits.heard.of",
                      room.name(heard.getFirst().receiver()),
                      heard.getFirst().what())
                  : room.text("sharing.waits.heard.why"),
              room.text("split.waits.deed"),
              open));
    return waits;
  }

  /// The day by which the first of them likes to hear it, as long as that is to come.
  private String why(List<Shared> asked) {
    var first = asked.stream().map(Shared::thankBy).min(Comparator.naturalOrder()).orElseThrow();
    LocalDate today = room.today();
    return first.isBefore(today)
        ? room.text("sharing.waits.ask.late")
        : room.text("sharing.waits.ask.by", first);
  }
}
