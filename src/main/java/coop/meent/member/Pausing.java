package coop.meent.member;

import coop.meent.base.Id.MemberId;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleValue;
import coop.meent.statute.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Being away for a while, with its effects shown before it is decided.
final class Pausing {

  private final MembershipDeeds deeds;

  Pausing(MembershipDeeds deeds) {
    this.deeds = deeds;
  }

  List<Effect> effects(MemberId who, LocalDate from, Optional<LocalDate> returns) {
    var rules = deeds.store().read(sql -> deeds.find(sql, who).map(found -> found.rules(from)));
    if (rules.isEmpty()) return List.of();
    var pause = new Pause(who, from, returns, rules.get());
    return deeds.around().pauses().stream().flatMap(part -> part.of(pause).stream()).toList();
  }

  MembershipOutcome pause(
      MemberId who, LocalDate from, Optional<LocalDate> returns, Grounds grounds) {
    if (returns.filter(day -> !day.isAfter(from)).isPresent())
      return new MembershipOutcome.ReturnsTooEarly();
    var kind = deeds.isOwnWord(who) ? EventKind.PAUSE_ASKED : EventKind.PAUSED;
    return deeds.deed(
        "member.pause",
        EventDraft.of(who, kind, from, grounds),
        step -> {
          var rules = step.found().rules(from);
          var tooLong = tooLong(rules, from, returns);
          if (tooLong.isPresent()) return tooLong.get();
          for (var key : List.of(RuleKey.PAUSE_VOTES, RuleKey.PAUSE_FEE)) rules.ask(key);
          return deeds.done(step.tx(), step.draft().returning(returns).by(rules.used()));
        });
  }

  private static Optional<MembershipOutcome> tooLong(
      Rules rules, LocalDate from, Optional<LocalDate> returns) {
    return rules
        .find(RuleKey.PAUSE_LONGEST, RuleValue.Term.class)
        .map(longest -> longest.after(from))
        .filter(latest -> returns.filter(day -> day.isAfter(latest)).isPresent())
        .map(latest ->
            new MembershipOutcome.PauseTooLong(
                latest, rules.version(RuleKey.PAUSE_LONGEST).orElseThrow().quoted()));
  }
}
