package coop.meent.bill.ui;

import coop.meent.bill.PrivateUse;
import coop.meent.member.Member;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.FormField;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Spinner;
import javafx.scene.layout.VBox;

/// Asks which share of a line somebody uses in private; whose it is only when there is one.
final class PrivateFields {

  private static final int STEP = 5;
  private static final double GAP = 8;

  private final Spinner<Integer> percent = new Spinner<>(0, 100, 0, STEP);
  private final ChoiceField<Member> who;
  private final FormField whose;
  private final Node node;

  PrivateFields(BillDesk desk, int place) {
    var people = desk.members().members().stream().filter(one -> one.left().isEmpty()).toList();
    percent.setId("billPrivate" + place);
    percent.setEditable(true);
    who = new ChoiceField<>(desk.texts());
    who.setId("billPrivateWho" + place);
    who.choices(people, Member::name);
    whose = new FormField(desk.text("bill.line.private.who"), who);
    percent.valueProperty().subscribe(this::show);
    node = new VBox(GAP, new FormField(desk.text("bill.line.private.percent"), percent), whose);
  }

  private void show(Integer share) {
    whose.setVisible(share > 0);
    whose.setManaged(share > 0);
  }

  Node node() {
    return node;
  }

  void fill(PrivateUse use, List<Member> members) {
    percent.getValueFactory().setValue(use.percent());
    members.stream()
        .filter(one -> one.id().equals(use.member()))
        .findFirst()
        .ifPresent(one -> who.value().set(one));
  }

  /// Whether it can be read; else the field that lacks something has the focus.
  boolean settle() {
    if (percent.getValue() == 0 || (who.settle() && who.value().get() != null)) return true;
    who.requestFocus();
    return false;
  }

  Optional<PrivateUse> use() {
    var member = who.value().get();
    return percent.getValue() == 0 || member == null
        ? Optional.empty()
        : Optional.of(new PrivateUse(percent.getValue(), member.id()));
  }
}
