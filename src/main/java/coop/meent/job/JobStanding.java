package coop.meent.job;

import coop.meent.base.Id.MemberId;
import coop.meent.job.JobFact.Grant;
import coop.meent.job.JobFact.Terms;
import coop.meent.job.JobFact.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;

/// How a job stands on a day, worked out from what was said of it: the same on every laptop.
///
/// @param owner never empty: who left stays its owner until somebody takes it over
/// @param until its owner goes on until then
/// @param asked whom the owner asked to come after
/// @param successor who agreed to, and is still a member
/// @param isGiven whether the owner said that it passes
/// @param isTaken whether the successor said so
/// @param grant by which the owner may go as far as the terms say
/// @param history what counted, in order
/// @param load of the month or year of that day
public record JobStanding(
    SharedJob job,
    Terms terms,
    MemberId owner,
    Optional<LocalDate> until,
    Optional<MemberId> asked,
    Optional<MemberId> successor,
    boolean isGiven,
    boolean isTaken,
    Optional<Grant> grant,
    Optional<Word> end,
    List<JobFact> history,
    Load load,
    JobState state) {

  /// So many days before its day, its owner is told.
  public static final int AHEAD = 30;

  public JobStanding {
    history = List.copyOf(history);
  }

  /// @param presence who is a member when
  static JobStanding of(SharedJob job, BiPredicate<MemberId, LocalDate> presence, LocalDate today) {
    var told = new Told(job, presence);
    job.facts().forEach(told::hear);
    var text = told.terms.text();
    return new JobStanding(
        job,
        told.terms,
        told.owner,
        told.until,
        told.asked,
        told.successor.filter(who -> presence.test(who, today)),
        told.isGiven,
        told.isTaken,
        told.grant(),
        told.end,
        told.history,
        Load.of(text.rhythm().around(today), job.standing(), text.budgetMinutes()),
        told.state(today));
  }

  /// What was heard so far.
  private static final class Told {

    private final BiPredicate<MemberId, LocalDate> presence;
    private final Map<UUID, Terms> versions = new HashMap<>();
    private final List<JobFact> history = new ArrayList<>();
    private Terms terms;
    private MemberId owner;
    private Optional<LocalDate> until = Optional.empty();
    private Optional<MemberId> asked = Optional.empty();
    private Optional<MemberId> successor = Optional.empty();
    private boolean isGiven;
    private boolean isTaken;
    private Optional<Grant> granted = Optional.empty();
    private Optional<Word> end = Optional.empty();

    Told(SharedJob job, BiPredicate<MemberId, LocalDate> presence) {
      this.presence = presence;
      owner = job.origin();
      terms =
          job.facts().stream()
              .filter(Terms.class::isInstance)
              .map(Terms.class::cast)
              .findFirst()
              .orElseThrow();
    }

    /// What somebody says who may not is passed over: the file takes it, and it counts for nothing.
    void hear(JobFact fact) {
      boolean counts =
          switch (fact) {
            case Terms said -> describe(said);
            case Grant said -> grant(said);
            case Word said -> end.isEmpty() && say(said);
          };
      if (counts) history.add(fact);
    }

    private boolean describe(Terms said) {
      versions.put(said.id(), said);
      boolean counts = said.by().equals(owner) && end.isEmpty();
      if (counts) terms = said;
      return counts;
    }

    /// Nobody grants what they own or wrote themselves.
    private boolean grant(Grant said) {
      var of = Optional.ofNullable(versions.get(said.terms()));
      boolean counts =
          !said.by().equals(owner) && of.filter(it -> !it.by().equals(said.by())).isPresent();
      if (counts) granted = Optional.of(said);
      return counts;
    }

    /// What was granted goes on under new terms that ask the same, until whoever granted it becomes
    /// the owner.
    private Optional<Grant> grant() {
      return granted
          .filter(one -> !one.by().equals(owner))
          .filter(one -> {
            var of = versions.get(one.terms());
            return of != null && of.text().asksTheSameAs(terms.text());
          });
    }

    private boolean say(Word word) {
      var by = word.by();
      return switch (word.said()) {
        case PLANNED -> {
          if (!by.equals(owner)) yield false;
          until = Optional.of(word.on());
          isGiven = false;
          isTaken = false;
          yield true;
        }
        case ASKED -> {
          if (!by.equals(owner) || word.whom().filter(who -> !who.equals(owner)).isEmpty())
            yield false;
          nobodyAfter();
          asked = word.whom();
          yield true;
        }
        case AGREED -> {
          if (!isAsked(by)) yield false;
          nobodyAfter();
          successor = Optional.of(by);
          yield true;
        }
        case DECLINED -> {
          if (!isAsked(by) && !isNext(by)) yield false;
          nobodyAfter();
          yield true;
        }
        case GIVEN -> {
          if (!by.equals(owner) || successor.isEmpty() || !isDue(word.on())) yield false;
          isGiven = true;
          yield passed();
        }
        case TAKEN -> take(word);
        case ENDED -> {
          if (by.equals(owner)) end = Optional.of(word);
          yield by.equals(owner);
        }
      };
    }

    /// What was left behind is taken by whoever does; else both say so, once its day came.
    private boolean take(Word word) {
      if (!presence.test(owner, word.on()) && !word.by().equals(owner)) {
        passTo(word.by());
        return true;
      }
      if (!isNext(word.by()) || !isDue(word.on())) return false;
      isTaken = true;
      return passed();
    }

    private boolean passed() {
      if (isGiven && isTaken) passTo(successor.orElseThrow());
      return true;
    }

    private void passTo(MemberId next) {
      owner = next;
      until = Optional.empty();
      nobodyAfter();
    }

    private void nobodyAfter() {
      asked = Optional.empty();
      successor = Optional.empty();
      isGiven = false;
      isTaken = false;
    }

    private boolean isAsked(MemberId who) {
      return asked.filter(who::equals).isPresent();
    }

    private boolean isNext(MemberId who) {
      return successor.filter(who::equals).isPresent();
    }

    private boolean isDue(LocalDate day) {
      return until.filter(day::isBefore).isEmpty();
    }

    private JobState state(LocalDate today) {
      if (end.isPresent()) return JobState.ENDED;
      if (!presence.test(owner, today)) return JobState.LEFT;
      if (successor.filter(who -> presence.test(who, today)).isEmpty())
        return asked.isPresent() ? JobState.ASKED : JobState.ALONE;
      boolean isOver = until.filter(day -> !today.isBefore(day)).isPresent();
      return isOver || isGiven || isTaken ? JobState.DUE : JobState.BACKED;
    }
  }

  public JobText text() {
    return terms.text();
  }

  /// Whether it can pass on a day: its day came, or none was said.
  public boolean isDue(LocalDate day) {
    return until.filter(day::isBefore).isEmpty();
  }

  /// Whether its owner asks to go as far as nobody of the board has granted.
  public boolean asksGrant() {
    return end.isEmpty() && text().asksAuthority() && grant.isEmpty();
  }

  /// Whether its owner's day is near, or passed.
  public boolean isEndingSoon(LocalDate today) {
    return end.isEmpty() && until.filter(day -> !today.isBefore(day.minusDays(AHEAD))).isPresent();
  }
}
