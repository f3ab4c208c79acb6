package coop.meent.composer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What cannot be had together.
///
/// @param asks none of them can be left out of it: without any one of them there is a team; empty
///   when there are too few people for the seats
/// @param isSmallest whether no smaller set clashes, besides
public record Clash(List<Ask> asks, boolean isSmallest) {

  /// Up to so many sets are tried for the smallest one.
  private static final int MOST_TRIED = 60_000;

  static Clash of(TeamQuestion question) {
    return new Finder(question).find();
  }

  private static final class Finder {

    private final TeamQuestion question;
    private final List<Ask> all = new ArrayList<>();
    private final long[][] cost;
    private final Matching matching;
    private int tried;

    private Finder(TeamQuestion question) {
      this.question = question;
      for (var seat : question.seats()) {
        for (var must : seat.musts()) all.add(new Ask.OfSkill(seat.id(), must));
        all.add(new Ask.OfTime(seat.id()));
      }
      if (question.ceiling().isPresent()) all.add(new Ask.OfCost());
      cost = new long[question.seats().size()][question.people().size()];
      matching = new Matching(question.seats().size(), question.people().size());
    }

    private Clash find() {
      for (int size = 0; size <= all.size() && tried < MOST_TRIED; size++) {
        var found = smallest(new ArrayList<>(), 0, size);
        if (found != null) return new Clash(found, true);
      }
      return new Clash(withoutNeedless(), false);
    }

    private @Nullable List<Ask> smallest(List<Ask> chosen, int from, int size) {
      if (size == 0) {
        tried++;
        return isPossible(new HashSet<>(chosen)) ? null : List.copyOf(chosen);
      }
      for (int at = from; at <= all.size() - size && tried < MOST_TRIED; at++) {
        chosen.add(all.get(at));
        var found = smallest(chosen, at + 1, size - 1);
        chosen.removeLast();
        if (found != null) return found;
      }
      return null;
    }

    private List<Ask> withoutNeedless() {
      List<Ask> left = new ArrayList<>(all);
      for (var ask : all) {
        var without = new HashSet<>(left);
        without.remove(ask);
        if (!isPossible(without)) left.remove(ask);
      }
      return left;
    }

    /// Whether there is a team when nothing but this is asked. Who cannot be asked at all stays
    /// out.
    private boolean isPossible(Set<Ask> asks) {
      boolean counts = asks.contains(new Ask.OfCost());
      for (int seat = 0; seat < question.seats().size(); seat++) {
        var demand = question.seats().get(seat);
        for (int person = 0; person < question.people().size(); person++) {
          var candidate = question.people().get(person);
          boolean fits =
              Obstacle.of(demand, candidate).stream().noneMatch(one -> isIn(asks, demand, one));
          long cents = counts ? TeamQuestion.cost(demand, candidate).cents() : 0;
          cost[seat][person] = fits ? cents : Matching.NEVER;
        }
      }
      long least = matching.least(cost, question.seats().size());
      if (least >= Matching.NEVER / 2) return false;
      return !counts || question.ceiling().filter(most -> least > most.cents()).isEmpty();
    }

    private static boolean isIn(Set<Ask> asks, SeatDemand seat, Obstacle obstacle) {
      return switch (obstacle) {
        case Obstacle.Barred _ -> true;
        case Obstacle.LacksSkill(var skill, var _, var asked) ->
            asks.contains(new Ask.OfSkill(seat.id(), new Must(skill, asked)));
        case Obstacle.LacksTime _, Obstacle.OverOwnMaximum _ ->
            asks.contains(new Ask.OfTime(seat.id()));
      };
    }
  }

  /// Whether there is a team at all.
  static boolean isPossible(TeamQuestion question) {
    var finder = new Finder(question);
    return finder.isPossible(new HashSet<>(finder.all));
  }
}
