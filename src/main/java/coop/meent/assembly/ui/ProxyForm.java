package coop.meent.assembly.ui;

import coop.meent.assembly.AssemblyOutcome;
import coop.meent.assembly.Roll;
import coop.meent.assembly.Sitting;
import coop.meent.statute.RuleKey;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.Prose;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.TextField;

/// Lets one member vote for another: mine to give, and for the board those that came on paper.
final class ProxyForm {

  private final AssemblyPages pages;
  private final AssemblyDesk desk;
  private final Sitting sitting;
  private final ChoiceField<Roll.Line> giver;
  private final ChoiceField<Roll.Line> holder;
  private final TextField proof = new TextField();

  ProxyForm(AssemblyPages pages, Sitting sitting) {
    this.pages = pages;
    this.sitting = sitting;
    desk = pages.desk();
    giver = people("proxyGiver");
    holder = people("proxyHolder");
    proof.setId("proxyProof");
  }

  private ChoiceField<Roll.Line> people(String id) {
    var field = new ChoiceField<Roll.Line>(desk.texts());
    field.setId(id);
    field.choices(sitting.called(), Roll.Line::name);
    return field;
  }

  void open() {
    sitting.called().stream()
        .filter(line -> line.id().equals(desk.me()))
        .findFirst()
        .ifPresent(giver.value()::set);
    giver.setDisable(!desk.isBoard());
    var sheet = new DeedSheet(pages, desk.text("assembly.proxy.title"));
    sheet.add(
        Prose.note(
            sitting
                .rules()
                .version(RuleKey.PROXIES_MOST)
                .map(rule ->
                    desk.text("assembly.proxy.why", rule.says(desk.texts()), rule.article()))
                .orElseGet(() -> desk.text("assembly.proxy.noRule"))));
    sheet.field("assembly.proxy.giver", giver);
    sheet.field("assembly.proxy.holder", holder);
    if (desk.isBoard())
      sheet.field("member.paper.proof", proof).setHint(desk.text("assembly.proxy.proof"));
    sheet.say(
        "proxyDeed",
        "assembly.proxy.deed",
        this::filled,
        () -> desk.text("assembly.proxy.done", name(giver), name(holder)));
  }

  private static String name(ChoiceField<Roll.Line> field) {
    var line = field.value().get();
    return line == null ? "" : line.name();
  }

  private Optional<Supplier<AssemblyOutcome>> filled() {
    giver.settle();
    holder.settle();
    var from = giver.value().get();
    var to = holder.value().get();
    if (from == null) giver.requestFocus();
    else if (to == null) holder.requestFocus();
    if (from == null || to == null) return Optional.empty();
    var how = Optional.of(proof.getText().strip()).filter(text -> !text.isEmpty());
    return Optional.of(
        () -> desk.voting().giveProxy(sitting.assembly().id(), from.id(), to.id(), how));
  }
}
