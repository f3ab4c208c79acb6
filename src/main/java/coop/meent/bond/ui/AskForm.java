package coop.meent.bond.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.bond.BondKind;
import coop.meent.store.Space;
import coop.meent.ui.FormFields;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/// The form to ask a colleague to be one's buddy, or to spar with.
final class AskForm {

  private final BondDesk room;
  private final BondDesk.Done done;
  private final NoticeBar notice;
  private final VBox form;
  private final ComboBox<MemberId> whom;
  private final ComboBox<BondKind> kind;

  AskForm(BondDesk room, BondDesk.Done done) {
    this.room = room;
    this.done = done;
    notice = new NoticeBar(room.texts());
    form = FormParts.form(notice, Prose.note(room.text("bond.ask.why")));
    var fields = new FormFields(form, room.texts(), room.today(), "ask-", "bond.field.");
    whom = fields.choice("whom", room.colleagues(), room::name);
    var pairs = List.of(BondKind.values()).stream().filter(BondKind::isPair).toList();
    kind = fields.firstOf("kind", pairs, one -> one.in(room.texts()));
  }

  void open() {
    var button = FormParts.primary("askDeed", room.text("bond.ask.deed"), this::act);
    form.getChildren().addAll(new ReadersLine(room.desk(), Space.COMMON), button);
    room.desk().navigation().open(room.text("bond.ask"), form);
  }

  /// Nobody was chosen.
  record NobodyYet() implements Refusal {}

  private void act() {
    var who = whom.getValue();
    if (who == null) {
      notice.refuse(new NobodyYet());
      return;
    }
    var sort = kind.getValue();
    room.act(
        () -> room.bonds().ask(sort, who, room.me()),
        room.text("bond.asked", room.name(who)),
        notice,
        done);
  }
}
