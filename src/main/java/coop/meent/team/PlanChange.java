package coop.meent.team;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SeatId;
import coop.meent.composer.JointProposal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a proposal for a seat is beside the plan there is.
///
/// @param was who sits in it now
public record PlanChange(
    AssignmentId assignment, SeatId seat, MemberId now, Kind kind, List<MemberId> was) {

  /// `team.change.<KIND>` in words.
  public enum Kind {
    /// Sits there, and stays.
    STAYS,
    /// Said yes already.
    SAID_YES,
    /// Was asked already.
    ASKED,
    /// Is not asked yet, and nobody sits there.
    NEW,
    /// Comes for somebody who sits there now.
    INSTEAD
  }

  /// Of all seats, in order of the assignments.
  public static List<PlanChange> of(TeamProposals.Together together, JointProposal.Found found) {
    List<PlanChange> all = new ArrayList<>();
    for (int part = 0; part < together.parts().size(); part++) {
      var put = together.parts().get(part);
      var people = found.teams().get(part).people();
      for (int at = 0; at < people.size(); at++) {
        var seat = put.question().seats().get(at).id();
        all.add(of(put, seat, people.get(at)));
      }
    }
    return List.copyOf(all);
  }

  private static PlanChange of(TeamProposals.Put put, SeatId seat, MemberId now) {
    var there = put.facts().in(seat);
    return new PlanChange(put.assignment(), seat, now, kind(put, seat, now, there), there);
  }

  private static Kind kind(TeamProposals.Put put, SeatId seat, MemberId now, List<MemberId> there) {
    if (there.contains(now)) return Kind.STAYS;
    if (!there.isEmpty()) return Kind.INSTEAD;
    return put.facts()
        .offer(seat, now)
        .filter(offer -> !offer.isDeclined())
        .map(offer -> offer.isOpen() ? Kind.ASKED : Kind.SAID_YES)
        .orElse(Kind.NEW);
  }

  /// Whom to ask for which seat. Where somebody sits, nobody is asked before that was spoken about.
  public static Map<SeatId, MemberId> toAsk(List<PlanChange> changes) {
    Map<SeatId, MemberId> asked = new LinkedHashMap<>();
    for (var change : changes) if (change.kind == Kind.NEW) asked.put(change.seat, change.now);
    return asked;
  }
}
