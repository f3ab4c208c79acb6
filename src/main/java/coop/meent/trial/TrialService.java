package coop.meent.trial;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Language;
import coop.meent.base.Named;
import coop.meent.document.Report;
import coop.meent.member.MemberService;
import coop.meent.member.MemberState;
import coop.meent.member.MembershipService;
import coop.meent.member.Register;
import coop.meent.statute.RuleVersion;
import coop.meent.statute.StatuteService;
import coop.meent.store.Store;
import coop.meent.store.UndoOutcome;
import coop.meent.work.WorkService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Letting somebody read along on trial: only what the board chose, for as long as the trial runs.
public final class TrialService {

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final Rooms rooms;
  private final Readings readings = new Readings();

  /// What there is to choose from.
  public record Rooms(
      MemberService members,
      MembershipService memberships,
      StatuteService statutes,
      WorkService work) {}

  /// Something that may be chosen, and whether it is.
  public record Choice(Subject subject, Named words, boolean isGiven) {}

  public TrialService(Store store, Ids ids, Clock clock, Rooms rooms) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.rooms = rooms;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /// Everything there is to choose, with what is chosen for somebody now.
  public List<Choice> choices(MemberId who) {
    var given = given(who);
    List<Choice> choices = new ArrayList<>();
    choices.add(choice(Subject.COLLEAGUES, texts -> texts.get("trial.matter.COLLEAGUES"), given));
    for (var rule : rooms.statutes.rulebook().at(today()).all())
      choices.add(choice(new Subject(Matter.RULE, rule.key()), rule::name, given));
    for (var one : rooms.work.assignments()) {
      if (one.to().filter(to -> to.isBefore(today())).isPresent()) continue;
      var subject = new Subject(Matter.ASSIGNMENT, one.id().uuid().toString());
      var words = one.number() + " " + one.name();
      choices.add(choice(subject, _ -> words, given));
    }
    return choices;
  }

  private static Choice choice(Subject subject, Named words, Set<Subject> given) {
    return new Choice(subject, words, given.contains(subject));
  }

  /// What somebody may read today.
  public Set<Subject> given(MemberId who) {
    Set<Subject> given = new LinkedHashSet<>();
    store
        .read(sql -> readings.last(sql, who))
        .forEach((subject, last) -> {
          if (last.holds(today())) given.add(subject);
        });
    return given;
  }

  /// What was handed over, the oldest first.
  public List<ReadingCopy> copies(MemberId who) {
    return store.read(sql -> readings.copies(sql, who));
  }

  private Optional<TrialOutcome> refusal(Optional<Register.Line> line) {
    if (line.isEmpty()) return Optional.of(new TrialOutcome.NotOnTrial("?", MemberState.DECLINED));
    var standing = line.get().standing();
    if (standing.state() != MemberState.TRIAL)
      return Optional.of(new TrialOutcome.NotOnTrial(line.get().name(), standing.state()));
    return standing.until().filter(last -> last.isBefore(today())).map(TrialOutcome.TrialOver::new);
  }

  private Optional<Register.Line> line(MemberId who) {
    return rooms.memberships.register().line(who, today());
  }

  /// Lets somebody read exactly this, from today to the last day of the trial.
  public TrialOutcome choose(MemberId who, Set<Subject> wanted) {
    var line = line(who);
    var refusal = refusal(line);
    if (refusal.isPresent()) return refusal.get();
    var until = line.orElseThrow().standing().until();
    var before = given(who);
    if (before.equals(wanted)) return new TrialOutcome.Unchanged();
    return store.write(
        "trial.choose",
        tx -> {
          for (var subject : wanted)
            if (!before.contains(subject))
              readings.put(tx, ids, new Given(who, subject, true, today(), until), clock.instant());
          for (var subject : before)
            if (!wanted.contains(subject))
              readings.put(
                  tx,
                  ids,
                  new Given(who, subject, false, today(), Optional.empty()),
                  clock.instant());
          return new TrialOutcome.Saved(wanted.size(), tx.deed());
        });
  }

  /// The copy as it would be handed over today; it names the reader and the day.
  public Report copy(MemberId who, Language language) {
    return new CopyPaper(rooms, language).report(line(who).orElseThrow(), given(who), today());
  }

  /// Why no copy can be handed over now, where it cannot.
  public Optional<TrialOutcome> handingOverRefused(MemberId who) {
    var refusal = refusal(line(who));
    if (refusal.isPresent()) return refusal;
    return given(who).isEmpty() ? Optional.of(new TrialOutcome.NothingChosen()) : Optional.empty();
  }

  /// Keeps that the copy was handed over.
  public TrialOutcome handOver(MemberId who, Language language) {
    var refusal = handingOverRefused(who);
    if (refusal.isPresent()) return refusal.get();
    var report = copy(who, language);
    var made = new ReadingCopy(who, today(), CopyPaper.contents(report), report.mark());
    return store.write(
        "trial.copy",
        tx -> {
          readings.put(tx, ids, made, clock.instant());
          return new TrialOutcome.HandedOver(made, tx.deed());
        });
  }

  /// Takes back a choice, unless something leans on it by now.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }

  static List<RuleVersion> rules(Rooms rooms, LocalDate day) {
    return rooms.statutes().rulebook().at(day).all();
  }
}
