package coop.meent.sister.ui;

import coop.meent.sister.Keys;
import coop.meent.sister.LetterKind;
import coop.meent.sister.Own;
import coop.meent.sister.Sister;
import coop.meent.sister.Standing;
import coop.meent.ui.Badge;
import coop.meent.ui.Dialogs.Question;
import coop.meent.ui.FormField;
import coop.meent.ui.FormFields;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Tone;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Who the sisters are and how far they are known; our own code; and the letter that says who we
/// are.
final class KnownSheet {

  private final SisterDesk room;
  private final Consumer<String> done;
  private final NoticeBar notice;

  KnownSheet(SisterDesk room, Consumer<String> done) {
    this.room = room;
    this.done = done;
    notice = new NoticeBar(room.texts());
  }

  void open() {
    room.desk().tasks().run(room.sisters()::standing, this::show);
  }

  private void show(Standing now) {
    var form = FormParts.form(notice, Prose.note(room.text("sister.known.why")));
    if (now.sisters().isEmpty())
      form.getChildren().add(Prose.plain(room.text("sister.known.none")));
    for (var one : now.sisters().values()) add(form, one);
    ours(form, now.own());
    room.desk().navigation().open(room.text("sister.known"), form);
  }

  private void add(VBox form, Sister one) {
    form.getChildren()
        .addAll(
            Prose.title(one.name()),
            new StatusBadge(new Badge(tone(one.state()), one.state().in(room.texts()))));
    if (one.state() != Sister.State.REVOKED)
      form.getChildren().add(FormParts.pair(room.text("sister.contact"), one.contact(), false));
    one.keys()
        .map(Keys::fingerprint)
        .ifPresent(code ->
            form.getChildren().add(FormParts.pair(room.text("sister.code"), code.text(), false)));
    if (one.waiting().isPresent()) confirm(form, one);
    if (one.counts())
      form.getChildren()
          .add(
              FormParts.deeds(
                  FormParts.button(
                      "revoke-" + Math.floorMod(one.id().hashCode(), 1000),
                      room.text("sister.revoke"),
                      () -> askToRevoke(one))));
  }

  static Tone tone(Sister.State state) {
    return switch (state) {
      case NEW -> Tone.WAIT;
      case KNOWN -> Tone.OK;
      case CHANGED -> Tone.LOOK;
      case REVOKED -> Tone.NEUTRAL;
    };
  }

  /// The code is typed as it is heard: who only looked and clicked would have compared nothing.
  private void confirm(VBox form, Sister one) {
    var why = one.counts() ? "sister.confirm.changed" : "sister.confirm.why";
    var code = new TextField();
    code.setId("sister-code");
    form.getChildren()
        .addAll(
            Prose.note(room.text(why, one.name(), one.contact())),
            new FormField(room.text("sister.field.code"), code),
            FormParts.deeds(
                FormParts.primary(
                    "confirmDeed",
                    room.text("sister.confirm"),
                    () ->
                        room.act(
                            () -> room.sisters().confirm(one.id(), code.getText(), room.id()),
                            notice,
                            now -> done.accept(room.text("sister.confirmed", now.name()))))));
  }

  private void askToRevoke(Sister one) {
    room.desk()
        .dialogs()
        .confirm(
            new Question(
                room.text("sister.revoke.question", one.name()),
                room.text("sister.revoke.why"),
                room.text("sister.revoke"),
                false),
            () ->
                room.act(
                    () -> room.sisters().revoke(one.id(), room.id()),
                    notice,
                    now -> done.accept(room.text("sister.revoked", now.name()))));
  }

  private void ours(VBox form, Optional<Own> own) {
    form.getChildren().add(Prose.title(room.text("sister.ours")));
    boolean isHere = own.flatMap(Own::secret).isPresent();
    own.ifPresent(one ->
        form.getChildren()
            .addAll(
                FormParts.pair(
                    room.text("sister.ours.code"), one.keys().fingerprint().text(), true),
                Prose.note(
                    isHere
                        ? room.text("sister.ours.read")
                        : room.text("sister.ours.elsewhere", room.name(one.holder())))));
    if (own.isEmpty()) form.getChildren().add(Prose.note(room.text("sister.ours.none")));
    var fields = new FormFields(form, room.texts(), room.today(), "ours-", "sister.field.");
    var contact =
        fields.words(
            "contact",
            own.filter(_ -> isHere)
                .map(Own::contact)
                .orElseGet(() ->
                    room.me().phone().map(phone -> room.me().name() + ", " + phone).orElse("")));
    form.getChildren()
        .add(
            FormParts.deeds(
                FormParts.button(
                    "introduce",
                    room.text("sister.introduce"),
                    () -> introduce(contact.getText()))));
  }

  private void introduce(String contact) {
    room.lay(
        LetterKind.INTRODUCTION,
        room.members().cooperative().map(coop -> coop.name()).orElse(""),
        file ->
            room.act(
                () -> room.sisters().introduce(contact, file, room.id()),
                notice,
                keys ->
                    done.accept(
                        room.text(
                            "sister.introduced", file.getFileName(), keys.fingerprint().text()))));
  }
}
