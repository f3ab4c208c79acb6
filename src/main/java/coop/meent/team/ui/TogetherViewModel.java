package coop.meent.team.ui;

import coop.meent.base.Id.AssignmentId;
import coop.meent.composer.JointComposer;
import coop.meent.composer.JointProposal;
import coop.meent.composer.Limit;
import coop.meent.composer.SolverLibrary;
import coop.meent.team.JointPlan;
import coop.meent.team.PlanChange;
import coop.meent.team.SeatOutcome;
import coop.meent.team.TeamProposals;
import coop.meent.ui.Latest;
import coop.meent.ui.Progress;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Several assignments, and the teams that follow for all of them.
final class TogetherViewModel {

  private final ComposeDesk room;
  private final Latest composing;
  private final Set<AssignmentId> chosen = new LinkedHashSet<>();
  private final ReadOnlyObjectWrapper<Optional<JointPlan>> plan =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  TogetherViewModel(ComposeDesk room) {
    this.room = room;
    composing = new Latest(room.desk().tasks());
  }

  /// Empty before anything was asked.
  ReadOnlyObjectProperty<Optional<JointPlan>> plan() {
    return plan.getReadOnlyProperty();
  }

  boolean isChosen(AssignmentId id) {
    return chosen.contains(id);
  }

  int count() {
    return chosen.size();
  }

  void choose(AssignmentId id, boolean isChosen) {
    if (isChosen) chosen.add(id);
    else chosen.remove(id);
  }

  /// In order of what is listed.
  void propose(List<AssignmentId> listed) {
    var asked = listed.stream().filter(chosen::contains).toList();
    composing.runLong(room.text("team.ui.looking"), progress -> found(asked, progress), plan::set);
  }

  private Optional<JointPlan> found(List<AssignmentId> asked, Progress progress) {
    long most = JointComposer.USUAL.steps();
    var limit =
        new Limit(
            most, progress::cancelled, made -> progress.at(made, most), progress::whenCancelled);
    return room.proposals()
        .together(asked)
        .map(together -> JointPlan.of(together, limit, SolverLibrary.ofThisMachine()));
  }

  /// What it changes; empty without teams.
  static List<PlanChange> changes(JointPlan plan) {
    return plan.proposal()
        .filter(JointProposal.Found.class::isInstance)
        .map(JointProposal.Found.class::cast)
        .map(found -> PlanChange.of(plan.asked(), found))
        .orElse(List.of());
  }

  /// Asks for all seats that are empty, in one deed.
  void ask(Consumer<SeatOutcome> told) {
    var asked = plan.get().map(now -> PlanChange.toAsk(changes(now)));
    asked.ifPresent(team -> room.desk().tasks().run(() -> room.seats().offerAll(team), told));
  }

  /// What was looked for may hold no more.
  void forget() {
    plan.set(Optional.empty());
  }

  static List<AssignmentId> assignments(JointPlan plan) {
    return plan.asked().parts().stream().map(TeamProposals.Put::assignment).toList();
  }
}
