package coop.meent.sister.ui;

import coop.meent.sister.AskState;
import coop.meent.sister.LetterKind;
import coop.meent.sister.TheirAsk;
import coop.meent.store.Space;
import coop.meent.ui.Badge;
import coop.meent.ui.FormFields;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.StatusBadge;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/// What sisters asked: of oneself, with the answer that only oneself can give; for a coordinator of
/// everybody, with the letter that tells the answer.
final class AsksSheet {

  private final SisterDesk room;
  private final Consumer<String> done;
  private final NoticeBar notice;

  AsksSheet(SisterDesk room, Consumer<String> done) {
    this.room = room;
    this.done = done;
    notice = new NoticeBar(room.texts());
  }

  void open(Optional<UUID> ask) {
    room.desk()
        .tasks()
        .run(
            () ->
                room.sisters().standing().asks().reversed().stream()
                    .filter(one -> room.isCoordinator() || one.who().equals(room.id()))
                    .filter(one -> ask.isEmpty() || one.id().equals(ask.get()))
                    .toList(),
            this::show);
  }

  private void show(List<TheirAsk> asks) {
    var form = FormParts.form(notice, Prose.note(room.text("sister.asks.why")));
    if (asks.isEmpty()) form.getChildren().add(Prose.plain(room.text("sister.asks.none")));
    boolean isFirst = true;
    for (var one : asks) {
      boolean isMine = one.who().equals(room.id()) && one.state() == AskState.WAITS;
      form.getChildren()
          .addAll(
              Prose.title(
                  isMine
                      ? room.text("sister.asks.you", one.sister().name())
                      : room.text("sister.asks.of", one.sister().name(), room.name(one.who()))),
              new StatusBadge(
                  new Badge(PersonRow.tone(one.state()), one.state().in(room.texts()))));
      ReadSheet.wish(form, one.interest(), room);
      if (isMine && isFirst) answer(form, one);
      if (isMine) isFirst = false;
      if (!isMine && one.state() == AskState.WAITS)
        form.getChildren()
            .add(Prose.note(room.text("sister.asks.waits", room.name(one.who()), one.until())));
      if (one.isToTell() && room.isCoordinator())
        form.getChildren()
            .addAll(
                Prose.note(
                    room.text(
                        one.state() == AskState.YES ? "sister.reply.yes" : "sister.reply.no",
                        room.name(one.who()))),
                FormParts.deeds(
                    FormParts.button(
                        "reply-" + one.code(), room.text("sister.reply"), () -> reply(one))));
    }
    room.desk().navigation().open(room.text("sister.asks"), form);
  }

  private void answer(VBox form, TheirAsk one) {
    var me = room.me();
    form.getChildren().add(Prose.note(room.text("sister.answer.why", one.until())));
    var fields = new FormFields(form, room.texts(), room.today(), "answer-", "sister.field.");
    var reach = fields.words("reach", me.phone().or(me::email).orElse(""));
    var words = fields.words("words", "");
    form.getChildren()
        .addAll(
            new ReadersLine(room.desk(), Space.COMMON),
            FormParts.deeds(
                FormParts.primary(
                    "answerYes",
                    room.text("sister.answer.yes"),
                    () -> say(one, true, reach.getText(), words.getText())),
                FormParts.button(
                    "answerNo", room.text("sister.answer.no"), () -> say(one, false, "", ""))));
  }

  private void say(TheirAsk one, boolean isYes, String reach, String words) {
    room.act(
        () -> room.sisters().answer(one.id(), isYes, reach, words, room.id()),
        notice,
        _ -> done.accept(room.text(isYes ? "sister.answer.said" : "sister.answer.declined")));
  }

  private void reply(TheirAsk one) {
    room.lay(
        LetterKind.ANSWER,
        one.sister().name(),
        file ->
            room.act(
                () -> room.sisters().reply(one.id(), file, room.id()),
                notice,
                _ ->
                    done.accept(
                        room.text("sister.sent", file.getFileName(), one.sister().name()))));
  }
}
