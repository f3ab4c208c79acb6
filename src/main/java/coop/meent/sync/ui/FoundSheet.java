package coop.meent.sync.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.crypto.RecoveryCode;
import coop.meent.member.Member;
import coop.meent.sync.Place;
import coop.meent.sync.SyncService;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;

/// Makes a vault of this file: who one is, in which folder, the pass phrase. The recovery code
/// comes next.
final class FoundSheet {

  private static final List<Integer> QUORUMS = List.of(1, 2, 3, 4, 5);

  private final SyncDesk desk;
  private final SyncViewModel model;
  private final ChoiceField<Member> me;
  private final ChoiceField<Integer> quorum;
  private final FolderChoice folder;
  private final NewPassphrase passphrase;
  private final NoticeBar notice;
  private final Button make;

  FoundSheet(SyncDesk desk, SyncViewModel model) {
    this.desk = desk;
    this.model = model;
    var texts = desk.texts();
    me = new ChoiceField<>(texts);
    me.setId("vaultMember");
    quorum = new ChoiceField<>(texts);
    quorum.setId("quorum");
    quorum.choices(QUORUMS, String::valueOf);
    quorum.value().set(SyncService.USUAL_QUORUM);
    folder = new FolderChoice(texts, desk.desk().dialogs(), desk.logins());
    passphrase = new NewPassphrase(texts);
    notice = new NoticeBar(texts);
    make = Parts.primary("makeVault", texts.get("sync.ui.found.deed"), this::make);
    make.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    me.value().get() == null
                        || quorum.value().get() == null
                        || folder.place().get() == null
                        || !passphrase.isGood().get(),
                me.value(),
                quorum.value(),
                folder.place(),
                passphrase.isGood()));
  }

  void open() {
    desk.tasks().run(() -> desk.members().members(), this::offer);
    desk.desk()
        .navigation()
        .open(
            desk.text("sync.ui.found.title"),
            FormParts.form(
                notice,
                new FormField(desk.text("sync.ui.found.me"), me),
                folder,
                Prose.note(desk.text("sync.ui.found.folder.why")),
                passphrase,
                Prose.note(desk.text("sync.ui.found.passphrase.why")),
                new FormField(desk.text("sync.ui.found.quorum"), quorum),
                Prose.note(desk.text("sync.ui.found.quorum.why")),
                Parts.deeds(make)));
  }

  private void offer(List<Member> all) {
    me.choices(all, Member::name);
    desk.tasks()
        .run(() -> desk.neighbours().me(), chosen -> chosen.ifPresent(id -> choose(all, id)));
  }

  private void choose(List<Member> all, MemberId id) {
    all.stream().filter(member -> member.id().equals(id)).findFirst().ifPresent(me.value()::set);
  }

  private void make() {
    var member = me.value().get();
    var place = folder.place().get();
    var votes = quorum.value().get();
    if (member == null || place == null || votes == null || make.isDisabled()) return;
    var secret = passphrase.secret();
    var telling = folder.telling();
    var _ =
        desk.tasks()
            .runLong(
                desk.text("sync.ui.found.making"),
                progress ->
                    Tried.of(() -> {
                      telling.run();
                      var remote = desk.logins().fresh(place);
                      return desk.sync().found(member.id(), secret, remote, votes);
                    }),
                tried -> made(tried, place));
  }

  private void made(Tried<RecoveryCode> tried, Place place) {
    switch (tried) {
      case Tried.Done<RecoveryCode>(var code) -> {
        model.changed();
        new RecoverySheet(desk, model, place).open(code);
      }
      case Tried.No<RecoveryCode>(var why) -> notice.refuse(why);
    }
  }
}
