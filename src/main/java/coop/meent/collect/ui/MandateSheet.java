package coop.meent.collect.ui;

import coop.meent.base.Id.MandateId;
import coop.meent.base.Id.MemberId;
import coop.meent.collect.MandateStanding;
import coop.meent.pay.file.Account;
import coop.meent.ui.Badge;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.StatusBadge;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/// One mandate beside the table: what stands on it, how it stands, and what can be done with it.
final class MandateSheet {

  private final CollectDesk room;
  private final MandateId id;
  private final NoticeBar notice;
  private final TextField iban = new TextField();

  MandateSheet(CollectDesk room, MandateId id) {
    this.room = room;
    this.id = id;
    notice = new NoticeBar(room.texts());
  }

  void open() {
    room.desk().tasks().run(() -> room.mandates().find(id), found -> found.ifPresent(this::show));
  }

  private void show(MandateStanding standing) {
    var mandate = standing.mandate();
    var texts = room.texts();
    var state = standing.on(room.today());
    var badge = new StatusBadge(new Badge(MandateRow.tone(state), state.in(texts)));
    badge.setId("mandateState");
    var form = FormParts.form(notice, badge, Prose.note(room.text("collect.mandate.why." + state)));
    form.getChildren()
        .addAll(
            FormParts.pair(room.text("collect.reference"), mandate.reference(), true),
            FormParts.pair(room.text("collect.iban"), Account.inFours(mandate.iban()), false),
            FormParts.pair(room.text("collect.signed"), texts.date(mandate.signed()), false),
            FormParts.pair(
                room.text("collect.kind"),
                mandate.scheme().in(texts)
                    + ", "
                    + room.text(mandate.isRecurrent() ? "collect.recurrent" : "collect.once"),
                false),
            FormParts.pair(
                room.text("collect.notice.days"), String.valueOf(mandate.noticeDays()), false),
            FormParts.pair(room.text("collect.creditor"), mandate.creditor(), false),
            FormParts.pair(
                room.text("collect.lastUse"),
                standing.lastUse().map(texts::date).orElse("–"),
                false),
            FormParts.pair(room.text("collect.lapses"), texts.date(standing.lapses()), false));
    boolean isOpen = mandate.revoked().isEmpty();
    if (isOpen && room.mandates().mayKeep()) form.getChildren().addAll(deeds());
    form.getChildren().add(Prose.title(room.text("pay.history")));
    form.getChildren()
        .add(
            done(
                room.text("collect.mandate.noted"),
                room.day(mandate.recordedAt()),
                mandate.recorder()));
    for (var event : mandate.events()) {
      var what = event.in(texts);
      var words =
          event
              .iban()
              .map(account -> what + ": " + Account.inFours(account))
              .or(() -> event.words().map(why -> what + ": " + why));
      form.getChildren().add(done(words.orElse(what), event.on(), event.by()));
    }
    room.desk().navigation().open(mandate.debtor().name(), form);
  }

  private Node done(String what, LocalDate on, MemberId by) {
    return Prose.note(room.text("pay.history.line", on, what, room.name(by)));
  }

  private List<Node> deeds() {
    iban.setId("amendIban");
    return List.of(
        new FormField(room.text("collect.amend.iban"), iban),
        FormParts.deeds(
            FormParts.button("amendMandate", room.text("collect.amend"), this::amend),
            FormParts.button("revokeMandate", room.text("collect.revoke"), this::revoke)));
  }

  private void amend() {
    room.keep(
        () -> room.mandates().amend(id, iban.getText(), room.me().id()),
        notice,
        () -> {
          room.desk().notices().done(room.text("collect.amend.done"));
          room.desk().navigation().refresh();
          open();
        });
  }

  private void revoke() {
    new WhyForm(room, "collect.revoke", "collect.revoke.why", this::open)
        .open((why, bar, after) ->
            room.keep(
                () -> room.mandates().revoke(id, room.today(), why, room.me().id()), bar, after));
  }
}
