package coop.meent.bank.ui;

import coop.meent.bank.BankRule;
import coop.meent.bank.RuleDraft;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The rules of a book in the order in which they are tried; they are ended, brought back and moved
/// here.
final class RulesViewModel {

  /// What is shown.
  record Rules(Catalogue catalogue, List<BankRule> rules) {}

  private final BankDesk desk;
  private final Runnable changed;
  private final ReadOnlyObjectWrapper<@Nullable Rules> rules = new ReadOnlyObjectWrapper<>();

  /// @param changed told after each deed, since proposals follow from rules
  RulesViewModel(BankDesk desk, Runnable changed) {
    this.desk = desk;
    this.changed = changed;
  }

  /// Null until they were read.
  ReadOnlyObjectProperty<@Nullable Rules> rules() {
    return rules.getReadOnlyProperty();
  }

  void load() {
    desk.tasks()
        .run(() -> new Rules(Catalogue.read(desk), desk.bank().rules(desk.book())), rules::set);
  }

  /// Moves a rule past its neighbour.
  ///
  /// @param step -1 to be tried earlier, 1 for later
  void move(BankRule rule, int step) {
    var now = rules.get();
    if (now == null) return;
    int other = now.rules().indexOf(rule) + step;
    if (other < 0 || other >= now.rules().size()) return;
    var neighbour = now.rules().get(other);
    run(() -> {
      desk.bank().saveRule(at(rule, neighbour.position()));
      return desk.bank().saveRule(at(neighbour, rule.position()));
    });
  }

  private static RuleDraft at(BankRule rule, int position) {
    var same = RuleDraft.of(rule);
    return new RuleDraft(
        same.id(),
        same.book(),
        java.util.Optional.of(position),
        same.name(),
        same.direction(),
        same.counterparty(),
        same.counterpartyIban(),
        same.text(),
        same.account(),
        same.member(),
        same.assignment(),
        same.entryText());
  }

  void end(BankRule rule) {
    run(() -> desk.bank().endRule(rule.book(), rule.id(), desk.today()));
  }

  void resume(BankRule rule) {
    run(() -> desk.bank().resumeRule(rule.book(), rule.id()));
  }

  private void run(java.util.function.Supplier<Object> deed) {
    desk.tasks()
        .run(
            deed,
            done -> {
              load();
              changed.run();
            });
  }
}
