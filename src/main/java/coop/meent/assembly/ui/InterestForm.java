package coop.meent.assembly.ui;

import coop.meent.assembly.AgendaItem;
import coop.meent.assembly.AssemblyOutcome;
import coop.meent.assembly.Result;
import coop.meent.assembly.Roll;
import coop.meent.assembly.Sitting;
import coop.meent.assembly.Why;
import coop.meent.statute.RuleKey;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.Prose;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;

/// Says that a member has an interest of their own in an item, or has not after all.
final class InterestForm {

  private final AssemblyPages pages;
  private final AssemblyDesk desk;
  private final Sitting sitting;
  private final AgendaItem item;
  private final ChoiceField<Roll.Line> who;
  private final CheckBox own;

  InterestForm(AssemblyPages pages, Sitting sitting, AgendaItem item) {
    this.pages = pages;
    this.sitting = sitting;
    this.item = item;
    desk = pages.desk();
    who = new ChoiceField<>(desk.texts());
    who.setId("interestWho");
    who.choices(sitting.called(), Roll.Line::name);
    own = new CheckBox(desk.text("assembly.interest.own"));
    own.setId("interestOwn");
    own.setWrapText(true);
  }

  void open() {
    who.value().subscribe(line -> own.setSelected(line == null || !hasInterest(line)));
    sitting.called().stream()
        .filter(line -> line.id().equals(desk.me()))
        .findFirst()
        .ifPresent(who.value()::set);
    who.setDisable(!desk.isBoard());
    var sheet = new DeedSheet(pages, desk.text("assembly.interest.title", item.title()));
    sheet.add(
        Prose.note(
            sitting
                .rules()
                .version(RuleKey.OWN_INTEREST)
                .map(rule -> desk.text("assembly.interest.why", desk.words().by(rule)))
                .orElseGet(() -> desk.text("assembly.interest.noRule"))));
    sheet.field("member.name", who);
    sheet.add(own);
    sheet.say(
        "interestDeed",
        "assembly.interest.deed",
        this::filled,
        () -> desk.text("assembly.interest.done"));
  }

  private boolean hasInterest(Roll.Line line) {
    return sitting.result(item) instanceof Result.Counted counted
        && counted
            .voter(line.id())
            .flatMap(Result.Voter::out)
            .filter(why -> why == Why.OWN_INTEREST)
            .isPresent();
  }

  private Optional<Supplier<AssemblyOutcome>> filled() {
    who.settle();
    var line = who.value().get();
    if (line == null) {
      who.requestFocus();
      return Optional.empty();
    }
    boolean isOwn = own.isSelected();
    return Optional.of(() -> desk.voting().interest(item.id(), line.id(), isOwn));
  }
}
