package coop.meent.profit;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.capital.CapitalService;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.MemberState;
import coop.meent.member.MembershipService;
import coop.meent.profit.Watched.Holder;
import coop.meent.profit.Watched.Kind;
import coop.meent.statute.RuleAnswer;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleValue;
import coop.meent.statute.RuleValue.Share;
import coop.meent.statute.Rules;
import coop.meent.statute.StatuteService;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Watches who has a large part of the votes, of the last profit that was divided, or of the
/// capital: whoever passes a quarter belongs in the register of beneficial owners. Says nothing on
/// the laptop of who cannot see everybody's part.
public final class ShareWatch {

  private static final int FEWEST = 2;

  private final Rooms rooms;

  /// Where parts are read.
  public record Rooms(
      ProfitService profit,
      CapitalService capital,
      MemberService members,
      MembershipService memberships,
      StatuteService statutes) {}

  public ShareWatch(Rooms rooms) {
    this.rooms = rooms;
  }

  public List<Watched> on(LocalDate day) {
    if (rooms.profit.book().isEmpty()) return List.of();
    var rules = rooms.statutes.rulebook().at(day);
    var above = threshold(rules);
    if (above.isEmpty()) return List.of();
    List<Watched> watched = new ArrayList<>();
    look(Kind.VOTES, votes(rules, day), above.get(), watched);
    look(Kind.PROFIT, profit(), above.get(), watched);
    look(Kind.CAPITAL, capital(day), above.get(), watched);
    return watched;
  }

  private record Threshold(Share share, String source) {}

  /// As laid down; else what the law says, since that holds without a resolution.
  private static Optional<Threshold> threshold(Rules rules) {
    if (rules.ask(RuleKey.WATCHED_SHARE)
        instanceof RuleAnswer.Given(var version, RuleValue.Share share))
      return Optional.of(new Threshold(share, version.article()));
    return RuleKey.WATCHED_SHARE
        .legalDefault()
        .flatMap(law ->
            RuleKey.WATCHED_SHARE
                .read(law.value())
                .map(value -> new Threshold((Share) value, law.article())));
  }

  private void look(
      Kind kind, Map<MemberId, BigDecimal> parts, Threshold above, List<Watched> watched) {
    var holders = above(parts, above.share);
    if (holders.isEmpty()) return;
    var names = new HashMap<MemberId, String>();
    for (var member : rooms.members.members()) names.put(member.id(), member.name());
    watched.add(
        new Watched(
            kind,
            holders.entrySet().stream()
                .map(one -> new Holder(names.getOrDefault(one.getKey(), "?"), one.getValue()))
                .toList(),
            above.share,
            above.source));
  }

  /// Who has more than a share of the whole, with the percentage that it is.
  static Map<MemberId, BigDecimal> above(Map<MemberId, BigDecimal> parts, Share share) {
    Map<MemberId, BigDecimal> found = new LinkedHashMap<>();
    var sum = parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (parts.size() < FEWEST || sum.signum() <= 0) return found;
    var bound = sum.multiply(BigDecimal.valueOf((long) share.part()));
    parts.forEach((member, part) -> {
      if (part.multiply(BigDecimal.valueOf((long) share.whole())).compareTo(bound) > 0)
        found.put(member, part.movePointRight(2).divide(sum, 1, RoundingMode.HALF_UP));
    });
    return found;
  }

  private Map<MemberId, BigDecimal> votes(Rules rules, LocalDate day) {
    var each = rules.find(RuleKey.VOTES_PER_MEMBER, RuleValue.Count.class);
    boolean isRested =
        rules
            .find(RuleKey.PAUSE_VOTES, RuleValue.Choice.class)
            .filter(choice -> choice.option().equals("VOTES_RESTED"))
            .isPresent();
    Map<MemberId, BigDecimal> votes = new LinkedHashMap<>();
    for (var line : rooms.memberships.register().membersOn(day)) {
      if (isRested && line.standing().state() == MemberState.PAUSED) continue;
      votes.put(line.id(), BigDecimal.valueOf((long) each.map(RuleValue.Count::count).orElse(1)));
    }
    return votes;
  }

  /// Of the last year that was divided.
  private Map<MemberId, BigDecimal> profit() {
    var shares = rooms.profit.shares();
    var last =
        shares.stream().filter(one -> !one.amount().isZero()).mapToInt(ProfitShare::year).max();
    Map<MemberId, Money> parts = new LinkedHashMap<>();
    for (var one : shares)
      if (last.isPresent() && one.year() == last.getAsInt())
        parts.merge(one.member(), one.amount(), Money::plus);
    return cents(parts);
  }

  private Map<MemberId, BigDecimal> capital(LocalDate day) {
    var balances = rooms.capital.accounts().balances(day);
    Map<MemberId, Money> parts = new LinkedHashMap<>();
    for (Member member : rooms.members.members())
      if (balances.containsKey(member.id()))
        parts.put(member.id(), balances.getOrDefault(member.id(), Money.ZERO));
    return cents(parts);
  }

  private static Map<MemberId, BigDecimal> cents(Map<MemberId, Money> amounts) {
    Map<MemberId, BigDecimal> parts = new LinkedHashMap<>();
    amounts.forEach((member, money) -> {
      if (money.isPositive()) parts.put(member, BigDecimal.valueOf(money.cents()));
    });
    return parts;
  }
}
