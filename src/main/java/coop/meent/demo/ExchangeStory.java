package coop.meent.demo;

import coop.meent.base.Id.LeadId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.RefusedException;
import coop.meent.exchange.ExchangeOutcome;
import coop.meent.exchange.ExchangeService;
import coop.meent.exchange.Lead.Work;
import coop.meent.exchange.LeadDraft;
import coop.meent.talent.Skill;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Two leads that members could not take: one that a colleague took and thanked for, and one that
/// is on the board. It draws no lots, and is told last.
final class ExchangeStory {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final Span span;
  private final Cast cast;
  private final Services services;
  private final Ids ids;

  ExchangeStory(Span span, Cast cast, Services services, Ids ids) {
    this.span = span;
    this.cast = cast;
    this.services = services;
    this.ids = ids;
  }

  /// One alone has nobody to pass work on to.
  void tell() {
    if (cast.people.size() < 4) return;
    var skill = Sheet.read("skills.tsv").lines().getFirst().text("name");
    var passer = cast.person(2).id();
    var taker = cast.person(4).id();
    var taken =
        pass(30, passer, "Jaarverslag van een woningcorporatie", "Wonen aan de IJssel", skill);
    done(on(28).answer(taken, taker, true));
    done(on(27).give(taken, taker, passer));
    done(on(22).tell(taken, taker, true, "Afgelopen maandag begonnen. Dank je wel, mooie klus"));
    pass(
        1,
        cast.person(3).id(),
        "Teksten voor de website van een museum",
        "Stedelijk museum",
        skill);
  }

  private ExchangeService on(int daysAgo) {
    var day = span.today().minusDays(daysAgo);
    var clock = Clock.fixed(day.atTime(LocalTime.NOON).atZone(ZONE).toInstant(), ZONE);
    var rooms =
        new ExchangeService.Rooms(
            services.members(),
            services.memberships(),
            work -> List.of(),
            (client, when) -> Optional.empty());
    return new ExchangeService(services.store(), ids, clock, rooms);
  }

  private LeadId pass(int daysAgo, MemberId by, String what, String client, String skill) {
    LocalDate from = span.today().minusDays(daysAgo).plusWeeks(3);
    var work =
        new Work(
            Optional.empty(), client, what, Skill.idOf(skill), 3, 12, from, from.plusMonths(3));
    var answerBy = span.today().minusDays(daysAgo).plusDays(3);
    return done(on(daysAgo).pass(new LeadDraft(work, answerBy, false), by));
  }

  private static LeadId done(ExchangeOutcome outcome) {
    if (outcome instanceof ExchangeOutcome.Done(var lead, var _)) return lead.lead().id();
    throw new RefusedException((coop.meent.base.Refusal) outcome);
  }
}
