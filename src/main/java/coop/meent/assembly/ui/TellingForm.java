package coop.meent.assembly.ui;

import coop.meent.assembly.AgendaItem;
import coop.meent.assembly.AssemblyOutcome;
import coop.meent.assembly.Roll;
import coop.meent.assembly.Sitting;
import coop.meent.assembly.TellingDraft;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.FormField;
import coop.meent.ui.Prose;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.TextField;

/// Notes what two members counted of a secret vote on paper.
final class TellingForm {

  private final AssemblyPages pages;
  private final AssemblyDesk desk;
  private final Sitting sitting;
  private final AgendaItem item;
  private final Map<String, TextField> votes = new LinkedHashMap<>();
  private final Map<TextField, FormField> fields = new LinkedHashMap<>();
  private final TextField invalid = new TextField();
  private final ChoiceField<Roll.Line> teller;
  private final ChoiceField<Roll.Line> other;
  private final TextField proof = new TextField();

  TellingForm(AssemblyPages pages, Sitting sitting, AgendaItem item) {
    this.pages = pages;
    this.sitting = sitting;
    this.item = item;
    desk = pages.desk();
    for (var choice : item.choices()) {
      var field = new TextField();
      field.setId("told-" + choice);
      votes.put(choice, field);
    }
    invalid.setId("told-INVALID");
    proof.setId("toldProof");
    teller = people("toldTeller");
    other = people("toldOther");
  }

  private ChoiceField<Roll.Line> people(String id) {
    var field = new ChoiceField<Roll.Line>(desk.texts());
    field.setId(id);
    field.choices(sitting.called(), Roll.Line::name);
    return field;
  }

  void open() {
    var sheet = new DeedSheet(pages, desk.text("assembly.tell.title", item.title()));
    sheet.add(Prose.note(desk.text("assembly.tell.why")));
    votes.forEach((choice, field) ->
        fields.put(
            field,
            sheet.worded(
                desk.text("assembly.tell.votes", desk.words().onPaper(item, choice)), field)));
    fields.put(
        invalid,
        sheet.worded(
            desk.text("assembly.tell.votes", desk.text("assembly.tell.invalid")), invalid));
    sheet.field("assembly.tell.teller", teller);
    sheet.field("assembly.tell.other", other);
    sheet.field("assembly.tell.proof", proof).setHint(desk.text("assembly.tell.proof.hint"));
    sheet.say("tellDeed", "assembly.tell.deed", this::filled, () -> desk.text("assembly.told"));
  }

  private Optional<Supplier<AssemblyOutcome>> filled() {
    teller.settle();
    other.settle();
    fields.values().forEach(field -> field.error().set(""));
    Map<String, Integer> counted = new LinkedHashMap<>();
    for (var one : votes.entrySet()) {
      var count = number(one.getValue());
      if (count.isEmpty()) return Optional.empty();
      counted.put(one.getKey(), count.get());
    }
    var none = number(invalid);
    if (none.isEmpty()) return Optional.empty();
    var first = teller.value().get();
    var second = other.value().get();
    if (first == null) teller.requestFocus();
    else if (second == null) other.requestFocus();
    if (first == null || second == null) return Optional.empty();
    var draft =
        new TellingDraft(
            first.id(), second.id(), counted, none.get(), Optional.of(proof.getText()));
    return Optional.of(() -> desk.voting().tell(item.id(), draft));
  }

  /// Nothing filled in is none.
  private Optional<Integer> number(TextField field) {
    var typed = field.getText().strip();
    if (typed.isEmpty()) return Optional.of(0);
    if (typed.matches("\\d{1,5}")) return Optional.of(Integer.parseInt(typed));
    var shown = fields.get(field);
    if (shown != null) shown.error().set(desk.text("assembly.tell.number"));
    field.requestFocus();
    return Optional.empty();
  }
}
