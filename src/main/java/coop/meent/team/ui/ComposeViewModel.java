package coop.meent.team.ui;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.composer.Composer;
import coop.meent.composer.Criterion;
import coop.meent.composer.Limit;
import coop.meent.composer.Must;
import coop.meent.composer.Proposal;
import coop.meent.composer.WhyNot;
import coop.meent.team.AssignmentState;
import coop.meent.team.Chances;
import coop.meent.team.SeatFacts;
import coop.meent.team.TeamProposals;
import coop.meent.team.TeamWish;
import coop.meent.ui.Latest;
import coop.meent.ui.Progress;
import coop.meent.work.Assignment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// An assignment, what counts, and the team that follows; it follows the sliders while they are
/// drawn.
final class ComposeViewModel {

  /// How far ahead what was planned twice is looked for.
  private static final int WEEKS = 53;

  private final ComposeDesk room;
  private final Latest reading;
  private final Latest composing;
  private final ReadOnlyObjectWrapper<Optional<Listed>> listed =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Answer>> answer =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<TeamProposals.Put> put = Optional.empty();
  private Optional<MemberId> asked = Optional.empty();
  private TeamWish wish = TeamWish.USUAL;
  private TeamWish kept = TeamWish.USUAL;
  private List<Chances> chances = List.of();

  /// An assignment with seats.
  record Choice(Assignment assignment, AssignmentState state) {}

  /// @param whyNot of whoever was asked about
  record Answer(
      TeamProposals.Put put, Proposal proposal, Optional<WhyNot> whyNot, boolean mayPlan) {}

  /// @param choices those that wait for a team first
  record Listed(
      List<Choice> choices,
      SeatFacts facts,
      List<String> doubles,
      Set<AssignmentId> waiting,
      boolean mayPlan) {}

  private record Read(Optional<TeamProposals.Put> put, TeamWish wish, List<Chances> chances) {}

  ComposeViewModel(ComposeDesk room) {
    this.room = room;
    reading = new Latest(room.desk().tasks());
    composing = new Latest(room.desk().tasks());
  }

  /// Empty before the first.
  ReadOnlyObjectProperty<Optional<Listed>> listed() {
    return listed.getReadOnlyProperty();
  }

  /// Empty before the first.
  ReadOnlyObjectProperty<Optional<Answer>> answer() {
    return answer.getReadOnlyProperty();
  }

  TeamWish wish() {
    return wish;
  }

  boolean isChanged() {
    return !wish.equals(kept);
  }

  void load() {
    room.desk().tasks().run(this::find, found -> listed.set(Optional.of(found)));
  }

  private Listed find() {
    var plan = room.proposals().plan(WEEKS);
    var facts = plan.facts();
    var doubles = plan.doubles().stream().map(one -> one.in(room.texts(), room::name)).toList();
    List<Choice> found = new ArrayList<>();
    for (var one : room.work().assignments())
      if (!facts.seatsOf(one.id()).isEmpty()) found.add(new Choice(one, facts.state(one.id())));
    found.sort(
        Comparator.comparing(Choice::state)
            .thenComparing(one -> one.assignment().from(), Comparator.reverseOrder())
            .thenComparing(one -> one.assignment().number()));
    var waiting = Set.copyOf(TeamProposals.waiting(facts));
    return new Listed(List.copyOf(found), facts, doubles, waiting, room.seats().mayPlan());
  }

  /// Begins with an assignment, or reads it anew.
  void choose(AssignmentId assignment) {
    var facts = listed.get().map(Listed::facts);
    reading.run(() -> read(facts.orElseGet(room.seats()::facts), assignment), this::begin);
  }

  private Read read(SeatFacts facts, AssignmentId assignment) {
    var put = room.proposals().question(facts, assignment);
    var skills =
        put.stream()
            .flatMap(one -> one.question().seats().stream())
            .flatMap(seat -> seat.musts().stream())
            .map(Must::skill)
            .collect(Collectors.toSet());
    return new Read(put, room.seats().wish(assignment), room.proposals().chances(facts, skills));
  }

  List<Chances> chances() {
    return chances;
  }

  private void begin(Read read) {
    boolean isSame = isSame(read.put);
    put = read.put;
    kept = read.wish;
    chances = read.chances;
    if (!isSame) {
      wish = kept;
      asked = Optional.empty();
    }
    compose();
  }

  private boolean isSame(Optional<TeamProposals.Put> now) {
    return put.map(TeamProposals.Put::assignment).equals(now.map(TeamProposals.Put::assignment));
  }

  void weigh(Criterion criterion, int weight) {
    if (wish.weights().of(criterion) == weight) return;
    wish = wish.weighing(criterion, weight);
    compose();
  }

  /// Back to what was kept.
  void reset() {
    wish = kept;
    compose();
  }

  void ask(Optional<MemberId> member) {
    if (asked.equals(member)) return;
    asked = member;
    compose();
  }

  private void compose() {
    if (put.isEmpty()) {
      answer.set(Optional.empty());
      return;
    }
    var question = put.get().with(wish);
    var who = asked;
    composing.runLong(
        room.text("team.ui.looking"),
        progress -> answer(question, who, progress),
        found -> answer.set(Optional.of(found)));
  }

  private Answer answer(TeamProposals.Put question, Optional<MemberId> who, Progress progress) {
    long most = Limit.USUAL.steps();
    var limit = new Limit(most, progress::cancelled, made -> progress.at(made, most));
    var composer = new Composer(question.question(), limit);
    var proposal = composer.propose();
    var whyNot =
        proposal instanceof Proposal.Found found && found.proof().isProven()
            ? who.map(one -> composer.whyNot(one, found.best()))
            : Optional.<WhyNot>empty();
    return new Answer(question, proposal, whyNot, room.seats().mayPlan());
  }
}
