package coop.meent.learning;

import coop.meent.TestCooperative;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.development.BudgetRule;
import coop.meent.development.DevelopmentOffice;
import coop.meent.development.DevelopmentService;
import coop.meent.development.Evidence;
import coop.meent.development.Surroundings;
import coop.meent.development.TrainingDraft;
import coop.meent.development.TrainingRequest;
import coop.meent.development.TrainingRequest.Training;
import coop.meent.market.Advert.Kind;
import coop.meent.market.Advert.Want;
import coop.meent.market.MarketOutcome;
import coop.meent.market.MarketService;
import coop.meent.store.Space;
import coop.meent.team.TeamOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Five members with skills and seats, what they ask of each other, and budgets of 25 a month since
/// a year ago, for which one other agrees. The first sits in the board, and keeps the books.
public final class GapOffice implements AutoCloseable {

  public static final LocalDate TODAY = TestCooperative.TODAY;

  public final TeamOffice team;
  public final DevelopmentService development;
  public final MarketService market;
  public final GapService gaps;
  public final DevelopmentPapers papers;
  final List<Evidence.Paper> bills = new ArrayList<>();

  public GapOffice(Path folder) {
    team = new TeamOffice(folder);
    var coop = team.coop;
    var clock = TestCooperative.CLOCK;
    development =
        new DevelopmentService(
            new Surroundings(
                coop.store,
                coop.ids,
                clock,
                coop.members,
                coop.memberships,
                member -> List.of(),
                () -> List.copyOf(bills),
                Space::withMember));
    var rule = DevelopmentOffice.monthly(LocalDate.of(2025, 12, 1), "25", 60);
    DevelopmentOffice.done(
        development.lay(
            new BudgetRule(
                rule.id(),
                rule.from(),
                rule.growth(),
                rule.keeping(),
                new BudgetRule.Voting(1, 14),
                rule.resolution())));
    market =
        new MarketService(
            coop.store,
            coop.ids,
            clock,
            new MarketService.Rooms(coop.members, coop.memberships, List::of));
    gaps = new GapService(new GapService.Rooms(development, team.skills, market, team.seats));
    papers =
        new DevelopmentPapers(
            new DevelopmentPapers.Rooms(
                development, team.skills, market, team.seats, coop.members, coop.ledger),
            clock);
  }

  public MemberId person(int at) {
    return team.person(at);
  }

  /// Asks colleagues for hours a week of a skill.
  public GapOffice asked(int person, String skill, int hours) {
    var want =
        new Want(
            "A hand",
            TeamOffice.skill(skill),
            3,
            hours,
            TODAY,
            TODAY.plusMonths(1),
            "",
            Optional.empty(),
            Optional.empty());
    if (market.say(Kind.ASK, want, person(person)) instanceof MarketOutcome.Done) return this;
    throw new AssertionError(skill);
  }

  public TrainingRequest training(int person, String skill, LocalDate ends) {
    var training =
        new Training("Course", "Asked for", Optional.of(TeamOffice.skill(skill)), ends, ends);
    var draft = new TrainingDraft(person(person), training, Money.parse("60"));
    return DevelopmentOffice.done(development.ask(draft, person(person)));
  }

  /// The gap of a skill.
  public GroupGap gap(String skill) {
    return gaps.gaps().stream()
        .filter(one -> one.skill().name().equals(skill))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() {
    team.close();
  }
}
