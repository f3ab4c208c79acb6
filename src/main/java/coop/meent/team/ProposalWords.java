package coop.meent.team;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SeatId;
import coop.meent.base.Id.SkillId;
import coop.meent.base.Texts;
import coop.meent.composer.Ask;
import coop.meent.composer.Candidate;
import coop.meent.composer.Clash;
import coop.meent.composer.Criterion;
import coop.meent.composer.Obstacle;
import coop.meent.composer.Proof;
import coop.meent.composer.Proposal;
import coop.meent.composer.Reason;
import coop.meent.composer.Team;
import coop.meent.composer.Way;
import coop.meent.composer.WhyNot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Proposals, reasons and what is in the way, as people say it. Everything that is said stands in
/// the question.
public final class ProposalWords {

  private final TeamProposals.Put put;
  private final Texts texts;

  public ProposalWords(TeamProposals.Put put, Texts texts) {
    this.put = put;
    this.texts = texts;
  }

  public String name(MemberId member) {
    return put.question().person(member).name();
  }

  /// A stand-in may have left since.
  private String standIn(MemberId member) {
    return put.question().people().stream()
        .filter(one -> one.id().equals(member))
        .map(Candidate::name)
        .findFirst()
        .orElse("?");
  }

  private String skill(SkillId skill) {
    return put.skills().getOrDefault(skill, "?");
  }

  private String seat(SeatId seat) {
    return put.question().seat(seat).name();
  }

  private int week(int at) {
    return put.first().plus(at).number();
  }

  public String reason(Reason reason) {
    return switch (reason) {
      case Reason.OnlyOne() -> texts.get("team.reason.onlyOne");
      case Reason.Stays() -> texts.get("team.reason.stays");
      case Reason.HasLevel(var skill, var level, var asked) ->
          texts.get("team.reason.level", level, skill(skill), asked);
      case Reason.WantsToGrow(var skill) -> texts.get("team.reason.grows", skill(skill));
      case Reason.Covered(var senior) -> texts.get("team.reason.covered", name(senior));
      case Reason.Likes(var skill) -> texts.get("team.reason.likes", skill(skill));
      case Reason.SecondFor(var skill, var weeks) ->
          texts.get("team.reason.second", skill(skill), texts.count("team.weeks", weeks));
      case Reason.WorkedWith(var others) ->
          texts.get(
              "team.reason.together",
              others.stream().map(this::name).collect(Collectors.joining(", ")));
      case Reason.StoodBehind(var standIns) ->
          texts.get(
              "team.reason.stoodBehind",
              standIns.stream().map(this::standIn).collect(Collectors.joining(", ")));
      case Reason.KnowsClient() -> texts.get("team.reason.client");
      case Reason.HadOffers(var offers) ->
          offers == 0
              ? texts.get("team.reason.noOffers")
              : texts.count("team.reason.offers", offers);
      case Reason.HasRoom(var left, var asked) -> texts.get("team.reason.room", left, asked);
      case Reason.ToldLongAgo(var days) -> texts.get("team.reason.old", days);
    };
  }

  public String obstacle(Obstacle obstacle) {
    return switch (obstacle) {
      case Obstacle.Barred(var bar) -> texts.get("team.bar." + bar);
      case Obstacle.LacksSkill(var skill, var has, var asked) ->
          has == 0
              ? texts.get("team.obstacle.noSkill", skill(skill), asked)
              : texts.get("team.obstacle.skill", skill(skill), has, asked);
      case Obstacle.LacksTime(var weeks, var first, var has, var asked) ->
          texts.get(
              "team.obstacle.time",
              texts.count("team.weeks", weeks),
              week(first),
              Math.max(0, has),
              asked);
      case Obstacle.OverOwnMaximum(var weeks, var first, var would, var most) ->
          texts.get(
              "team.obstacle.maximum", texts.count("team.weeks", weeks), week(first), would, most);
    };
  }

  private String ask(Ask ask) {
    return switch (ask) {
      case Ask.OfSkill(var seat, var must) ->
          texts.get("team.ask.skill", seat(seat), must.level(), skill(must.skill()));
      case Ask.OfTime(var seat) -> {
        var demand = put.question().seat(seat);
        yield texts.get(
            "team.ask.time",
            seat(seat),
            demand.hours(),
            week(demand.firstWeek()),
            week(demand.lastWeek()));
      }
      case Ask.OfCost() ->
          texts.get("team.ask.cost", texts.euro(put.question().ceiling().orElseThrow()));
    };
  }

  /// What cannot be had together, a line each.
  public List<String> asks(Clash clash) {
    return clash.asks().stream().map(this::ask).toList();
  }

  public String clash(Clash clash) {
    if (clash.asks().isEmpty()) return texts.get("team.clash.people");
    if (clash.asks().size() == 1) return texts.get("team.clash.one");
    return texts.get(clash.isSmallest() ? "team.clash.smallest" : "team.clash.some");
  }

  /// How it is known that a team is the best, or that it is not.
  public String proof(Proof proof) {
    if (proof.isProven())
      return texts.get(
          "team.proof.proven", grouped(proof.groups().longValue()), texts.value(proof.examined()));
    return texts.get("team.proof.open", texts.value(proof.steps()), texts.value(proof.gap()));
  }

  private String grouped(long count) {
    return texts.value(count);
  }

  /// What another team has that the best has not: who comes for whom, and what that costs.
  public String difference(Proposal.Found found, Team other) {
    long less = found.best().total() - other.total();
    var lost = lost(found.best(), other);
    if (lost.isEmpty()) return texts.get("team.next.tie", replaced(found.best(), other));
    return texts.get(
        less == 0 ? "team.next.same" : "team.next.less",
        texts.value(less),
        replaced(found.best(), other),
        lost);
  }

  private String replaced(Team best, Team other) {
    List<String> changes = new ArrayList<>();
    for (int at = 0; at < best.people().size(); at++) {
      var was = best.people().get(at);
      var now = other.people().get(at);
      if (was.equals(now)) continue;
      changes.add(
          texts.get("team.next.for", name(now), name(was), put.question().seats().get(at).name()));
    }
    return String.join(", ", changes);
  }

  /// The criteria in which another team brings less or more, with its points.
  private String lost(Team best, Team other) {
    return Arrays.stream(Criterion.values())
        .filter(one -> best.sum().weighted(one) != other.sum().weighted(one))
        .map(one -> {
          long more = other.sum().weighted(one) - best.sum().weighted(one);
          return criterion(one) + " " + (more > 0 ? "+" : "") + signed(more);
        })
        .collect(Collectors.joining(", "));
  }

  private String signed(long points) {
    return points < 0 ? "\u2212" + texts.value(-points) : texts.value(points);
  }

  public String criterion(Criterion criterion) {
    return texts.get("team.criterion." + criterion);
  }

  /// Why somebody is not in the team, a sentence each; the smallest change first.
  public List<String> whyNot(WhyNot answer, Team best) {
    var who = name(answer.member());
    if (answer.seat().isPresent())
      return List.of(texts.get("team.why.in", who, seat(answer.seat().get())));
    List<String> said = new ArrayList<>();
    var way = answer.smallest().orElseThrow();
    said.addAll(way.obstacles().isEmpty() ? fits(who, way, best) : inTheWay(who, way));
    return said;
  }

  private List<String> fits(String who, Way way, Team best) {
    List<String> said = new ArrayList<>();
    var demand = put.question().seat(way.seat());
    if (way.team().isEmpty()) {
      said.add(texts.get("team.why.noTeam", who, demand.name()));
      return said;
    }
    var with = way.team().get();
    said.add(
        texts.get(
            "team.why.gap",
            who,
            demand.name(),
            texts.value(with.total()),
            texts.value(best.total()),
            replaced(best, with)));
    var lost = lost(best, with);
    said.add(lost.isEmpty() ? texts.get("team.why.tie") : texts.get("team.why.because", lost));
    way.raise()
        .ifPresent(raise ->
            said.add(
                texts.get("team.why.raise", who, skill(raise.skill()), raise.to(), raise.from())));
    if (way.raise().isEmpty()) said.add(texts.count("team.why.lacking", way.lacking()));
    return said;
  }

  private List<String> inTheWay(String who, Way way) {
    List<String> said = new ArrayList<>();
    said.add(
        texts.get(
            way.obstacles().size() == 1 ? "team.why.one" : "team.why.several",
            who,
            seat(way.seat())));
    way.obstacles().forEach(one -> said.add(obstacle(one)));
    if (way.team().isEmpty()) said.add(texts.get("team.why.stillNoTeam"));
    else if (way.lacking() == 0) said.add(texts.get("team.why.enough", who));
    else said.add(texts.count("team.why.stillLacking", way.lacking()));
    return said;
  }
}
