package coop.meent.personal.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.member.Masking;
import coop.meent.member.Member;
import coop.meent.member.MemberState;
import coop.meent.member.Register;
import coop.meent.member.ui.MemberPart;
import coop.meent.personal.ExportOutcome;
import coop.meent.personal.PersonalExport;
import coop.meent.ui.Dialogs;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// At the foot of one's own card, and for the board of everybody's: the export of all that is held,
/// and emptying the personal data of who left.
public final class PersonalSection implements MemberPart {

  private final PersonalDesk room;

  public PersonalSection(PersonalDesk room) {
    this.room = room;
  }

  @Override
  public Optional<Part> of(Member member) {
    return part(member.id(), member.name(), member.left().isPresent());
  }

  @Override
  public Optional<Part> ofApplicant(Register.Line line) {
    boolean isOver = line.standing().state() == MemberState.DECLINED;
    return part(line.id(), line.name(), isOver);
  }

  private Optional<Part> part(MemberId who, String name, boolean isOver) {
    if (!PersonalExport.mayHave(room.me(), who)) return Optional.empty();
    var notice = new NoticeBar(room.desk().texts());
    var export =
        FormParts.button(
            "exportPersonal", room.text("personal.ui.export"), () -> export(who, name, notice));
    var deeds = FormParts.deeds(export);
    boolean isOwn = room.me().id().equals(who);
    var why =
        Prose.note(isOwn ? room.text("personal.ui.own") : room.text("personal.ui.other", name));
    var section = new VBox(8, Prose.title(room.text("personal.ui.title")), why, notice, deeds);
    if (isOver && room.isBoard())
      room.desk()
          .tasks()
          .run(() -> room.masking().masking(who), known -> mask(section, deeds, who, name, known));
    return Optional.of(new Part(section, List.of()));
  }

  private void mask(
      VBox section, FlowPane deeds, MemberId who, String name, Optional<Masking> known) {
    if (known.isPresent())
      section.getChildren().add(Prose.note(room.text("personal.ui.masked", known.get().on())));
    else
      deeds
          .getChildren()
          .add(
              FormParts.button(
                  "maskPersonal",
                  room.text("personal.ui.mask"),
                  () -> new MaskSheet(room, who, name).open()));
  }

  private void export(MemberId who, String name, NoticeBar notice) {
    var kind =
        new Dialogs.FileKind(
            room.text("personal.ui.title"), room.text("personal.ui.kind"), List.of("*.zip"));
    room.desk()
        .dialogs()
        .saveFile(
            kind,
            room.text("personal.ui.file", name) + ".zip",
            target -> write(who, target, notice));
  }

  private void write(MemberId who, Path target, NoticeBar notice) {
    room.desk()
        .tasks()
        .run(
            () -> room.export().write(who, room.me(), target, room.language()),
            outcome -> tell(outcome, notice));
  }

  private void tell(ExportOutcome outcome, NoticeBar notice) {
    switch (outcome) {
      case ExportOutcome.Done done -> {
        notice.notice().set(null);
        room.desk().notices().done(room.text("personal.ui.exported", done.target().getFileName()));
      }
      case Refusal refusal -> notice.refuse(refusal);
    }
  }
}
