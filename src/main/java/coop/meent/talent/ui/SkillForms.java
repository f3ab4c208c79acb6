package coop.meent.talent.ui;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.store.Space;
import coop.meent.talent.EvidenceDraft;
import coop.meent.talent.EvidenceKind;
import coop.meent.talent.Skill;
import coop.meent.talent.SkillDraft;
import coop.meent.talent.SkillOutcome;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.ChoiceNames;
import coop.meent.ui.DateField;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The forms for what is typed about skills.
final class SkillForms {

  private final SkillDesk room;
  private final BiConsumer<String, DeedId> done;
  private final NoticeBar notice;

  SkillForms(SkillDesk room, BiConsumer<String, DeedId> done) {
    this.room = room;
    this.done = done;
    notice = new NoticeBar(room.desk().texts());
  }

  /// A new line of the tick list.
  void list() {
    var name = new TextField();
    var field = new ChoiceField<String>(room.desk().texts());
    var fields = room.skills().skills().stream().map(Skill::field).distinct().toList();
    field.choices(fields, word -> word);
    var paper = new CheckBox(room.text("talent.form.certificate"));
    paper.setId("skill-certificate");
    var form = form("list");
    add(form, "name", name);
    add(form, "field", field);
    form.getChildren().add(paper);
    open(
        form,
        "list",
        room.text("talent.add"),
        () -> {
          var draft = new SkillDraft(name.getText(), field.getText(), paper.isSelected());
          return Optional.of(() -> room.skills().list(draft));
        });
  }

  /// What shows a member's skill.
  void evidence(MemberId member, Skill skill) {
    var kind = new ComboBox<EvidenceKind>();
    kind.getItems().addAll(EvidenceKind.values());
    kind.setConverter(new ChoiceNames<>(one -> one.in(room.desk().texts())));
    kind.setValue(skill.isCertificate() ? EvidenceKind.CERTIFICATE : EvidenceKind.WORK);
    var what = new TextField();
    var sector = new TextField();
    var setting = new TextField();
    var on = day();
    on.setValue(room.today());
    var expires = day();
    var form = form("evidence");
    add(form, "kind", kind);
    add(form, "what", what);
    add(form, "sector", sector);
    add(form, "setting", setting);
    add(form, "on", on);
    add(form, "expires", expires);
    open(
        form,
        "evidence",
        skill.name(),
        () ->
            on.typed()
                .map(day ->
                    new EvidenceDraft(
                        kind.getValue(),
                        what.getText(),
                        Optional.of(sector.getText()),
                        Optional.of(setting.getText()),
                        day,
                        expires.typed(),
                        Optional.empty()))
                .map(draft -> () -> room.skills().show(member, skill.id(), draft)));
  }

  private DateField day() {
    var field = new DateField(room.desk().texts());
    field.setNear(room.today());
    return field;
  }

  private VBox form(String deed) {
    return FormParts.form(notice, Prose.note(room.text("talent.form." + deed)));
  }

  private void add(VBox form, String name, Control field) {
    field.setId("skill-" + name);
    form.getChildren().add(new FormField(room.text("talent.field." + name), field));
  }

  private void open(
      VBox form, String deed, String title, Supplier<Optional<Supplier<SkillOutcome>>> read) {
    var button =
        FormParts.primary("skillDeed", room.text("talent.form." + deed + ".deed"), () -> act(read));
    form.getChildren().addAll(new ReadersLine(room.desk(), Space.COMMON), button);
    room.desk().navigation().open(title, form);
  }

  private void act(Supplier<Optional<Supplier<SkillOutcome>>> read) {
    read.get()
        .ifPresentOrElse(
            work -> room.desk().tasks().run(work, this::tell),
            () -> notice.refuse(new NotFilledIn()));
  }

  /// A day is needed and is not there, or cannot be read.
  record NotFilledIn() implements Refusal {}

  private void tell(SkillOutcome outcome) {
    var refusal = SkillOutcome.refusal(outcome);
    if (refusal.isPresent()) {
      notice.refuse(refusal.get());
      return;
    }
    room.desk().navigation().closeSheet();
    switch (outcome) {
      case SkillOutcome.Listed(var skill, var deed) ->
          done.accept(room.text("talent.listed", skill.name()), deed);
      case SkillOutcome.Kept(var talent, var deed) ->
          done.accept(room.text("talent.kept", talent.skill().name()), deed);
      default -> throw new IllegalStateException(outcome.toString());
    }
  }
}
