package coop.meent.composer;

import coop.meent.base.Id.MemberId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds the best team for a question, and says why somebody is not in it.
public final class Composer {

  /// The best, and the next three.
  private static final int KEPT = 4;

  private static final int HIGHEST_LEVEL = 5;

  private final TeamQuestion question;
  private final Limit limit;
  private final Board board;

  public Composer(TeamQuestion question, Limit limit) {
    this.question = question;
    this.limit = limit;
    board = new Board(question);
  }

  public Proposal propose() {
    if (!Clash.isPossible(question)) return new Proposal.Impossible(question, Clash.of(question));
    var search = new Search(board, KEPT, limit).run();
    var teams = search.best().stream().map(one -> team(board, one)).toList();
    if (teams.isEmpty()) return new Proposal.Unfinished(question, proof(search, 0));
    long gap = search.isProven() ? 0 : Math.max(0, search.open() - teams.getFirst().total());
    return new Proposal.Found(
        question, teams.getFirst(), teams.subList(1, teams.size()), proof(search, gap));
  }

  private Proof proof(Search search, long gap) {
    var fitting =
        Arrays.stream(board.fits)
            .map(row -> (int) IntStream.range(0, row.length).filter(at -> row[at]).count())
            .toList();
    return new Proof(
        question.groups(), fitting, search.examined(), search.made(), search.isProven(), gap);
  }

  private static Team team(Board board, Search.Seating seating) {
    return Team.of(board.question, board.points, seating.people());
  }

  /// Why somebody is not in the best team.
  ///
  /// @param best of this same question, proven
  public WhyNot whyNot(MemberId member, Team best) {
    int place = question.place(member).orElseThrow();
    int seat = best.people().indexOf(member);
    if (seat >= 0)
      return new WhyNot(member, Optional.of(question.seats().get(seat).id()), List.of());
    var places =
        best.people().stream().mapToInt(one -> question.place(one).orElseThrow()).toArray();
    var target = new Search.Seating(best.total(), places, places);
    List<Way> ways = new ArrayList<>();
    for (int at = 0; at < question.seats().size(); at++) ways.add(way(at, place, target));
    ways.sort(
        Comparator.<Way>comparingInt(way -> way.obstacles().size())
            .thenComparing(way -> !way.isPossible())
            .thenComparingLong(Way::lacking));
    var first = ways.getFirst();
    if (first.lacking() > 0 && first.obstacles().isEmpty())
      ways.set(0, raised(first, place, target));
    return new WhyNot(member, Optional.empty(), List.copyOf(ways));
  }

  private Way way(int seat, int person, Search.Seating best) {
    var demand = question.seats().get(seat);
    var obstacles = Obstacle.of(demand, question.people().get(person));
    var found = forced(board, seat, person);
    return new Way(
        demand.id(),
        obstacles,
        found.map(one -> team(board, one)),
        found.map(one -> lacking(one, best)).orElse(0L),
        Optional.empty());
  }

  private Optional<Search.Seating> forced(Board on, int seat, int person) {
    return new Search(on.forcing(seat, person), 1, limit).run().best().stream().findFirst();
  }

  /// At the same sum the order of the seats and numbers decides.
  private static long lacking(Search.Seating with, Search.Seating best) {
    long gap = best.score() - with.score();
    boolean winsTie = Arrays.compare(with.people(), best.people()) < 0;
    return Math.max(0, winsTie ? gap : gap + 1);
  }

  private Way raised(Way way, int person, Search.Seating best) {
    var demand = question.seat(way.seat());
    int seat = question.seats().indexOf(demand);
    var candidate = question.people().get(person);
    for (int more = 1; more < HIGHEST_LEVEL; more++) {
      for (var must : demand.musts()) {
        int from = candidate.held(must.skill()).level();
        if (from + more > HIGHEST_LEVEL) continue;
        var raised = new Board(raise(person, must, from + more));
        var found = forced(raised, seat, person);
        if (found.isEmpty() || lacking(found.get(), best) > 0) continue;
        if (!isInTheBest(raised, person)) continue;
        var raise = new Way.Raise(must.skill(), from, from + more);
        return new Way(way.seat(), way.obstacles(), way.team(), way.lacking(), Optional.of(raise));
      }
    }
    return way;
  }

  /// Who can do more also stands behind others better, so that teams without them may gain too.
  private boolean isInTheBest(Board on, int person) {
    return new Search(on, 1, limit)
        .run().best().stream()
            .anyMatch(best -> Arrays.stream(best.people()).anyMatch(one -> one == person));
  }

  private TeamQuestion raise(int person, Must must, int level) {
    var people = new ArrayList<>(question.people());
    var was = people.get(person);
    var skills = new HashMap<>(was.skills());
    var held = was.held(must.skill());
    skills.put(must.skill(), new Held(level, held.interest(), held.wantsToGrow()));
    people.set(person, was.with(skills));
    return new TeamQuestion(question.seats(), people, question.weights(), question.ceiling());
  }
}
