package coop.meent.outlook.ui;

import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.outlook.Beginning;
import coop.meent.outlook.Compared;
import coop.meent.outlook.Difference;
import coop.meent.outlook.KeptScenario;
import coop.meent.outlook.Needed;
import coop.meent.outlook.Outlook;
import coop.meent.outlook.Scenario;
import coop.meent.outlook.ScenarioShelf;
import coop.meent.ui.Latest;
import coop.meent.ui.Tasks;
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
  private final ReadOnlyObjectWrapper<Optional<Refusal>> refusal =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Tasks tasks;
  private final Latest reading;
  private final ScenarioShelf shelf;
  private Scenario beginning = Scenario.usual();
  private Optional<String> circle = Optional.empty();

  /// @param worse the same circle, if more are ill than is supposed
  record Answer(Outlook outlook, Outlook worse) {}

  HoldViewModel(HoldDesk room) {
    texts = room.desk().texts();
    answering = new Latest(room.desk().tasks());
    needing = new Latest(room.desk().tasks());
    tasks = room.desk().tasks();
    reading = new Latest(tasks);
    shelf = room.shelf();
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

  /// Begins anew from something else, with what was kept of it.
  void begin(Beginning start) {
    beginning = start.apply().apply(scenario.get());
    circle = start.isCircle() ? Optional.of(start.name().in(texts)) : Optional.empty();
    go(beginning);
    read();
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
    return kept.size() < ScenarioShelf.MOST && answer.get().isPresent();
  }

  /// Why the last one was not kept or taken away; empty when it was.
  ReadOnlyObjectProperty<Optional<Refusal>> refusal() {
    return refusal.getReadOnlyProperty();
  }

  /// Reads what is kept, and computes what is new of it.
  void read() {
    var known = List.copyOf(kept);
    var of = circle;
    reading.run(
        () -> shelf.kept(of).stream().map(one -> compared(one, known)).toList(), kept::setAll);
  }

  private static Compared compared(KeptScenario one, List<Compared> known) {
    return known.stream()
        .filter(before -> before.kept().equals(Optional.of(one)))
        .findFirst()
        .orElseGet(() -> Compared.of(one));
  }

  /// Keeps what is on the sliders in the file.
  ///
  /// @param name what it is called; when blank, what makes it differ
  void keep(String name) {
    if (!canKeep()) return;
    var called = name.isBlank() ? proposedName() : name.strip();
    var asked = scenario.get();
    var of = circle;
    tasks.run(() -> shelf.keep(of, called, asked), this::told);
  }

  void drop(Compared one) {
    one.kept().ifPresent(kept -> tasks.run(() -> shelf.takeAway(kept.id()), this::told));
  }

  private void told(Optional<Refusal> why) {
    refusal.set(why);
    read();
  }

  /// The kept ones and what is on the sliders, as they stand side by side.
  List<Compared> all(String now) {
    var all = new java.util.ArrayList<Compared>();
    answer.get().ifPresent(found -> all.add(new Compared(now, found.outlook())));
    all.addAll(kept);
    return all;
  }
}
