package coop.meent.demo;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.NoteId;
import coop.meent.base.Ids;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.knowledge.About;
import coop.meent.knowledge.KnowledgeService;
import coop.meent.knowledge.NoteDraft;
import coop.meent.knowledge.NoteKind;
import coop.meent.knowledge.NoteOutcome;
import coop.meent.knowledge.NoteText;
import coop.meent.knowledge.Source;
import coop.meent.reader.Audience;
import coop.meent.reader.Readers;
import coop.meent.talent.Skill;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What members wrote down for each other: a note that colleagues rely on, one that rests on it,
/// and one that nobody looked over in time. It draws no lots, and is told last.
final class KnowledgeStory {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final Span span;
  private final Cast cast;
  private final Services services;
  private final Ids ids;

  KnowledgeStory(Span span, Cast cast, Services services, Ids ids) {
    this.span = span;
    this.cast = cast;
    this.services = services;
    this.ids = ids;
  }

  /// One alone has nobody to write for.
  void tell() {
    if (cast.people.size() < 4) return;
    var skill = Optional.of(Skill.idOf(Sheet.read("skills.tsv").lines().getFirst().text("name")));
    var client = services.work().clients().stream().findFirst().map(coop.meent.work.Client::id);
    var pays =
        write(
            60,
            1,
            NoteKind.CLIENT,
            new About(client, Optional.empty(), Optional.empty()),
            "Zo komt een factuur hier snel door",
            "Zet het inkoopnummer boven aan de factuur en stuur haar naar het algemene adres.\n"
                + "Wie vóór de twintigste stuurt, wordt aan het eind van de maand betaald.");
    done(on(40).confirm(pays, cast.person(2).id()));
    done(on(5).used(pays, "Binnen twee weken betaald, dank je", cast.person(3).id()));
    done(on(2).used(pays, "", cast.person(2).id()));
    write(
        20,
        3,
        NoteKind.LESSON,
        new About(Optional.empty(), skill, Optional.empty()),
        "Drie vragen vóór elke offerte",
        "Wie beslist er? Wat is het ze waard? Wat gebeurt er als ze niets doen?",
        Source.of(pays));
    write(
        200,
        2,
        NoteKind.RATE,
        new About(Optional.empty(), skill, Optional.of("culturele sector")),
        "Wat musea betalen",
        "Reken op 72 tot 85 euro per uur; wie een vaste prijs vraagt, krijgt sneller antwoord.");
  }

  private NoteId write(
      int daysAgo,
      int person,
      NoteKind kind,
      About about,
      String title,
      String text,
      Source... sources) {
    var review = kind.reviewAfter(span.today().minusDays(daysAgo));
    var draft = new NoteDraft(kind, about, new NoteText(title, text, review), List.of(sources));
    MemberId by = cast.person(person).id();
    return done(on(daysAgo).write(draft, Readers.EVERYBODY, by));
  }

  private KnowledgeService on(int daysAgo) {
    var noon = span.today().minusDays(daysAgo).atTime(LocalTime.NOON).atZone(ZONE).toInstant();
    return new KnowledgeService(
        services.store(),
        ids,
        Clock.fixed(noon, ZONE),
        new KnowledgeService.Rooms(
            services.members(),
            services.memberships(),
            new Audience(who -> List.of(), Audience.Known.ALONE)));
  }

  private static NoteId done(NoteOutcome outcome) {
    if (outcome instanceof NoteOutcome.Done(var one, var _)) return one.note().id();
    throw new RefusedException((Refusal) outcome);
  }
}
