package coop.meent.market.ui;

import coop.meent.market.Gap;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.util.List;

/// What was asked in the last year and nobody could give, by skill: what to learn next, or whom to
/// look for. Nobody stands in it by name.
final class GapSheet {

  private final MarketDesk room;

  GapSheet(MarketDesk room) {
    this.room = room;
  }

  void open() {
    room.desk().tasks().run(() -> room.market().gaps(), this::show);
  }

  private void show(List<Gap> gaps) {
    var form =
        FormParts.form(new NoticeBar(room.texts()), Prose.note(room.text("market.gaps.why")));
    if (gaps.isEmpty()) form.getChildren().add(Prose.plain(room.text("market.gaps.none")));
    for (var gap : gaps)
      form.getChildren()
          .add(
              FormParts.item(
                  FormParts.pair(
                      room.skill(gap.skill()), room.text("market.gaps.hours", gap.hours()), true),
                  Prose.note(said(gap))));
    room.desk().navigation().open(room.text("market.gaps"), form);
  }

  private String said(Gap gap) {
    var texts = room.texts();
    if (gap.leads() == 0) return texts.count("market.gaps.asks", gap.asks());
    if (gap.asks() == 0) return texts.count("market.gaps.leads", gap.leads());
    return texts.count("market.gaps.asks", gap.asks())
        + " "
        + texts.count("market.gaps.leads", gap.leads());
  }
}
