package coop.meent.demo;

import coop.meent.base.Id.DevelopmentRuleId;
import coop.meent.base.Id.LearningRoundId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.development.AccrualWay;
import coop.meent.development.Approval;
import coop.meent.development.BudgetRule;
import coop.meent.development.DevelopmentOutcome;
import coop.meent.development.DevelopmentService;
import coop.meent.development.GiftDraft;
import coop.meent.development.LearningRound;
import coop.meent.development.LeftOver;
import coop.meent.development.RoundDraft;
import coop.meent.development.Surroundings;
import coop.meent.development.TeachingDraft;
import coop.meent.development.TeachingRate;
import coop.meent.development.TrainingDraft;
import coop.meent.development.TrainingRequest;
import coop.meent.development.TrainingRequest.Training;
import coop.meent.member.Member;
import coop.meent.store.Space;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Budgets to learn with: a rule that the assembly decided two years ago, a training that waits for
/// an answer, one that one more must agree to, one that was agreed to, and money that begins to
/// lapse, some of it given away. It draws no lots, and is told last.
final class DevelopmentStory {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final int LIFE = 24;

  private final Span span;
  private final Cast cast;
  private final Services services;
  private final Ids ids;

  DevelopmentStory(Span span, Cast cast, Services services, Ids ids) {
    this.span = span;
    this.cast = cast;
    this.services = services;
    this.ids = ids;
  }

  /// In a small cooperative there are no two others who could agree.
  void tell() {
    var today = span.today();
    var office = office();
    if (office.size() < 3) return;
    done(on(today.minusMonths(LIFE)).lay(rule(today)));
    var learner = cast.person(4).id();
    var groups =
        asked(learner, 40, "Groepen begeleiden", "Steeds meer klanten vragen erom", "415.00");
    for (var one : others(office, learner).subList(0, 2)) agree(groups, one, 35);
    var writer = cast.person(6).id();
    var writing =
        asked(writer, 12, "Schrijven voor het web", "Dan kan ik Noor vervangen", "285.00");
    agree(writing, others(office, writer).getFirst(), 9);
    asked(
        cast.person(5).id(),
        3,
        "Vertellen met cijfers",
        "Voor het jaarverslag van klanten",
        "180.00");
    give(cast.person(3).id(), Optional.of(learner), "40.00", "Voor je cursus in het voorjaar");
    give(cast.person(5).id(), Optional.empty(), "50.00", "");
    round(office.getFirst());
    lesson(cast.person(5).id(), cast.person(3).id());
  }

  /// Asked of a colleague, who said yes.
  private void lesson(MemberId learner, MemberId teacher) {
    if (!stays(learner) || !stays(teacher)) return;
    var day = span.today().minusDays(6);
    var development = on(day);
    done(
        development
            .teaching()
            .lay(new TeachingRate(day, Money.parse("60"), "Algemene vergadering")));
    var begins = span.today().plusWeeks(2);
    var training =
        new Training(
            "Interviewen voor een verhaal",
            "Een collega doet het al jaren en weet hoe",
            Optional.empty(),
            begins,
            begins);
    var draft =
        new TrainingDraft(learner, training, Money.ZERO)
            .taughtBy(new TeachingDraft(teacher, 120, Money.parse("45")), day);
    if (!development.budget(learner).covers(draft.cost())) return;
    var asked = done(development.ask(draft, learner));
    var teaching = on(span.today().minusDays(4)).teaching();
    done(teaching.agree(teaching.of(asked.id()).orElseThrow().teaching().id(), teacher));
  }

  /// That some put something into already.
  private void round(MemberId opener) {
    var day = span.today().minusDays(1);
    var draft =
        new RoundDraft(
            "Samen twee dagen oefenen in onderhandelen",
            "Een trainer bij ons, voor wie meedoet en wie later komt",
            new LearningRound.Aims(Money.parse("400"), Money.parse("700"), on(day).pool()),
            day,
            span.today().plusWeeks(3),
            LeftOver.BACK);
    var round = done(on(day).open(draft, opener)).id();
    pledge(round, cast.person(5).id(), "120");
    pledge(round, cast.person(3).id(), "80");
  }

  private void pledge(LearningRoundId round, MemberId who, String amount) {
    var development = on(span.today());
    var sum = Money.parse(amount);
    if (stays(who) && development.budget(who).covers(sum))
      done(development.pledge(round, sum, who));
  }

  private boolean stays(MemberId who) {
    return services
        .memberships()
        .register()
        .line(who, span.today())
        .filter(line -> line.standing().state().isMember() && line.standing().lastDay().isEmpty())
        .isPresent();
  }

  /// Of what lapses soon; who came later or leaves has nothing to give.
  private void give(MemberId giver, Optional<MemberId> to, String amount, String words) {
    var development = on(span.today().minusDays(2));
    var sum = Money.parse(amount);
    boolean isThere = development.forecast(giver).givable().compareTo(sum) >= 0;
    if (isThere && stays(giver) && to.filter(one -> !stays(one)).isEmpty())
      done(development.give(new GiftDraft(giver, to, sum, words), giver));
  }

  private DevelopmentService on(LocalDate day) {
    var clock = Clock.fixed(day.atTime(LocalTime.NOON).atZone(ZONE).toInstant(), ZONE);
    return new DevelopmentService(
        new Surroundings(
            services.store(),
            ids,
            clock,
            services.members(),
            services.memberships(),
            member -> List.of(),
            List::of,
            Space::withMember));
  }

  private static BudgetRule rule(LocalDate today) {
    return new BudgetRule(
        new DevelopmentRuleId(new UUID(0, 0)),
        today.withDayOfMonth(1).minusMonths(LIFE).plusMonths(2),
        new BudgetRule.Growth(AccrualWay.MONTHLY, Money.parse("25"), 0),
        new BudgetRule.Keeping(LIFE, Optional.empty()),
        new BudgetRule.Voting(2, 14),
        "Algemene vergadering");
  }

  private List<MemberId> office() {
    return services.members().members().stream()
        .filter(Member::isBoardOrTreasurer)
        .map(Member::id)
        .toList();
  }

  private static List<MemberId> others(List<MemberId> office, MemberId member) {
    return office.stream().filter(one -> !one.equals(member)).toList();
  }

  private TrainingRequest asked(MemberId who, int daysAgo, String course, String why, String cost) {
    var day = span.today().minusDays(daysAgo);
    var training =
        new Training(
            course, why, Optional.empty(), day.plusMonths(2), day.plusMonths(2).plusDays(1));
    return done(on(day).ask(new TrainingDraft(who, training, Money.parse(cost)), who));
  }

  private void agree(TrainingRequest request, MemberId by, int daysAgo) {
    given(on(span.today().minusDays(daysAgo)).approve(request.id(), by));
  }

  private static void given(Approval approval) {
    if (approval instanceof Refusal why) throw new RefusedException(why);
  }

  private static <T> T done(DevelopmentOutcome<T> outcome) {
    return switch (outcome) {
      case DevelopmentOutcome.Done<T>(var result, var _) -> result;
      case DevelopmentOutcome.Refused<T>(var why) -> throw new RefusedException(why);
    };
  }
}
