package coop.meent.exchange;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.split.Billed;
import coop.meent.split.TeamService;
import coop.meent.split.TeamShare;
import coop.meent.split.TeamSplit;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What invoices bring one member of a team, by how they were divided, before the cooperative keeps
/// its part. What was not divided yet is nobody's.
public record DividedInvoices(TeamService team) implements PaidInvoices {

  @Override
  public List<Brought> of(AssignmentId assignment, MemberId taker) {
    var billed =
        team.splits().invoiced().stream()
            .filter(one -> one.assignment().equals(assignment))
            .collect(Collectors.toMap(Billed::id, one -> one));
    List<Brought> all = new ArrayList<>();
    for (var split : team.splits().splits()) {
      var one = billed.get(split.billed());
      if (one == null || !split.stands()) continue;
      for (var share : team.splits().shares(split.id()))
        if (share.member().equals(taker) && share.takesBack().isEmpty())
          all.add(brought(split, share, one));
    }
    return all;
  }

  private static Brought brought(TeamSplit split, TeamShare share, Billed one) {
    var base =
        Money.of(
            one.net()
                .toBigDecimal()
                .multiply(share.weight())
                .divide(share.weightSum(), 2, RoundingMode.HALF_UP));
    return new Brought(
        split.billed(),
        one.number(),
        one.date(),
        base,
        one.gross(),
        one.payments().stream()
            .map(paid -> new Brought.Payment(paid.date(), paid.amount()))
            .toList());
  }
}
