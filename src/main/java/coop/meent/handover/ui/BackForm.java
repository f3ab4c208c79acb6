package coop.meent.handover.ui;

import coop.meent.base.Refusal;
import coop.meent.handover.Away;
import coop.meent.handover.AwayOutcome;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// From which day somebody is back, and whether wholly. A day that is still to come is announced.
final class BackForm {

  private final HandoverDesk room;
  private final Away away;
  private final Act act;
  private final NoticeBar notice;
  private final DateField day;
  private final ChoiceField<Integer> percent;

  /// Does it, and tells a refusal where it is said.
  @FunctionalInterface
  interface Act {
    void act(Supplier<AwayOutcome> deed, Consumer<Refusal> refused);
  }

  BackForm(HandoverDesk room, Away away, Act act) {
    this.room = room;
    this.away = away;
    this.act = act;
    notice = new NoticeBar(room.desk().texts());
    day = new DateField(room.desk().texts());
    percent = new ChoiceField<>(room.desk().texts());
  }

  void open() {
    day.setId("awayBack");
    day.setNear(room.today());
    day.setValue(room.today());
    percent.setId("awayBackPart");
    List<Integer> shares = new ArrayList<>(List.of(0));
    shares.addAll(room.away().shares(away.member()));
    percent.choices(shares, this::share);
    percent.value().set(0);
    boolean isMe = away.member().equals(room.me().id());
    var deed =
        FormParts.primary(
            "awayBackDeed",
            isMe
                ? room.text("away.ui.better.deed")
                : room.text("away.ui.better.deed.other", away.name()),
            this::keep);
    room.desk()
        .navigation()
        .open(
            room.text("away.ui.better"),
            FormParts.form(
                notice,
                Prose.plain(room.text("away.ui.better.why")),
                new FormField(room.text("away.ui.better.from"), day),
                new FormField(room.text("away.ui.better.share"), percent),
                Prose.note(room.text("away.ui.better.ahead")),
                deed));
  }

  private String share(int away) {
    return away == 0
        ? room.text("away.ui.better.whole")
        : room.text("away.ui.better.part", 100 - away);
  }

  private void keep() {
    var typed = day.typed();
    var share = percent.value().get();
    if (typed.isEmpty()) day.requestFocus();
    else if (!percent.settle() || share == null) percent.requestFocus();
    else act.act(() -> back(typed.get(), share), notice::refuse);
  }

  private AwayOutcome back(LocalDate on, int share) {
    var by = room.me().id();
    return share == 0
        ? room.away().better(away.member(), on, by)
        : room.away().part(away.member(), on, share, by);
  }
}
