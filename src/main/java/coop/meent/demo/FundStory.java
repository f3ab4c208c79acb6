package coop.meent.demo;

import coop.meent.assembly.DecisionOutcome;
import coop.meent.assembly.Decisions;
import coop.meent.base.Id.FundRuleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.fund.Deciders;
import coop.meent.fund.FundKind;
import coop.meent.fund.FundOutcome;
import coop.meent.fund.FundRequest;
import coop.meent.fund.FundService;
import coop.meent.fund.RequestDraft;
import coop.meent.fund.SpendingRule;
import coop.meent.fund.Surroundings;
import coop.meent.member.Member;
import coop.meent.store.Space;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Funds in common: three rules of the assembly, what members put in these last weeks, an advance
/// that was agreed to and waits to be paid, one that comes back, and a request that one more must
/// agree to. It draws no lots, and is told last.
final class FundStory {

  private static final int ENOUGH = 10;

  /// The first ones of the cast keep books of their own, and put in nothing here.
  private static final int OWN_BOOKS = 2;

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final Span span;
  private final Cast cast;
  private final Services services;
  private final Ids ids;

  FundStory(Span span, Cast cast, Services services, Ids ids) {
    this.span = span;
    this.cast = cast;
    this.services = services;
    this.ids = ids;
  }

  /// In a small cooperative there are no others who could decide.
  void tell() {
    if (cast.people.size() < ENOUGH || deciders().size() < 3) return;
    lay(FundKind.SOLIDARITY, Deciders.MEMBERS, "750", "250");
    lay(FundKind.GUARANTEE, Deciders.BOARD, "2500", "500");
    lay(FundKind.ADVANCE, Deciders.BOARD, "1500", "0");
    fill();
    var paid = asked(FundKind.ADVANCE, 4, 15, "600.00", Optional.of(4));
    agree(paid, 12);
    done(on(9).payOut(paid.id(), day(9)));
    agree(asked(FundKind.ADVANCE, 9, 6, "450.00", Optional.of(3)), 3);
    var waiting = asked(FundKind.SOLIDARITY, 7, 4, "300.00", Optional.empty());
    vote(waiting, deciders().getFirst(), 2);
  }

  private LocalDate day(int daysAgo) {
    return span.today().minusDays(daysAgo);
  }

  private Clock clock(int daysAgo) {
    return Clock.fixed(day(daysAgo).atTime(LocalTime.NOON).atZone(ZONE).toInstant(), ZONE);
  }

  private FundService on(int daysAgo) {
    var clock = clock(daysAgo);
    return new FundService(
        new Surroundings(
            services.store(),
            ids,
            clock,
            services.ledger(),
            services.members(),
            services.memberships(),
            new Decisions(services.store(), ids, clock),
            List::of,
            Space::withMember));
  }

  private void lay(FundKind fund, Deciders deciders, String most, String floor) {
    done(
        on(40)
            .lay(
                new SpendingRule(
                    new FundRuleId(new UUID(0, 0)),
                    fund,
                    day(40),
                    new SpendingRule.Voting(deciders, 2, 14),
                    new SpendingRule.Limits(
                        Money.parse(most), Optional.empty(), Money.parse(floor), 80),
                    60,
                    6,
                    Money.parse("5"),
                    "Algemene vergadering")));
  }

  private void fill() {
    for (int i = 1; i <= ENOUGH; i++) {
      var member = cast.person(i + OWN_BOOKS).id();
      done(on(20).add(FundKind.ADVANCE, member, Money.parse("150"), day(20)));
      done(on(19).add(FundKind.SOLIDARITY, member, Money.parse("75"), day(19)));
      done(on(18).add(FundKind.GUARANTEE, member, Money.parse("100"), day(18)));
    }
  }

  private List<MemberId> deciders() {
    return services.members().members().stream()
        .filter(Member::isBoardOrTreasurer)
        .map(Member::id)
        .toList();
  }

  private FundRequest asked(
      FundKind fund, int who, int daysAgo, String amount, Optional<Integer> months) {
    var member = staying(who);
    return done(
        on(daysAgo)
            .ask(new RequestDraft(fund, member, Money.parse(amount), Optional.empty(), months)));
  }

  /// Somebody of that number, or the next who is not on the way out: who leaves is lent nothing.
  private MemberId staying(int number) {
    Set<MemberId> leaving =
        services.members().members().stream()
            .filter(one -> one.left().isPresent())
            .map(Member::id)
            .collect(Collectors.toSet());
    return IntStream.rangeClosed(number, cast.people.size())
        .mapToObj(each -> cast.person(each).id())
        .filter(one -> !leaving.contains(one))
        .findFirst()
        .orElseThrow();
  }

  private void agree(FundRequest request, int daysAgo) {
    deciders().stream()
        .filter(one -> !one.equals(request.member()))
        .limit(2)
        .forEach(one -> vote(request, one, daysAgo));
  }

  private void vote(FundRequest request, MemberId by, int daysAgo) {
    if (!(on(daysAgo).vote(request.round(), by, true) instanceof DecisionOutcome.Done))
      throw new IllegalStateException("not cast by " + by);
  }

  private static <T> T done(FundOutcome<T> outcome) {
    return switch (outcome) {
      case FundOutcome.Done<T>(var result, var _) -> result;
      case FundOutcome.Refused<T>(var why) -> throw new RefusedException(why);
    };
  }
}
