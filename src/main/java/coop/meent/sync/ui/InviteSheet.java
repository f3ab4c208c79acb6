package coop.meent.sync.ui;

import coop.meent.crypto.InvitationCode;
import coop.meent.member.Member;
import coop.meent.sync.Place;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.Notice;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// An invitation: lies in the vault, sealed with a code that is told in another way.
final class InviteSheet {

  private final SyncDesk desk;
  private final Place place;
  private final NoticeBar notice;

  InviteSheet(SyncDesk desk, Place place) {
    this.desk = desk;
    this.place = place;
    notice = new NoticeBar(desk.texts());
  }

  /// For somebody of the register who is not in yet.
  void open() {
    var who = new ChoiceField<Member>(desk.texts());
    who.setId("invited");
    var make =
        Parts.primary(
            "makeInvitation",
            desk.text("sync.ui.invite.deed"),
            () -> {
              var member = who.value().get();
              if (member != null)
                lay(() -> desk.sync().invite(member.id(), desk.logins().at(place)), member.name());
            });
    make.disableProperty().bind(who.value().isNull());
    desk.tasks().run(this::others, all -> who.choices(all, Member::name));
    desk.desk()
        .navigation()
        .open(
            desk.text("sync.ui.invite.title"),
            FormParts.form(
                notice,
                Prose.note(desk.text("sync.ui.invite.why")),
                new FormField(desk.text("sync.ui.invite.who"), who),
                Parts.deeds(make)));
  }

  private List<Member> others() {
    var in = desk.sync().overview().roles().keySet();
    return desk.members().members().stream()
        .filter(member -> !in.contains(member.id()) && member.left().isEmpty())
        .toList();
  }

  /// For another laptop of one's own.
  void openOwn() {
    lay(() -> desk.sync().inviteOwnLaptop(desk.logins().at(place)), "");
  }

  private void lay(Supplier<InvitationCode> deed, String name) {
    desk.tasks()
        .run(
            () -> Tried.of(deed),
            tried -> {
              switch (tried) {
                case Tried.Done<InvitationCode>(var code) -> show(code.text(), name);
                case Tried.No<InvitationCode>(var why) -> refuse(Notice.refused(desk.texts(), why));
              }
            });
  }

  private void refuse(Notice said) {
    notice.notice().set(said);
    if (notice.getScene() == null)
      desk.desk().navigation().open(desk.text("sync.ui.invite.title"), FormParts.form(notice));
  }

  private void show(String code, String name) {
    var copy = new Button(desk.text("sync.ui.invite.copy"));
    copy.setId("copyCode");
    copy.setOnAction(event -> {
      var content = new ClipboardContent();
      content.putString(code);
      Clipboard.getSystemClipboard().setContent(content);
      desk.desk().notices().done(desk.text("sync.ui.invite.copied"));
    });
    boolean isOwn = name.isEmpty();
    var title = isOwn ? desk.text("sync.ui.own") : desk.text("sync.ui.invite.for", name);
    var tell =
        isOwn
            ? desk.text("sync.ui.invite.tell.own", place.name())
            : desk.text("sync.ui.invite.tell", name, place.name());
    desk.desk()
        .navigation()
        .open(
            title,
            FormParts.form(
                Parts.big("invitationCode", code),
                Parts.deeds(copy),
                Prose.plain(tell),
                Prose.note(desk.text(isOwn ? "sync.ui.invite.next.own" : "sync.ui.invite.next"))));
  }
}
