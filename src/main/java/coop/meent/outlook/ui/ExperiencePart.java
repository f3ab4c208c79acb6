package coop.meent.outlook.ui;

import coop.meent.base.Texts;
import coop.meent.outlook.Experience;
import coop.meent.outlook.Scenario;
import coop.meent.pooling.Percent;
import coop.meent.pooling.credibility.EarlyWarning.Light;
import coop.meent.ui.Badge;
import coop.meent.ui.FormField;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Tone;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What the circle saw itself: filled in from the file, or typed in four small fields; told back as
/// how far it counts, with a warning when the last year was out of the ordinary, and a button that
/// puts what was learned on the sliders.
final class ExperiencePart {

  private final Texts texts;
  private final HoldViewModel model;
  private final VBox place;
  private final TextField months = field("experienceMonths");
  private final TextField people = field("experiencePeople");
  private final TextField absences = field("experienceAbsences");
  private final TextField lately = field("experienceLately");
  private final FlowPane fields;
  private final Label hint;

  /// What is supposed of others stays what it was when the fields were first filled in, or learning
  /// twice would count the same experience twice.
  private Scenario supposed = Scenario.usual();

  ExperiencePart(Texts texts, HoldViewModel model, VBox place) {
    this.texts = texts;
    this.model = model;
    this.place = place;
    fields =
        new FlowPane(
            12,
            8,
            labelled("experienceMonths", months),
            labelled("experiencePeople", people),
            labelled("experienceAbsences", absences),
            labelled("experienceLately", lately));
    hint = Prose.note(texts.get("outlook.ui.experience.hint"));
    place.getChildren().setAll(hint, fields);
    for (var field : List.of(months, people, absences, lately))
      field.textProperty().subscribe((before, now) -> show());
  }

  private static TextField field(String id) {
    var field = new TextField();
    field.setId(id);
    field.getStyleClass().add("knob-field");
    return field;
  }

  private FormField labelled(String key, TextField field) {
    return new FormField(texts.get("outlook.ui." + key), field);
  }

  /// With what a circle of the file saw.
  void fill(Experience seen) {
    months.setText(String.valueOf(seen.months()));
    people.setText(String.valueOf(seen.people()));
    absences.setText(String.valueOf(seen.absences()));
    lately.setText(String.valueOf(seen.lately()));
  }

  private void show() {
    var typed = experience();
    if (typed.isEmpty()) {
      place.getChildren().setAll(hint, fields);
      return;
    }
    var experience = typed.get();
    var learned = experience.learned(supposed);
    var warning = experience.warning(supposed);
    var use =
        FormParts.button(
            "useExperience",
            texts.get("outlook.ui.experience.use", Percent.of(learned.prevalence())),
            () -> model.change(one -> one.withPrevalence(learned.prevalence())));
    var light =
        new StatusBadge(
            new Badge(tone(warning.light()), texts.get("outlook.ui.light." + warning.light())));
    place
        .getChildren()
        .setAll(
            fields,
            Prose.plain(experience.words(supposed).in(texts)),
            light,
            Prose.note(experience.warningWords(supposed).in(texts)),
            use);
  }

  private static Tone tone(Light light) {
    return switch (light) {
      case GREEN -> Tone.OK;
      case AMBER -> Tone.WAIT;
      case RED -> Tone.LOOK;
    };
  }

  private Optional<Experience> experience() {
    if (months.getText().isBlank() || people.getText().isBlank() || absences.getText().isBlank())
      return Optional.empty();
    var one = new Experience(number(months), number(people), number(absences), number(lately));
    return one.problem().isEmpty() ? Optional.of(one) : Optional.empty();
  }

  /// Nothing typed is nothing; what cannot be read is out of every range.
  private static int number(TextField field) {
    var typed = field.getText().strip();
    if (typed.isEmpty()) return 0;
    return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
  }
}
