package coop.meent.bond.ui;

import coop.meent.base.Id.BondId;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// On Home: a buddy who could use a call, who said to call oneself, who is ill and wanted one to
/// know, and proposals that wait for a yes or no.
///
/// @param open shows a bond
/// @param all shows the place
public record BondWaits(BondDesk room, Consumer<BondId> open, Runnable all) implements WaitSource {

  @Override
  public List<Waiting> waiting() {
    List<Waiting> waits = new ArrayList<>();
    var news = room.near().news(room.me());
    for (var call : news.calls())
      waits.add(
          new Waiting(
              Tone.LOOK,
              room.text("bond.call.of", room.name(call.by())),
              call.answered().isEmpty()
                  ? room.text("bond.waits.call.why")
                  : room.text("bond.call.taken", room.names(call.answered())),
              room.text("split.waits.deed"),
              () -> open.accept(call.bond())));
    if (!news.answered().isEmpty())
      waits.add(
          new Waiting(
              Tone.INFO,
              room.text("bond.call.answered", room.names(news.answered())),
              room.text("bond.waits.answered.why"),
              room.text("split.waits.deed"),
              all));
    for (var one : news.asked())
      waits.add(
          new Waiting(
              Tone.WAIT,
              room.text(
                  "bond.waits.asked", one.bond().kind(), room.names(one.bond().others(room.me()))),
              room.text("bond.waits.asked.why"),
              room.text("split.waits.deed"),
              () -> open.accept(one.bond().id())));
    room.near()
        .ill(room.me())
        .forEach((who, from) ->
            waits.add(
                new Waiting(
                    Tone.INFO,
                    room.text("bond.ill.of", room.name(who), from),
                    room.text("bond.waits.ill.why"),
                    room.text("split.waits.deed"),
                    all)));
    return waits;
  }
}
