package coop.meent.idea.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.idea.IdeaDraft;
import coop.meent.idea.IdeaOutcome;
import coop.meent.idea.IdeaStanding;
import coop.meent.reader.Readers;
import coop.meent.ui.DateField;
import coop.meent.ui.FormFields;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The form to write an idea down. Nobody else reads it until its writer chooses otherwise, and who
/// will read it stands below the choice.
final class IdeaForm {

  /// Between the fields of a colleague.
  private static final int GAP = 12;

  private final IdeaDesk room;
  private final List<MemberId> colleagues;
  private final Consumer<IdeaOutcome.Done> done;
  private final NoticeBar notice;
  private final VBox form;
  private final TextField title;
  private final TextArea text;
  private final DateField on;
  private final VBox others = new VBox(GAP);
  private final List<Other> added = new ArrayList<>();
  private final ComboBox<Optional<IdeaStanding>> base;
  private final ComboBox<Readers> readers;
  private final ReadersLine preview;

  /// A colleague and what that one added.
  private record Other(ComboBox<Optional<MemberId>> who, TextField what) {}

  /// What there is to choose from.
  private record Choices(
      List<IdeaStanding> ideas, List<Readers> readers, List<MemberId> colleagues) {}

  static void open(IdeaDesk room, Consumer<IdeaOutcome.Done> done) {
    room.desk()
        .tasks()
        .run(
            () ->
                new Choices(
                    room.ideas().ideas(), room.ideas().readers(room.me()), room.colleagues()),
            choices -> new IdeaForm(room, choices, done).show());
  }

  private IdeaForm(IdeaDesk room, Choices choices, Consumer<IdeaOutcome.Done> done) {
    this.room = room;
    this.done = done;
    colleagues = choices.colleagues();
    notice = new NoticeBar(room.texts());
    form = FormParts.form(notice, Prose.note(room.text("idea.form")));
    var fields = new FormFields(form, room.texts(), room.today(), "idea-", "idea.field.");
    title = fields.words("title", "");
    text = new TextArea();
    text.setWrapText(true);
    text.setPrefRowCount(6);
    fields.add("text", text);
    on = fields.day("on", room.today());
    form.getChildren().add(Prose.title(room.text("idea.others")));
    form.getChildren().add(others);
    addOther();
    form.getChildren()
        .add(
            FormParts.deeds(
                FormParts.button("ideaOneMore", room.text("idea.oneMore"), this::addOther)));
    List<Optional<IdeaStanding>> bases = new ArrayList<>(List.of(Optional.empty()));
    choices.ideas().stream()
        .filter(one -> one.end().isEmpty())
        .map(Optional::of)
        .forEach(bases::add);
    base =
        fields.firstOf(
            "base",
            bases,
            one -> one.map(idea -> idea.idea().title()).orElse(room.text("idea.none")));
    readers = fields.firstOf("readers", choices.readers(), one -> one.in(room.texts()));
    preview = ReadersLine.ofChoice(room.desk(), readers.getValue().space());
    readers.valueProperty().addListener((_, _, now) -> preview.show(now.space()));
  }

  private void addOther() {
    int number = added.size() + 1;
    var pair = new VBox(GAP);
    var fields =
        new FormFields(pair, room.texts(), room.today(), "idea-" + number + "-", "idea.field.");
    List<Optional<MemberId>> people = new ArrayList<>(List.of(Optional.empty()));
    colleagues.stream().map(Optional::of).forEach(people::add);
    var who =
        fields.firstOf("who", people, one -> one.map(room::name).orElse(room.text("idea.nobody")));
    added.add(new Other(who, fields.words("what", "")));
    others.getChildren().add(pair);
    if (number > 1) who.requestFocus();
  }

  private void show() {
    var button = FormParts.primary("ideaDeed", room.text("idea.save"), this::act);
    form.getChildren().addAll(preview, button);
    room.desk().navigation().open(room.text("idea.write"), form);
  }

  /// The day on which it came up cannot be read.
  record NoDay() implements Refusal {}

  /// Somebody is named without what they added, or the other way round.
  record HalfNamed() implements Refusal {}

  private void act() {
    var day = on.typed();
    boolean isHalf =
        added.stream()
            .anyMatch(one -> one.who().getValue().isEmpty() != one.what().getText().isBlank());
    if (day.isEmpty() || isHalf) {
      notice.refuse(day.isEmpty() ? new NoDay() : new HalfNamed());
      return;
    }
    var draft =
        new IdeaDraft(
            title.getText(),
            text.getText(),
            day.get(),
            added.stream().flatMap(IdeaForm::said).toList(),
            base.getValue().map(one -> one.idea().id()).stream().toList());
    var whom = readers.getValue();
    room.desk().tasks().run(() -> room.ideas().write(draft, whom, room.me()), this::tell);
  }

  private static Stream<IdeaDraft.Added> said(Other one) {
    return one.who().getValue().stream().map(who -> new IdeaDraft.Added(who, one.what().getText()));
  }

  private void tell(IdeaOutcome outcome) {
    switch (outcome) {
      case IdeaOutcome.Done made -> done.accept(made);
      case Refusal refusal -> notice.refuse(refusal);
    }
  }
}
