package coop.meent.team.ui;

import coop.meent.base.Id.SkillId;
import coop.meent.base.Texts;
import coop.meent.composer.Must;
import coop.meent.talent.Skill;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.FormParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The skills that a seat asks, each with its level; an emptied line is not asked any more.
final class MustFields extends VBox {

  private static final int HIGHEST = 5;
  private static final int USUAL = 3;

  private final Texts texts;
  private final List<Skill> skills;
  private final List<Line> lines = new ArrayList<>();
  private final VBox rows = new VBox(4);

  private record Line(ChoiceField<Skill> skill, ComboBox<Integer> level) {}

  MustFields(Texts texts, List<Skill> skills) {
    super(4);
    this.texts = texts;
    this.skills = skills;
    var more =
        FormParts.button("seatSkillMore", texts.get("team.ui.seat.skill.more"), this::another);
    more.getStyleClass().add("quiet");
    getChildren().setAll(rows, more);
    add(Optional.empty());
  }

  private void another() {
    add(Optional.empty()).skill.requestFocus();
  }

  /// Shows what is asked already.
  void show(List<Must> musts) {
    lines.clear();
    rows.getChildren().clear();
    musts.forEach(must -> add(Optional.of(must)));
    if (musts.isEmpty()) add(Optional.empty());
  }

  private Line add(Optional<Must> must) {
    var skill = new ChoiceField<Skill>(texts);
    skill.setId(lines.isEmpty() ? "seat-skill" : "seat-skill" + (lines.size() + 1));
    skill.setAccessibleText(texts.get("team.ui.seat.skill"));
    skill.choices(skills, Skill::name);
    var level = new ComboBox<Integer>();
    level.setId(lines.isEmpty() ? "seat-level" : "seat-level" + (lines.size() + 1));
    level.setAccessibleText(texts.get("team.ui.seat.level"));
    level.getItems().setAll(IntStream.rangeClosed(1, HIGHEST).boxed().toList());
    level.setValue(must.map(Must::level).orElse(USUAL));
    must.flatMap(one -> skill(one.skill())).ifPresent(skill.value()::set);
    HBox.setHgrow(skill, Priority.ALWAYS);
    rows.getChildren().add(new HBox(8, skill, level));
    var line = new Line(skill, level);
    lines.add(line);
    return line;
  }

  private Optional<Skill> skill(SkillId id) {
    return skills.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// Empty when a word is no skill of the list, or none is asked.
  Optional<List<Must>> typed() {
    List<Must> musts = new ArrayList<>();
    for (var line : lines) {
      if (line.skill.getText().isBlank()) continue;
      if (!line.skill.settle()) return Optional.empty();
      var skill = line.skill.value().get();
      if (skill == null) return Optional.empty();
      musts.removeIf(other -> other.skill().equals(skill.id()));
      musts.add(new Must(skill.id(), line.level.getValue()));
    }
    return Optional.of(musts).filter(some -> !some.isEmpty());
  }
}
