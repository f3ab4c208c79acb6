package coop.meent.development.ui;

import coop.meent.development.LapseForecast;
import coop.meent.development.RequestState;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.ArrayList;
import java.util.List;

/// On Home: requests of others that wait for a word of whoever sits here, those that they do not
/// agree on, own ones that were agreed to, and money of one's own that lapses within six, three or
/// one month.
///
/// @param open shows the place
public record DevelopmentWaits(DevelopmentDesk room, Runnable open) implements WaitSource {

  @Override
  public List<Waiting> waiting() {
    List<Waiting> waits = new ArrayList<>();
    var requests = room.development().requests();
    if (room.development().answers(room.me())) {
      long asked = requests.stream().filter(one -> one.waitsFor(room.me())).count();
      if (asked > 0)
        waits.add(counted("development.waits.answer", asked, "development.waits.answer.why"));
      long contested =
          requests.stream()
              .filter(one -> one.state() == RequestState.CONTESTED)
              .filter(one -> one.wordOf(room.me()).isPresent())
              .count();
      if (contested > 0)
        waits.add(
            counted("development.waits.contested", contested, "development.waits.contested.why"));
    }
    long agreed =
        requests.stream()
            .filter(one -> one.request().member().equals(room.me()))
            .filter(one -> one.state() == RequestState.APPROVED)
            .count();
    if (agreed > 0)
      waits.add(counted("development.waits.agreed", agreed, "development.waits.agreed.why"));
    lapsing(waits);
    return waits;
  }

  private void lapsing(List<Waiting> waits) {
    LapseForecast forecast = room.development().forecast(room.me());
    forecast
        .warning()
        .ifPresent(months ->
            waits.add(
                new Waiting(
                    months == 1 ? Tone.LOOK : Tone.WAIT,
                    room.text(
                        "development.waits.lapse", room.texts().euro(forecast.within(months))),
                    room.texts().count("development.lapses.within", months),
                    room.text("split.waits.deed"),
                    open)));
  }

  private Waiting counted(String key, long count, String why) {
    return new Waiting(
        Tone.WAIT,
        room.texts().count(key, count),
        room.text(why),
        room.text("split.waits.deed"),
        open);
  }
}
