package coop.meent.composer;

import coop.meent.base.Id.MemberId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/// The same answers by trying everything, written from the words of [Criterion] and of the rules
/// and from nothing else of the composer.
final class PlainTeams {

  private final TeamQuestion question;
  private final BiPredicate<SeatDemand, Candidate> may;
  private final List<Tried> all = new ArrayList<>();

  /// @param places of the people, by seat
  record Tried(long score, List<Integer> places) {

    Set<Integer> group() {
      return new HashSet<>(places);
    }
  }

  static final Comparator<Tried> BEST_FIRST =
      Comparator.comparingLong(Tried::score)
          .reversed()
          .thenComparing(Tried::places, PlainTeams::compare);

  private static int compare(List<Integer> one, List<Integer> other) {
    for (int at = 0; at < one.size(); at++)
      if (!one.get(at).equals(other.get(at))) return one.get(at) - other.get(at);
    return 0;
  }

  static PlainTeams of(TeamQuestion question) {
    return new PlainTeams(question, PlainTeams::keepsTheRules);
  }

  /// @param may who can sit where; the cost is counted besides
  PlainTeams(TeamQuestion question, BiPredicate<SeatDemand, Candidate> may) {
    this.question = question;
    this.may = may;
    fill(new ArrayList<>());
    all.sort(BEST_FIRST);
  }

  /// The best seating of each group of people, the best group first.
  List<Tried> groups() {
    Set<Set<Integer>> seen = new HashSet<>();
    return all.stream().filter(one -> seen.add(one.group())).toList();
  }

  List<Tried> all() {
    return all;
  }

  private void fill(List<Integer> places) {
    int seat = places.size();
    if (seat == question.seats().size()) {
      long cents = 0;
      for (int at = 0; at < seat; at++) {
        var demand = question.seats().get(at);
        cents += person(places.get(at)).rate().cents() * demand.hours() * demand.weeks();
      }
      long spent = cents;
      if (question.ceiling().filter(most -> spent > most.cents()).isEmpty())
        all.add(new Tried(score(places), List.copyOf(places)));
      return;
    }
    for (int at = 0; at < question.people().size(); at++) {
      if (places.contains(at) || !may.test(question.seats().get(seat), person(at))) continue;
      places.add(at);
      fill(places);
      places.removeLast();
    }
  }

  private Candidate person(int at) {
    return question.people().get(at);
  }

  static boolean keepsTheRules(SeatDemand seat, Candidate person) {
    if (person.bar().isPresent() || person.bars().containsKey(seat.id())) return false;
    for (var must : seat.musts()) {
      var held = person.skills().get(must.skill());
      if (held == null || held.level() < must.level()) return false;
    }
    if (seat.holder().isPresent() && seat.holder().get().equals(person.id())) return true;
    for (int week = seat.firstWeek(); week < seat.firstWeek() + seat.weeks(); week++) {
      int planned = person.time().planned().in(week);
      if (planned + seat.hours() > person.time().free().in(week)) return false;
      if (planned + seat.hours() > person.time().most().in(week)) return false;
    }
    return true;
  }

  private long score(List<Integer> places) {
    long score = 0;
    for (int at = 0; at < places.size(); at++)
      score += alone(question.seats().get(at), person(places.get(at)));
    return score + together(places) + second(places);
  }

  private long alone(SeatDemand seat, Candidate person) {
    long dearest =
        question.people().stream().mapToLong(one -> one.rate().cents()).max().orElseThrow();
    int above = 0;
    int interest = 0;
    int wish = 0;
    for (var must : seat.musts()) {
      var held = person.skills().getOrDefault(must.skill(), new Held(0, 0, false));
      above += Math.clamp(50L * (held.level() - must.level()), 0, 100);
      interest += 25 * held.interest();
      wish += held.wantsToGrow() ? 100 : 0;
    }
    int musts = Math.max(1, seat.musts().size());
    boolean grows = seat.besides().isPresent();
    return weight(Criterion.EXPERIENCE, grows ? 0 : above / musts)
        + weight(Criterion.INTEREST, interest / musts)
        + weight(Criterion.GROWTH, grows ? wish / musts : 0)
        + weight(Criterion.CLIENT, person.knowsClient() ? 100 : 0)
        + weight(Criterion.CHANCES, Math.max(0, 100 - 20 * offers(seat, person)))
        + weight(Criterion.THRIFT, (int) (100 * (dearest - person.rate().cents()) / dearest))
        + weight(Criterion.CERTAINTY, person.time().confidence())
        + weight(Criterion.STAYING, seat.holder().map(person.id()::equals).orElse(false) ? 100 : 0);
  }

  /// Each offer counts of which a skill is asked here; any where none is asked.
  private static int offers(SeatDemand seat, Candidate person) {
    int count = 0;
    for (var asked : person.offers()) {
      boolean counts = seat.musts().isEmpty();
      for (var must : seat.musts()) counts |= asked.contains(must.skill());
      if (counts) count++;
    }
    return count;
  }

  private long weight(Criterion criterion, int points) {
    return (long) question.weights().of(criterion) * points;
  }

  private long together(List<Integer> places) {
    if (places.size() < 2) return 0;
    long pairs = 0;
    for (int one : places)
      for (int other : places) if (one < other && know(person(one), person(other))) pairs++;
    return pairs * weight(Criterion.TOGETHER, 200 / (places.size() - 1));
  }

  /// Does somebody else stand behind the seat who can do what it asks?
  private boolean isBacked(SeatDemand seat, coop.meent.base.Id.SkillId skill, Candidate sits) {
    for (var other : question.people()) {
      if (other.id().equals(sits.id()) || other.bar().isPresent()) continue;
      if (!seat.standIns().contains(other.id())) continue;
      var held = other.skills().get(skill);
      for (var must : seat.musts())
        if (must.skill().equals(skill) && held != null && held.level() >= must.level()) return true;
    }
    return false;
  }

  private static boolean know(Candidate one, Candidate other) {
    MemberId of = other.id();
    return one.workedWith().contains(of) || other.workedWith().contains(one.id());
  }

  /// For each skill that a seat which is no growth seat asks in a week: are two of the team there
  /// who can do it as well as the least that is asked?
  private long second(List<Integer> places) {
    int asked = 0;
    int second = 0;
    var skills = new HashSet<coop.meent.base.Id.SkillId>();
    for (var seat : question.seats())
      if (seat.besides().isEmpty()) seat.musts().forEach(must -> skills.add(must.skill()));
    for (var skill : skills) {
      int level = Integer.MAX_VALUE;
      for (var seat : question.seats())
        for (var must : seat.musts())
          if (seat.besides().isEmpty() && must.skill().equals(skill))
            level = Math.min(level, must.level());
      for (int week = 0; week < 60; week++) {
        int seats = 0;
        int people = 0;
        for (int at = 0; at < places.size(); at++) {
          var seat = question.seats().get(at);
          if (week < seat.firstWeek() || week >= seat.firstWeek() + seat.weeks()) continue;
          boolean asks =
              seat.besides().isEmpty()
                  && seat.musts().stream().anyMatch(must -> must.skill().equals(skill));
          var held = person(places.get(at)).skills().get(skill);
          if (asks) seats++;
          boolean can = seat.besides().isEmpty() && held != null && held.level() >= level;
          if (asks || can) people++;
          if (asks && isBacked(seat, skill, person(places.get(at)))) people++;
        }
        if (seats > 0) asked++;
        if (seats > 0 && people > 1) second++;
      }
    }
    if (asked == 0) return 0;
    return second * weight(Criterion.CONTINUITY, 100 * places.size() / asked);
  }
}
