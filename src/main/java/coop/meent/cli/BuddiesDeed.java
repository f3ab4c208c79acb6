package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.bond.BondOutcome;
import coop.meent.bond.BondStanding;
import coop.meent.member.Member;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What commands on buddies have in common.
final class BuddiesDeed {

  private BuddiesDeed() {}

  static String code(BondStanding one) {
    return ShortCode.of(one.bond().id());
  }

  /// One of somebody's own: others' are not found.
  static BondStanding bond(Services services, String code, Member me) {
    return services.bonds().bonds().of(me.id()).stream()
        .filter(one -> code(one).equalsIgnoreCase(code.strip()))
        .findFirst()
        .orElseThrow(() -> new RefusedException(new BondOutcome.NoSuchBond(code)));
  }

  static String names(Services services, Collection<MemberId> people) {
    return people.stream()
        .map(who -> ExchangeDeed.name(services, who))
        .collect(Collectors.joining(", "));
  }

  static int answer(
      BondOutcome outcome, Services services, ExchangeDeed common, Terminal terminal) {
    return switch (outcome) {
      case BondOutcome.Done(var bonds, var _) -> {
        if (common.isForPrograms()) new Json(terminal.out()).write(values(services, bonds));
        else if (bonds.isEmpty()) terminal.say("cli.buddies.noted");
        else
          for (var one : bonds)
            terminal.say(
                "cli.buddies.done",
                code(one),
                one.bond().kind(),
                names(services, one.bond().people()),
                one.state());
        yield Terminal.DONE;
      }
      case Refusal refusal -> terminal.refused(refusal);
    };
  }

  private static Map<String, Object> values(Services services, List<BondStanding> bonds) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put(
        "bonds",
        bonds.stream()
            .map(one -> {
              Map<String, Object> each = new LinkedHashMap<>();
              each.put("bond", code(one));
              each.put("kind", one.bond().kind().name());
              each.put("people", names(services, one.bond().people()));
              each.put("state", one.state().name());
              return each;
            })
            .toList());
    return values;
  }
}
