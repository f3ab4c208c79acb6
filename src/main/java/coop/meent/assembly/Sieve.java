package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says of every vote whether it counts. One member has one vote that counts: the last one they
/// cast themself, and without any the last one cast for them.
final class Sieve {

  private final AgendaItem item;
  private final Electorate electorate;
  private final Ballot ballot;
  private final boolean isSecret;
  private final Map<MemberId, Vote> own = new HashMap<>();
  private final Map<MemberId, Vote> byProxy = new HashMap<>();

  Sieve(AgendaItem item, Electorate electorate, Ballot ballot) {
    this.item = item;
    this.electorate = electorate;
    this.ballot = ballot;
    isSecret = ballot.isSecret();
  }

  List<Result.Counting> countings() {
    Map<Vote, Optional<Why>> first = new HashMap<>();
    for (var vote : ballot.votes()) {
      var why = invalid(vote);
      first.put(vote, why);
      if (why.isEmpty()) (vote.isByProxy() ? byProxy : own).put(vote.whose(), vote);
    }
    List<Result.Counting> all = new ArrayList<>();
    for (var vote : ballot.votes())
      all.add(
          new Result.Counting(
              vote, first.getOrDefault(vote, Optional.empty()).or(() -> superseded(vote))));
    return all;
  }

  private Optional<Why> invalid(Vote vote) {
    if (!ballot.isInTime(vote)) return Optional.of(Why.AFTER_CLOSING);
    if (isSecret) return Optional.of(Why.ON_PAPER);
    if (!item.choices().contains(vote.choice())) return Optional.of(Why.UNKNOWN_CHOICE);
    return electorate
        .out(vote.whose())
        .or(() -> electorate.mandates().refusal(vote.caster(), vote.whose()))
        .or(() -> electorate.out(vote.caster()));
  }

  private Optional<Why> superseded(Vote vote) {
    var last = (vote.isByProxy() ? byProxy : own).get(vote.whose());
    if (!vote.equals(last)) return Optional.of(Why.REPLACED);
    boolean isSecond = vote.isByProxy() && own.containsKey(vote.whose());
    return isSecond ? Optional.of(Why.OWN_VOTE_FIRST) : Optional.empty();
  }
}
