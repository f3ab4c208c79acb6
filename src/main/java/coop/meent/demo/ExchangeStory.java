package coop.meent.demo;

import coop.meent.base.Id.LeadId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.exchange.ExchangeOutcome;
import coop.meent.exchange.ExchangeService;
import coop.meent.exchange.Lead.Work;
import coop.meent.exchange.LeadDraft;
import coop.meent.exchange.Terms;
import coop.meent.exchange.ThanksOutcome;
import coop.meent.exchange.ThanksRule;
import coop.meent.exchange.ThanksService;
import coop.meent.market.Advert;
import coop.meent.market.Advert.Want;
import coop.meent.market.MarketService;
import coop.meent.sharing.HelpDraft;
import coop.meent.sharing.Kind;
import coop.meent.sharing.SharingOutcome;
import coop.meent.sharing.SharingService;
import coop.meent.sharing.Thanks.Outcome;
import coop.meent.split.AgreementService;
import coop.meent.store.Space;
import coop.meent.talent.Skill;
import coop.meent.talent.SkillService;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the assembly decided to be usual, and three leads that members could not take: one that
/// became an assignment, one that a colleague took and thanked for, and one that is on the board;
/// then what members ask, offer and got of each other. It draws no lots, and is told last.
final class ExchangeStory {

  /// Days ago: the oldest of the leads.
  private static final int BEFORE = 100;

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final Span span;
  private final Cast cast;
  private final Services services;
  private final AgreementService agreements;
  private final Ids ids;

  ExchangeStory(Span span, Cast cast, Services services, AgreementService agreements, Ids ids) {
    this.agreements = agreements;
    this.span = span;
    this.cast = cast;
    this.services = services;
    this.ids = ids;
  }

  /// One alone has nobody to pass work on to.
  void tell() {
    if (cast.people.size() < 4) return;
    var skill = Sheet.read("skills.tsv").lines().getFirst().text("name");
    lay();
    grew(skill);
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
    ask(skill, Sheet.read("skills.tsv").lines().getLast().text("name"));
    shared();
  }

  /// Hours, advice and lessons among members, most of them thanked for, and two who put hours in
  /// the pot.
  private void shared() {
    if (cast.people.size() < 6) return;
    got(80, 1, 5, Kind.LESSON, 120, "Offertes schrijven", Optional.of(Outcome.HELPED));
    got(64, 4, 2, Kind.ADVICE, 30, "Uurtarief voor overheden", Optional.of(Outcome.HELPED));
    got(41, 6, 1, Kind.HOUR, 60, "Correctie van een brochure", Optional.of(Outcome.PARTLY));
    got(26, 5, 3, Kind.ADVICE, 45, "Een klant die te laat betaalt", Optional.of(Outcome.HELPED));
    got(12, 3, 6, Kind.HOUR, 90, "Meekijken met een begroting", Optional.of(Outcome.HELPED));
    got(4, 2, 1, Kind.ADVICE, 30, "Contract met een gemeente", Optional.empty());
    got(2, 1, 4, Kind.ADVICE, 60, "Btw bij een klant in België", Optional.empty());
    done(sharing(50).put(240, cast.person(4).id()));
    done(sharing(20).put(120, cast.person(6).id()));
    done(sharing(9).use(60, cast.person(4).id()));
  }

  private void got(
      int daysAgo,
      int receiver,
      int giver,
      Kind kind,
      int minutes,
      String what,
      Optional<Outcome> outcome) {
    var draft =
        new HelpDraft(
            kind, cast.person(giver).id(), minutes, what, span.today().minusDays(daysAgo), outcome);
    var told = sharing(daysAgo).tell(draft, cast.person(receiver).id());
    boolean isEarly =
        told instanceof SharingOutcome.NoMemberThen || told instanceof SharingOutcome.NotAMember;
    if (!isEarly) done(told);
  }

  private SharingService sharing(int daysAgo) {
    var rooms = new SharingService.Rooms(services.members(), services.memberships(), List.of());
    return new SharingService(services.store(), ids, at(daysAgo), rooms);
  }

  private static void done(SharingOutcome outcome) {
    if (outcome instanceof coop.meent.base.Refusal why) throw new RefusedException(why);
  }

  /// An ask that an offer fits, and one that nobody offers.
  private void ask(String skill, String other) {
    say(
        Advert.Kind.OFFER,
        9,
        4,
        "Meelezen met offertes en plannen",
        skill,
        4,
        Optional.of("70.00"));
    say(Advert.Kind.ASK, 6, 1, "Iemand die een offerte meeleest", skill, 2, Optional.empty());
    say(Advert.Kind.ASK, 3, 3, "Een ochtend uitleg", other, 4, Optional.empty());
    wanted()
        .ifPresent(rare ->
            say(
                Advert.Kind.ASK,
                2,
                2,
                "Twee dagen per week meewerken",
                rare,
                16,
                Optional.empty()));
  }

  /// A skill that few have and somebody wants to grow in.
  private Optional<String> wanted() {
    var talents = new SkillService(services.store(), ids, at(2), services.members()).talents();
    return talents.listed().stream()
        .filter(one -> talents.rarity(one.id(), 3).isRisk())
        .filter(one -> talents.learners(one.id(), 3).size() > 1)
        .map(Skill::name)
        .findFirst();
  }

  private void say(
      Advert.Kind kind,
      int daysAgo,
      int person,
      String what,
      String skill,
      int hours,
      Optional<String> rate) {
    var from = span.today().minusDays(daysAgo);
    var want =
        new Want(
            what,
            Skill.idOf(skill),
            3,
            hours,
            from,
            from.plusMonths(3),
            "",
            rate.map(Money::parse),
            Optional.empty());
    var rooms = new MarketService.Rooms(services.members(), services.memberships(), List::of);
    var outcome =
        new MarketService(services.store(), ids, at(daysAgo), rooms)
            .say(kind, want, cast.person(person).id());
    if (outcome instanceof coop.meent.base.Refusal why) throw new RefusedException(why);
  }

  /// Three percent for who passes it on and two for the cooperative, as the assembly decided.
  private void lay() {
    var usual =
        new Terms.Part(
            BigDecimal.valueOf(3),
            BigDecimal.valueOf(2),
            Optional.of(Money.parse("12000.00")),
            Optional.empty());
    var rule =
        new ThanksRule(
            new UUID(0, 0), span.start(), usual, Optional.of(12), "ledenvergadering, punt 6");
    var rooms =
        new ThanksService.Rooms(
            services.ledger(),
            services.members(),
            services.memberships(),
            agreements,
            (work, taker) -> List.of(),
            Space::withMember,
            who -> false);
    var clock = at(BEFORE);
    if (new ThanksService(services.store(), ids, clock, rooms, on(BEFORE)).lay(rule)
        instanceof ThanksOutcome.Refused<ThanksRule>(var why)) throw new RefusedException(why);
  }

  /// The campaign of the team began as a lead: thanks are due as its invoices are paid.
  private void grew(String skill) {
    var grown =
        services.work().assignments().stream()
            .filter(one -> one.name().equals("Festivalcampagne"))
            .findFirst();
    if (grown.isEmpty()) return;
    var passer = cast.people.get(3).id();
    var taker = grown.get().holder();
    var lead = pass(BEFORE, passer, "Campagne voor een zomerfestival", "Festival", skill);
    done(on(BEFORE - 1).answer(lead, taker, true));
    done(on(BEFORE - 2).give(lead, taker, passer));
    var words = "Het is een campagne met drie collega's geworden. Dank je wel";
    done(on(BEFORE - 6).tell(lead, taker, true, words, Optional.of(grown.get().id())));
  }

  private Clock at(int daysAgo) {
    var day = span.today().minusDays(daysAgo);
    return Clock.fixed(day.atTime(LocalTime.NOON).atZone(ZONE).toInstant(), ZONE);
  }

  private ExchangeService on(int daysAgo) {
    var rooms =
        new ExchangeService.Rooms(
            services.members(),
            services.memberships(),
            work -> List.of(),
            (client, when) -> Optional.empty());
    return new ExchangeService(services.store(), ids, at(daysAgo), rooms);
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
