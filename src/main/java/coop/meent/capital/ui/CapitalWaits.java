package coop.meent.capital.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.capital.CapitalStanding;
import coop.meent.capital.CapitalStanding.State;
import coop.meent.member.Member;
import coop.meent.member.Role;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// On Home: for the treasurer capital that came in at the bank; for the board members who were
/// never asked; for a member that capital is asked.
public final class CapitalWaits implements WaitSource {

  private static final Set<Role> ASKING = Set.of(Role.BOARD, Role.TREASURER);

  private final CapitalDesk room;
  private final Member me;
  private final Consumer<MemberId> open;

  /// @param open shows the capital of a member
  public CapitalWaits(CapitalDesk room, Member me, Consumer<MemberId> open) {
    this.room = room;
    this.me = me;
    this.open = open;
  }

  @Override
  public List<Waiting> waiting() {
    var accounts = room.capital().accounts();
    if (accounts.isEmpty()) return List.of();
    var standings = room.capital().standings(room.today());
    List<Waiting> waiting = new ArrayList<>();
    if (me.roles().contains(Role.TREASURER)) seen(standings, waiting);
    if (me.roles().stream().anyMatch(ASKING::contains)) toAsk(standings, waiting);
    mine(standings, waiting);
    return waiting;
  }

  private void seen(List<CapitalStanding> standings, List<Waiting> waiting) {
    for (var one : standings) {
      if (one.state() != State.SEEN) continue;
      var texts = room.desk().texts();
      var line = one.seen().getFirst().line().content();
      waiting.add(
          new Waiting(
              Tone.WAIT,
              texts.get("capital.waits.seen", one.member().name(), texts.euro(line.amount())),
              texts.get("capital.waits.seen.why", line.booked(), one.seen().getFirst().match()),
              texts.get("capital.waits.seen.deed"),
              () -> open.accept(one.member().id())));
    }
  }

  private void toAsk(List<CapitalStanding> standings, List<Waiting> waiting) {
    var open = standings.stream().filter(one -> one.state() == State.TO_ASK).toList();
    if (open.isEmpty()) return;
    var texts = room.desk().texts();
    var names = open.stream().map(one -> one.member().name()).collect(Collectors.joining(", "));
    waiting.add(
        new Waiting(
            Tone.INFO,
            texts.count("capital.waits.toAsk", open.size()),
            names,
            texts.get("capital.waits.toAsk.deed"),
            () -> this.open.accept(open.getFirst().member().id())));
  }

  private void mine(List<CapitalStanding> standings, List<Waiting> waiting) {
    for (var one : standings) {
      boolean isMine = one.member().id().equals(me.id());
      var ask = one.ask();
      if (!isMine || ask.isEmpty() || one.state() == State.SEEN) continue;
      var texts = room.desk().texts();
      waiting.add(
          new Waiting(
              Tone.WAIT,
              texts.get("capital.waits.mine", texts.euro(ask.get().open())),
              texts.get("capital.waits.mine.why", ask.get().since()),
              texts.get("capital.waits.mine.deed"),
              () -> open.accept(me.id())));
    }
  }
}
