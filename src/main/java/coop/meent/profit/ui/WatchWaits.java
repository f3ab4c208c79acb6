package coop.meent.profit.ui;

import coop.meent.base.Texts;
import coop.meent.member.Member;
import coop.meent.member.Role;
import coop.meent.profit.ShareWatch;
import coop.meent.profit.Watched;
import coop.meent.ui.Desk;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// On Home of the board: that somebody has a large part of votes, profit or capital, until it was
/// looked at on this laptop as it is now.
public record WatchWaits(Desk desk, ShareWatch watch, Member me, Clock clock, Runnable open)
    implements WaitSource {

  private static final String SEEN = "profit.watch";

  @Override
  public List<Waiting> waiting() {
    if (!me.roles().contains(Role.BOARD)) return List.of();
    var watched = watch.on(LocalDate.now(clock));
    var mark = mark(watched);
    if (watched.isEmpty() || desk.memory().recall(SEEN).filter(mark::equals).isPresent())
      return List.of();
    Texts texts = desk.texts();
    return List.of(
        new Waiting(
            Tone.INFO,
            watched.getFirst().in(texts),
            texts.get("profit.watch.next"),
            texts.get("profit.watch.deed"),
            () -> look(mark)));
  }

  private void look(String mark) {
    desk.memory().keep(SEEN, mark);
    open.run();
  }

  private static String mark(List<Watched> watched) {
    return watched.stream()
        .map(one ->
            one.kind()
                + one.holders().stream()
                    .map(Watched.Holder::name)
                    .collect(Collectors.joining(",", ":", "")))
        .collect(Collectors.joining(";"));
  }
}
