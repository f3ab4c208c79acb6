package coop.meent.job;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SharedJobId;
import coop.meent.base.Ids;
import coop.meent.base.Rhythm;
import coop.meent.job.JobFact.Grant;
import coop.meent.job.JobFact.Said;
import coop.meent.job.JobFact.Terms;
import coop.meent.job.JobFact.Word;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.member.Role;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.store.UndoOutcome;
import coop.meent.work.HoursText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/// Deeds on shared jobs: one transaction each. Who owns a job describes it, asks who comes after
/// and passes it on; everybody writes down the time that they spent on it.
public final class JobService {

  static final int MOST_NAME = 120;
  static final int MOST_TEXT = 1000;
  static final int MOST_LINE = 200;
  static final int DAY_MINUTES = 24 * 60;
  private static final int HOUR_MINUTES = 60;
  private static final int MOST_MONTH_HOURS = 31 * 24;
  private static final int MOST_YEAR_HOURS = 366 * 24;

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final Rooms rooms;
  private final SharedJobs jobs = new SharedJobs();

  /// The rooms that jobs stand on.
  public record Rooms(MemberService members, MembershipService memberships) {}

  public JobService(Store store, Ids ids, Clock clock, Rooms rooms) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.rooms = rooms;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private String name(MemberId who) {
    return rooms.members.member(who).map(Member::name).orElse("?");
  }

  private BiPredicate<MemberId, LocalDate> presence() {
    return rooms.memberships.register()::isMember;
  }

  private boolean has(MemberId who, Role role) {
    return rooms.members.member(who).stream().anyMatch(one -> one.roles().contains(role));
  }

  /// All jobs, in the order in which they were laid down.
  public List<JobStanding> jobs() {
    var presence = presence();
    return store.read(jobs::all).stream()
        .map(one -> JobStanding.of(one, presence, today()))
        .toList();
  }

  public Optional<JobStanding> job(SharedJobId id) {
    return jobs().stream().filter(one -> one.job().id().equals(id)).findFirst();
  }

  /// What waits for somebody.
  ///
  /// @param asked of which they are asked to come after the owner
  /// @param passing that they can take or give now, the other having said so or not
  /// @param ending own ones whose day is near, and nobody agreed to come after
  /// @param left that they spent time on, whose owner left; for the coordinator all of these
  /// @param granting of which an owner asks the board how far they may go
  /// @param bare for the coordinator: jobs that nobody stands behind
  public record News(
      List<JobStanding> asked,
      List<JobStanding> passing,
      List<JobStanding> ending,
      List<JobStanding> left,
      List<JobStanding> granting,
      List<JobStanding> bare) {}

  public News news(MemberId who) {
    var all = jobs().stream().filter(one -> one.end().isEmpty()).toList();
    boolean isCoordinator = has(who, Role.COORDINATOR);
    boolean isBoard = has(who, Role.BOARD);
    return new News(
        all.stream().filter(one -> one.asked().filter(who::equals).isPresent()).toList(),
        all.stream().filter(one -> passes(one, who)).toList(),
        all.stream()
            .filter(one -> one.owner().equals(who) && one.state().isBare())
            .filter(one -> one.isEndingSoon(today()))
            .toList(),
        all.stream()
            .filter(one -> one.state() == JobState.LEFT && (isCoordinator || knows(one, who)))
            .toList(),
        all.stream().filter(one -> isBoard && one.asksGrant() && mayGrant(one, who)).toList(),
        all.stream().filter(one -> isCoordinator && one.state().isBare()).toList());
  }

  private static boolean passes(JobStanding one, MemberId who) {
    if (one.state() != JobState.DUE) return false;
    boolean gives = one.owner().equals(who) && !one.isGiven();
    boolean takes = one.successor().filter(who::equals).isPresent() && !one.isTaken();
    return gives || takes;
  }

  private static boolean knows(JobStanding one, MemberId who) {
    return one.job().standing().stream().anyMatch(time -> time.by().equals(who));
  }

  private static boolean mayGrant(JobStanding one, MemberId who) {
    return !one.owner().equals(who) && !one.terms().by().equals(who);
  }

  /// Lays a job down; it is of whoever does, until a colleague takes it over.
  public JobOutcome layDown(JobText text, MemberId by) {
    return store.write(
        "job.layDown",
        tx -> {
          if (!presence().test(by, today())) return new JobOutcome.NotAMember(name(by));
          var refused = refusal(text, Optional.empty());
          if (refused.isPresent()) return refused.get();
          var now = clock.instant();
          var terms = new Terms(ids.next(), by, text, now);
          var job = new SharedJob(new SharedJobId(ids.next()), by, now, List.of(terms), List.of());
          jobs.put(tx, job);
          jobs.put(tx, job.id(), terms);
          return done(tx, job);
        });
  }

  private Optional<JobOutcome> refusal(JobText text, Optional<SharedJobId> of) {
    if (text.name().isEmpty() || text.aim().isEmpty())
      return Optional.of(new JobOutcome.NothingSaid());
    boolean isLong =
        text.name().length() > MOST_NAME
            || text.aim().length() > MOST_TEXT
            || text.authority().length() > MOST_TEXT;
    if (isLong) return Optional.of(new JobOutcome.TooLong(MOST_NAME, MOST_TEXT));
    boolean isTaken =
        jobs().stream()
            .filter(one -> one.end().isEmpty() && !of.equals(Optional.of(one.job().id())))
            .anyMatch(one -> one.text().name().equalsIgnoreCase(text.name()));
    if (isTaken) return Optional.of(new JobOutcome.NameTaken(text.name()));
    if (text.limit().isNegative()) return Optional.of(new JobOutcome.NotALimit());
    int most = text.rhythm() == Rhythm.YEAR ? MOST_YEAR_HOURS : MOST_MONTH_HOURS;
    if (text.budgetMinutes() < 0 || text.budgetMinutes() > most * HOUR_MINUTES)
      return Optional.of(new JobOutcome.NotABudget(most));
    return Optional.empty();
  }

  private JobOutcome done(Tx tx, SharedJob job) {
    return new JobOutcome.Done(JobStanding.of(job, presence(), today()), tx.deed());
  }

  /// Says what it is from now on; what was said before stays in its history.
  public JobOutcome describe(SharedJobId id, JobText text, MemberId by) {
    return owned(
        "job.describe",
        id,
        by,
        (tx, one) -> {
          var refused = refusal(text, Optional.of(id));
          if (refused.isPresent()) return refused.get();
          var terms = new Terms(ids.next(), by, text, clock.instant());
          jobs.put(tx, id, terms);
          return done(tx, one.job().hearing(terms));
        });
  }

  /// The board lets the owner go as far as the job says; never whoever owns or wrote it.
  public JobOutcome grant(SharedJobId id, MemberId by) {
    return deed(
        "job.grant",
        id,
        by,
        (tx, one) -> {
          if (!has(by, Role.BOARD)) return new JobOutcome.NotBoard(name(by));
          if (!mayGrant(one, by)) return new JobOutcome.OwnAuthority();
          if (!one.asksGrant()) return new JobOutcome.NothingToGrant(one.text().name());
          var grant = new Grant(one.terms().id(), by, today(), clock.instant());
          jobs.put(tx, ids, id, grant);
          return done(tx, one.job().hearing(grant));
        });
  }

  /// Says until when one goes on with it.
  public JobOutcome plan(SharedJobId id, LocalDate until, MemberId by) {
    return owned(
        "job.plan",
        id,
        by,
        (tx, one) ->
            until.isAfter(today())
                ? say(tx, one, word(Said.PLANNED, by, until))
                : new JobOutcome.DayPast(today().plusDays(1)));
  }

  /// Asks a colleague to come after; the job stays where it is.
  public JobOutcome ask(SharedJobId id, MemberId whom, MemberId by) {
    return owned(
        "job.ask",
        id,
        by,
        (tx, one) -> {
          if (whom.equals(by)) return new JobOutcome.ToTheOwner(name(by));
          if (!presence().test(whom, today())) return new JobOutcome.SuccessorLeft(name(whom));
          boolean isKnown =
              one.asked().filter(whom::equals).isPresent()
                  || one.successor().filter(whom::equals).isPresent();
          if (isKnown) return new JobOutcome.SaidAlready();
          var word = word(Said.ASKED, by, today());
          return say(
              tx,
              one,
              new Word(
                  word.said(),
                  by,
                  Optional.of(whom),
                  Optional.empty(),
                  today(),
                  word.recordedAt()));
        });
  }

  public JobOutcome agree(SharedJobId id, MemberId by) {
    return deed(
        "job.agree",
        id,
        by,
        (tx, one) ->
            one.asked().filter(by::equals).isEmpty()
                ? new JobOutcome.NotAsked()
                : say(tx, one, word(Said.AGREED, by, today())));
  }

  /// Says no, or steps back after a yes.
  public JobOutcome decline(SharedJobId id, MemberId by) {
    return deed(
        "job.decline",
        id,
        by,
        (tx, one) -> {
          boolean isNear =
              one.asked().filter(by::equals).isPresent()
                  || one.successor().filter(by::equals).isPresent();
          return isNear
              ? say(tx, one, word(Said.DECLINED, by, today()))
              : new JobOutcome.NotAsked();
        });
  }

  /// The owner says that it passes; it does when the successor says so too.
  public JobOutcome give(SharedJobId id, MemberId by) {
    return owned(
        "job.give",
        id,
        by,
        (tx, one) -> {
          if (one.successor().isEmpty()) return new JobOutcome.NobodyAfter(one.text().name());
          if (!one.isDue(today())) return new JobOutcome.TooEarly(one.until().orElseThrow());
          if (one.isGiven()) return new JobOutcome.SaidAlready();
          return say(tx, one, word(Said.GIVEN, by, today()));
        });
  }

  /// The successor takes it, or somebody takes what an owner who left had.
  public JobOutcome take(SharedJobId id, MemberId by) {
    return deed(
        "job.take",
        id,
        by,
        (tx, one) -> {
          if (one.owner().equals(by)) return new JobOutcome.ToTheOwner(name(by));
          if (one.state() == JobState.LEFT) return say(tx, one, word(Said.TAKEN, by, today()));
          if (one.successor().filter(by::equals).isEmpty())
            return new JobOutcome.HasAnOwner(name(one.owner()));
          if (!one.isDue(today())) return new JobOutcome.TooEarly(one.until().orElseThrow());
          if (one.isTaken()) return new JobOutcome.SaidAlready();
          return say(tx, one, word(Said.TAKEN, by, today()));
        });
  }

  /// Nobody does it any more after a day.
  public JobOutcome end(SharedJobId id, LocalDate last, String why, MemberId by) {
    return owned(
        "job.end",
        id,
        by,
        (tx, one) -> {
          if (why.strip().length() > MOST_TEXT) return new JobOutcome.TooLong(MOST_NAME, MOST_TEXT);
          if (last.isAfter(today())) return new JobOutcome.NotYet(last);
          var newest =
              one.job().standing().stream()
                  .map(JobTime::on)
                  .max(Comparator.naturalOrder())
                  .filter(day -> day.isAfter(last));
          if (newest.isPresent()) return new JobOutcome.HoursOpen(newest.get());
          var said = Optional.of(why.strip()).filter(text -> !text.isEmpty());
          var word = new Word(Said.ENDED, by, Optional.empty(), said, last, clock.instant());
          return say(tx, one, word);
        });
  }

  /// Writes down time that one spent on it, also afterwards for a day on which it was still done.
  public JobOutcome spend(SharedJobId id, TimeDraft draft, MemberId by) {
    return store.write(
        "job.spend",
        tx -> {
          var found = job(id);
          if (found.isEmpty()) return new JobOutcome.NoSuchJob("?");
          var refused = refusal(found.get(), draft, by);
          if (refused.isPresent()) return refused.get();
          var time =
              new JobTime(
                  ids.next(),
                  by,
                  draft.minutes(),
                  draft.what(),
                  draft.on(),
                  Optional.empty(),
                  clock.instant());
          jobs.put(tx, id, time);
          return done(tx, found.get().job().taking(time));
        });
  }

  private Optional<JobOutcome> refusal(JobStanding one, TimeDraft draft, MemberId by) {
    if (draft.minutes() < 1 || draft.minutes() > DAY_MINUTES)
      return Optional.of(new JobOutcome.NotSoMuch());
    if (draft.what().length() > MOST_LINE)
      return Optional.of(new JobOutcome.TooLong(MOST_NAME, MOST_LINE));
    if (draft.on().isAfter(today())) return Optional.of(new JobOutcome.NotYet(draft.on()));
    if (!presence().test(by, draft.on()))
      return Optional.of(new JobOutcome.NoMemberThen(name(by), draft.on()));
    var end = one.end().filter(word -> draft.on().isAfter(word.on()));
    if (end.isPresent())
      return Optional.of(new JobOutcome.Ended(one.text().name(), end.get().on()));
    int left = DAY_MINUTES - spent(by, draft.on());
    return draft.minutes() > left
        ? Optional.of(new JobOutcome.MoreThanADay(draft.on(), HoursText.shown(Math.max(0, left))))
        : Optional.empty();
  }

  /// Minutes of a day, over all jobs.
  private int spent(MemberId who, LocalDate day) {
    return jobs().stream()
        .flatMap(one -> one.job().standing().stream())
        .filter(time -> time.by().equals(who) && time.on().equals(day))
        .mapToInt(JobTime::minutes)
        .sum();
  }

  /// Takes back time that one wrote down by mistake.
  public JobOutcome takeBack(UUID timeId, MemberId by) {
    return store.write(
        "job.takeBack",
        tx -> {
          for (var one : jobs())
            for (var time : one.job().standing())
              if (time.id().equals(timeId)) {
                if (!time.by().equals(by)) return new JobOutcome.NotYourTime(name(time.by()));
                var back = time.takenBack(ids.next(), clock.instant());
                jobs.put(tx, one.job().id(), back);
                return done(tx, one.job().taking(back));
              }
          return new JobOutcome.NoSuchTime("?");
        });
  }

  private Word word(Said said, MemberId by, LocalDate on) {
    return new Word(said, by, Optional.empty(), Optional.empty(), on, clock.instant());
  }

  private JobOutcome say(Tx tx, JobStanding one, Word word) {
    jobs.put(tx, ids, one.job().id(), word);
    return done(tx, one.job().hearing(word));
  }

  private JobOutcome owned(
      String deed, SharedJobId id, MemberId by, BiFunction<Tx, JobStanding, JobOutcome> act) {
    return deed(
        deed,
        id,
        by,
        (tx, one) ->
            one.owner().equals(by)
                ? act.apply(tx, one)
                : new JobOutcome.NotTheOwner(name(one.owner())));
  }

  private JobOutcome deed(
      String deed, SharedJobId id, MemberId by, BiFunction<Tx, JobStanding, JobOutcome> act) {
    return store.write(
        deed,
        tx -> {
          if (!presence().test(by, today())) return new JobOutcome.NotAMember(name(by));
          var found = job(id);
          if (found.isEmpty()) return new JobOutcome.NoSuchJob("?");
          var one = found.get();
          if (one.end().isPresent())
            return new JobOutcome.Ended(one.text().name(), one.end().get().on());
          return act.apply(tx, one);
        });
  }

  /// Takes back what was done last, unless something leans on it by now.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }

  /// A day on which somebody wrote down more time than it has, over all jobs: what laptops apart
  /// can bring together.
  ///
  /// @param minutes over all jobs
  public record Overfull(MemberId who, LocalDate on, int minutes, SharedJobId job) {}

  public List<Overfull> overfull() {
    record Day(MemberId who, LocalDate on) {}
    var days = new java.util.LinkedHashMap<Day, Overfull>();
    for (var one : jobs())
      for (var time : one.job().standing())
        days.merge(
            new Day(time.by(), time.on()),
            new Overfull(time.by(), time.on(), time.minutes(), one.job().id()),
            (had, more) ->
                new Overfull(had.who(), had.on(), had.minutes() + more.minutes(), had.job()));
    List<Overfull> found = new ArrayList<>();
    for (var day : days.values()) if (day.minutes() > DAY_MINUTES) found.add(day);
    return found;
  }
}
