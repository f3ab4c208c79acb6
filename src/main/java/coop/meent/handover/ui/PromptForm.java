package coop.meent.handover.ui;

import coop.meent.base.Refusal;
import coop.meent.handover.DossierOutcome;
import coop.meent.handover.Prompt;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;

/// One small question about a dossier: what stands there still holds, or one line is written, or
/// not now.
final class PromptForm {

  private final HandoverDesk room;
  private final Prompt prompt;
  private final NoticeBar notice;

  PromptForm(HandoverDesk room, Prompt prompt) {
    this.room = room;
    this.prompt = prompt;
    notice = new NoticeBar(room.desk().texts());
  }

  void open() {
    var texts = room.desk().texts();
    var id = prompt.assignment().id();
    var me = room.me().id();
    List<Node> parts = new ArrayList<>();
    parts.add(notice);
    parts.add(Prose.plain(prompt.in(texts)));
    var notes = prompt.part().notes();
    for (var note : notes)
      parts.add(FormParts.item(Prose.plain(note.said().words()), Prose.note(who(note))));
    for (var known : prompt.part().known()) parts.add(Prose.note(known.in(texts)));
    List<Node> deeds = new ArrayList<>();
    if (!notes.isEmpty() || !prompt.part().known().isEmpty())
      deeds.add(
          FormParts.button(
              "promptHolds",
              room.text("dossier.holds"),
              () -> act(() -> room.dossiers().look(id, prompt.block(), me), notice)));
    deeds.add(
        FormParts.button(
            "promptLater", room.text("prompt.later"), () -> later(room, prompt, notice::refuse)));
    parts.add(FormParts.deeds(deeds.toArray(Node[]::new)));
    var form = new NoteForm(room, prompt.block(), false);
    parts.add(
        form.node(
            () ->
                act(
                    () -> room.dossiers().write(id, prompt.block(), form.draft(), me),
                    form.notice()),
            room.desk().navigation()::closeSheet));
    room.dossiers().space(id).ifPresent(space -> parts.add(new ReadersLine(room.desk(), space)));
    room.desk()
        .navigation()
        .open(
            prompt.assignment().number() + " " + prompt.assignment().name(),
            FormParts.form(parts.toArray(Node[]::new)));
    form.focus();
  }

  private String who(coop.meent.handover.Note note) {
    var day = java.time.LocalDate.ofInstant(note.recordedAt(), java.time.ZoneOffset.UTC);
    return room.name(note.by()) + " · " + room.desk().texts().date(day);
  }

  private void act(Supplier<DossierOutcome> deed, NoticeBar near) {
    room.desk()
        .tasks()
        .run(
            deed,
            outcome -> {
              switch (outcome) {
                case DossierOutcome.Written(var _, var made) -> {
                  room.desk().navigation().closeSheet();
                  room.desk()
                      .notices()
                      .done(
                          room.text("dossier.kept", prompt.block().in(room.desk().texts())),
                          () -> room.desk().undo(() -> room.dossiers().undo(made), near, () -> {}));
                }
                case Refusal refusal -> near.refuse(refusal);
              }
            });
  }

  /// Not now: it is not asked about this again.
  static void later(
      HandoverDesk room, Prompt prompt, java.util.function.Consumer<Refusal> refused) {
    room.desk()
        .tasks()
        .run(
            () -> room.prompts().later(prompt.assignment().id(), room.me().id()),
            outcome -> {
              switch (outcome) {
                case DossierOutcome.Written(var _, var made) -> {
                  room.desk().navigation().closeSheet();
                  room.desk()
                      .notices()
                      .done(
                          room.text("prompt.later.done"),
                          () ->
                              room.desk()
                                  .undo(
                                      () -> room.prompts().undo(made),
                                      new NoticeBar(room.desk().texts()),
                                      () -> {}));
                }
                case Refusal refusal -> refused.accept(refusal);
              }
            });
  }
}
