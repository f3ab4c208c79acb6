package coop.meent.assembly.ui;

import coop.meent.assembly.AssemblyOutcome;
import coop.meent.assembly.CallWay;
import coop.meent.assembly.Sitting;
import coop.meent.base.Id.MemberId;
import coop.meent.ui.DateField;
import coop.meent.ui.Prose;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// Notes who was called, when and how: by mail those who agreed to it, on paper the others.
final class CallForm {

  private final AssemblyPages pages;
  private final AssemblyDesk desk;
  private final Sitting sitting;
  private final DateField told;
  private final TextField proof = new TextField();
  private final RadioButton mail;
  private final RadioButton paper;
  private final VBox people = new VBox(4);
  private final Map<MemberId, CheckBox> ticks = new LinkedHashMap<>();

  CallForm(AssemblyPages pages, Sitting sitting) {
    this.pages = pages;
    this.sitting = sitting;
    desk = pages.desk();
    told = new DateField(desk.texts());
    told.setId("callDay");
    told.setNear(desk.today());
    told.setValue(desk.today());
    proof.setId("callProof");
    mail = new RadioButton(desk.text("assembly.call.way.ELECTRONIC"));
    paper = new RadioButton(desk.text("assembly.call.way.PAPER"));
    mail.setId("callMail");
    paper.setId("callPaper");
    for (var way : List.of(mail, paper)) way.setWrapText(true);
    var ways = new ToggleGroup();
    mail.setToggleGroup(ways);
    paper.setToggleGroup(ways);
    mail.setSelected(true);
  }

  void open() {
    desk.desk()
        .tasks()
        .run(() -> new Found(toCall(CallWay.ELECTRONIC), toCall(CallWay.PAPER)), this::show);
  }

  private record Found(List<MemberId> mail, List<MemberId> paper) {}

  private List<MemberId> toCall(CallWay way) {
    return desk.assemblies().toCall(sitting, way);
  }

  private void show(Found found) {
    var sheet = new DeedSheet(pages, desk.text("assembly.call.title"));
    if (found.mail.isEmpty() && found.paper.isEmpty()) {
      sheet.add(Prose.note(desk.text("assembly.call.all")));
    } else {
      sheet.add(Prose.note(desk.text("assembly.call.why")));
      mail.setDisable(found.mail.isEmpty());
      if (found.mail.isEmpty()) paper.setSelected(true);
      sheet.add(new VBox(6, mail, paper));
      mail.selectedProperty().subscribe(isMail -> list(isMail ? found.mail : found.paper));
    }
    sheet.add(people);
    sheet.field("assembly.call.day", told);
    sheet.field("member.paper.proof", proof).setHint(desk.text("assembly.call.proof"));
    sheet.open(
        "callDeed",
        "assembly.call.deed",
        this::filled,
        () -> desk.texts().count("assembly.call.done", chosen().size()));
  }

  private void list(List<MemberId> whom) {
    ticks.clear();
    for (var member : whom) {
      var tick = new CheckBox(sitting.name(member));
      tick.setId("call-" + ticks.size());
      tick.setSelected(true);
      ticks.put(member, tick);
    }
    people.getChildren().setAll(ticks.values());
    if (whom.isEmpty()) people.getChildren().setAll(Prose.note(desk.text("assembly.call.none")));
  }

  private List<MemberId> chosen() {
    return ticks.entrySet().stream()
        .filter(one -> one.getValue().isSelected())
        .map(Map.Entry::getKey)
        .toList();
  }

  private Optional<Supplier<AssemblyOutcome>> filled() {
    var on = told.typed();
    if (on.isEmpty()) {
      told.requestFocus();
      return Optional.empty();
    }
    var way = mail.isSelected() ? CallWay.ELECTRONIC : CallWay.PAPER;
    var how = Optional.of(proof.getText().strip()).filter(text -> !text.isEmpty());
    var whom = chosen();
    return Optional.of(
        () -> desk.assemblies().call(sitting.assembly().id(), whom, on.get(), way, how));
  }
}
