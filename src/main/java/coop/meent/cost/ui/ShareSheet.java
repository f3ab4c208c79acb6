package coop.meent.cost.ui;

import coop.meent.cost.CostShare;
import coop.meent.cost.VatKind;
import coop.meent.cost.Why;
import coop.meent.member.ui.PaperFile;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;

/// How one member's share came about, and its paper.
final class ShareSheet {

  private final CostDesk room;
  private final CostShare share;

  ShareSheet(CostDesk room, CostShare share) {
    this.room = room;
    this.share = share;
  }

  void open() {
    var texts = room.texts();
    var vat = share.bill().isPresent() ? VatKind.SERVICE : VatKind.JOINT;
    var form =
        FormParts.form(
            FormParts.item(
                FormParts.pair(room.text("cost.total"), texts.euro(share.total()), false),
                FormParts.pair(room.text("cost.share"), texts.euro(share.net()), true),
                FormParts.pair(room.text("cost.vat"), texts.euro(share.vat()), false),
                FormParts.pair(room.text("cost.gross"), texts.euro(share.gross()), true)),
            Prose.title(room.text("split.paper.why")),
            Prose.plain(share.kind().in(texts) + ": " + Why.of(share).in(texts)),
            Prose.note(
                room.text("cost.resolved", share.resolution(), texts.date(share.resolved()))),
            Prose.note(room.text("cost.vat." + vat.name() + ".why")),
            FormParts.deeds(
                FormParts.button("sharePaper", room.text("cost.paper.save"), this::save)));
    room.desk().navigation().open(share.poolName() + ", " + texts.period(share.period()), form);
  }

  private void save() {
    var name =
        share
            .bill()
            .map(bill -> bill.number().toString())
            .orElse(share.poolName() + " " + share.period());
    new PaperFile(room.desk(), room.members()).save(name, room.papers().share(share));
  }
}
