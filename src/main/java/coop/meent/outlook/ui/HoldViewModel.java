package coop.meent.outlook.ui;

import coop.meent.base.Texts;
import coop.meent.outlook.Compared;
import coop.meent.outlook.Difference;
import coop.meent.outlook.Needed;
import coop.meent.outlook.Outlook;
import coop.meent.outlook.Scenario;
import coop.meent.ui.Latest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The scenario on the sliders and its answer, which follows while they are drawn: computed off the
/// screen, and only for the newest.
final class HoldViewModel {

  /// With the one on the sliders there are five.
  static final int MOST_KEPT = 4;

  private final Texts texts;
  private final Latest answering;
  private final Latest needing;
  private final ReadOnlyObjectWrapper<Scenario> scenario =
      new ReadOnlyObjectWrapper<>(Scenario.usual());
  private final ReadOnlyObjectWrapper<Optional<Answer>> answer =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Needed>> needed =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<BigDecimal> target =
      new SimpleObjectProperty<>(new BigDecimal("0.05"));
  private final ObservableList<Compared> kept = FXCollections.observableArrayList();
  private Scenario beginning = Scenario.usual();

  /// @param worse the same circle, if more are ill than is supposed
  record Answer(Outlook outlook, Outlook worse) {}

  HoldViewModel(HoldDesk room) {
    texts = room.desk().texts();
    answering = new Latest(room.desk().tasks());
    needing = new Latest(room.desk().tasks());
    target.subscribe((before, now) -> need());
  }

  ReadOnlyObjectProperty<Scenario> scenario() {
    return scenario.getReadOnlyProperty();
  }

  /// Empty before the first.
  ReadOnlyObjectProperty<Optional<Answer>> answer() {
    return answer.getReadOnlyProperty();
  }

  /// Empty while it is looked for.
  ReadOnlyObjectProperty<Optional<Needed>> needed() {
    return needed.getReadOnlyProperty();
  }

  /// The chance that is accepted.
  ObjectProperty<BigDecimal> target() {
    return target;
  }

  ObservableList<Compared> kept() {
    return kept;
  }

  /// Changes one thing; a scenario that cannot be computed is left as it was.
  void change(UnaryOperator<Scenario> change) {
    go(change.apply(scenario.get()));
  }

  /// Begins anew from something else.
  void begin(UnaryOperator<Scenario> start) {
    beginning = start.apply(scenario.get());
    go(beginning);
  }

  /// Back to what was begun with.
  void reset() {
    go(beginning);
  }

  boolean isChanged() {
    return !scenario.get().equals(beginning);
  }

  void go(Scenario next) {
    if (next.problem().isPresent() || next.equals(scenario.get())) return;
    scenario.set(next);
    compute();
  }

  void compute() {
    var asked = scenario.get();
    answering.run(() -> answer(asked), this::show);
  }

  private static Answer answer(Scenario asked) {
    return new Answer(Outlook.of(asked), Outlook.of(asked.worse()));
  }

  private void show(Answer found) {
    answer.set(Optional.of(found));
    need();
  }

  private void need() {
    var asked = scenario.get();
    var accepted = target.get();
    needed.set(Optional.empty());
    needing.run(() -> Needed.of(asked, accepted), found -> needed.set(Optional.of(found)));
  }

  /// What is on the sliders, in words beside what was begun with.
  String proposedName() {
    return new Difference(beginning, scenario.get()).in(texts);
  }

  boolean canKeep() {
    return kept.size() < MOST_KEPT && answer.get().isPresent();
  }

  /// Puts what is on the sliders beside the others.
  ///
  /// @param name what it is called; when blank, what makes it differ
  void keep(String name) {
    if (!canKeep()) return;
    var called = name.isBlank() ? proposedName() : name.strip();
    answer.get().ifPresent(now -> kept.add(new Compared(called, now.outlook())));
  }

  void drop(Compared one) {
    kept.remove(one);
  }

  /// The kept ones and what is on the sliders, as they stand side by side.
  List<Compared> all(String now) {
    var all = new java.util.ArrayList<Compared>();
    answer.get().ifPresent(found -> all.add(new Compared(now, found.outlook())));
    all.addAll(kept);
    return all;
  }
}
