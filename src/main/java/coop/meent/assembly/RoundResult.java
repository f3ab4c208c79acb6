package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What came of a small decision: a pure function of its votes, in the order in which they count.
/// It is decided by the vote that brings enough agreement, or that leaves too few who could agree;
/// later votes do not count any more.
///
/// @param votes every one that was cast
public record RoundResult(
    State state, int agreed, int against, int needed, List<Result.Counting> votes) {

  /// `assembly.round.<STATE>` in words.
  public enum State implements Named {
    OPEN,
    APPROVED,
    REFUSED,
    EXPIRED,
    WITHDRAWN;

    @Override
    public String in(Texts texts) {
      return texts.get("assembly.round." + name());
    }
  }

  /// Where the cooperative is: a day ends for everybody at the same moment.
  static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  public RoundResult {
    votes = List.copyOf(votes);
  }

  public boolean isApproved() {
    return state == State.APPROVED;
  }

  /// @param isWithdrawn whether the asker took it back
  /// @param today whether the deadline has passed
  public static RoundResult of(
      Round round, List<Vote> votes, boolean isWithdrawn, LocalDate today) {
    var state = State.OPEN;
    Map<Vote, Optional<Why>> said = new LinkedHashMap<>();
    Map<MemberId, Vote> last = new HashMap<>();
    for (var vote : votes) {
      var why = state == State.OPEN ? why(round, vote) : Optional.of(Why.AFTER_CLOSING);
      said.put(vote, why);
      if (why.isPresent()) continue;
      var before = last.put(vote.caster(), vote);
      if (before != null) said.put(before, Optional.of(Why.REPLACED));
      if (count(last, AgendaItem.FOR) >= round.approvals()) state = State.APPROVED;
      else if (round.voters().size() - count(last, AgendaItem.AGAINST) < round.approvals())
        state = State.REFUSED;
    }
    boolean isOver = round.deadline().filter(today::isAfter).isPresent();
    if (state == State.OPEN && isOver) state = State.EXPIRED;
    if (state != State.APPROVED && isWithdrawn) state = State.WITHDRAWN;
    List<Result.Counting> all = new ArrayList<>();
    said.forEach((vote, why) -> all.add(new Result.Counting(vote, why)));
    return new RoundResult(
        state,
        count(last, AgendaItem.FOR),
        count(last, AgendaItem.AGAINST),
        round.approvals(),
        all);
  }

  /// Why a vote does not count, whatever was said before it.
  static Optional<Why> why(Round round, Vote vote) {
    if (vote.caster().equals(round.asker())) return Optional.of(Why.OWN_INTEREST);
    if (!round.voters().contains(vote.caster())) return Optional.of(Why.NO_VOTER);
    if (vote.isByProxy()) return Optional.of(Why.NO_PROXY);
    if (!List.of(AgendaItem.FOR, AgendaItem.AGAINST).contains(vote.choice()))
      return Optional.of(Why.UNKNOWN_CHOICE);
    var on = LocalDate.ofInstant(vote.recordedAt(), ZONE);
    return round.deadline().filter(on::isAfter).map(_ -> Why.AFTER_CLOSING);
  }

  private static int count(Map<MemberId, Vote> last, String choice) {
    return (int) last.values().stream().filter(one -> one.choice().equals(choice)).count();
  }
}
