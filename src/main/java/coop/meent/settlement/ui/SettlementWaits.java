package coop.meent.settlement.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.settlement.FinalSettlement;
import coop.meent.settlement.SettlementOutlook;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// On Home: for the board a settlement that can be made final, for who pays an instalment that is
/// due, for who leaves one's own settlement.
public final class SettlementWaits implements WaitSource {

  /// An instalment waits so many days before it is due.
  private static final int DAYS_BEFORE = 14;

  private final SettlementDesk room;
  private final Consumer<MemberId> open;

  public SettlementWaits(SettlementDesk room, Consumer<MemberId> open) {
    this.room = room;
    this.open = open;
  }

  @Override
  public List<Waiting> waiting() {
    List<Waiting> waiting = new ArrayList<>();
    if (room.pays()) {
      for (var outlook : room.settlements().all()) {
        if (isMine(outlook)) continue;
        waiting(outlook).ifPresent(waiting::add);
      }
    }
    own(room.settlements().outlook(room.me().id())).ifPresent(waiting::add);
    return waiting;
  }

  private boolean isMine(SettlementOutlook outlook) {
    return outlook.line().filter(line -> line.id().equals(room.me().id())).isPresent();
  }

  private Optional<Waiting> waiting(SettlementOutlook outlook) {
    return switch (outlook) {
      case SettlementOutlook.None _ -> Optional.empty();
      case SettlementOutlook.Provisional draft -> finish(draft);
      case SettlementOutlook.Final(var who, var made) ->
          made.next()
              .filter(part -> !part.instalment().due().isAfter(room.today().plusDays(DAYS_BEFORE)))
              .map(part -> due(who.id(), who.name(), part));
    };
  }

  private Optional<Waiting> finish(SettlementOutlook.Provisional draft) {
    if (!room.decides() || !draft.until().isBefore(room.today())) return Optional.empty();
    var why =
        draft.isReady(room.today())
            ? room.text("settlement.waits.ready")
            : room.text("settlement.waits.notReady");
    return Optional.of(
        waits(
            Tone.WAIT,
            room.text("settlement.waits.finish", draft.who().name(), draft.until()),
            why,
            draft.who().id()));
  }

  private Waiting due(MemberId who, String name, FinalSettlement.Progress part) {
    boolean isLate = part.instalment().due().isBefore(room.today());
    var amount = room.desk().texts().euro(part.left().abs());
    var key =
        part.instalment().amount().isNegative() ? "settlement.waits.from" : "settlement.waits.to";
    return waits(
        isLate ? Tone.LOOK : Tone.WAIT,
        room.text(key, name, amount),
        room.text("settlement.waits.due", part.instalment().due()),
        who);
  }

  private Optional<Waiting> own(SettlementOutlook outlook) {
    if (!(outlook instanceof SettlementOutlook.Provisional draft)) return Optional.empty();
    return Optional.of(
        waits(
            Tone.INFO,
            room.text("settlement.waits.own", draft.until()),
            room.text("settlement.waits.own.why"),
            room.me().id()));
  }

  private Waiting waits(Tone tone, String what, String why, MemberId who) {
    return new Waiting(tone, what, why, room.text("settlement.ui.open"), () -> open.accept(who));
  }
}
