package coop.meent.demo;

import coop.meent.base.Id.IdeaId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.idea.IdeaDraft;
import coop.meent.idea.IdeaOutcome;
import coop.meent.idea.IdeaService;
import coop.meent.idea.IdeaStanding;
import coop.meent.reader.Audience;
import coop.meent.reader.Readers;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// Ideas that members had: one that is used, was added to and went to another owner, one that
/// builds on it, and one for which a next owner is asked. It draws no lots, and is told last.
final class IdeaStory {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final Span span;
  private final Cast cast;
  private final Services services;
  private final Ids ids;

  IdeaStory(Span span, Cast cast, Services services, Ids ids) {
    this.span = span;
    this.cast = cast;
    this.services = services;
    this.ids = ids;
  }

  /// One alone has nobody to share with.
  void tell() {
    if (cast.people.size() < 4) return;
    var day =
        write(
            150,
            1,
            "Een proefdag vóór elke klus",
            "Werk een dag mee voordat de opdracht begint, tegen half tarief: daarna weten klant en"
                + " lid allebei of het past.",
            List.of(new IdeaDraft.Added(person(2), "De vragenlijst voor aan het eind van de dag")),
            List.of());
    use(110, day, 3, "Eerste dag bij een gemeente die twijfelde");
    var added = done(on(90).tell(day, "Een vaste prijs per dag", person(3)));
    done(on(88).answer(day, added.parts().getLast().id(), true, person(1)));
    use(40, day, 4, "Om een nieuw team te laten wennen");
    done(on(30).offer(day, person(2), person(1)));
    done(on(28).take(day, person(2)));
    write(
        60,
        3,
        "Een proefweek voor een heel team",
        "Een week met z’n vieren bij de klant, met één rekening en een plan aan het eind.",
        List.of(),
        List.of(day));
    var walk =
        write(
            45,
            2,
            "Intervisie tijdens een wandeling",
            "Twee uur lopen, drie vragen, niemand maakt aantekeningen.",
            List.of(),
            List.of());
    use(3, walk, 4, "Met drie collega’s in de duinen");
    done(on(2).offer(walk, person(1), person(2)));
  }

  private MemberId person(int number) {
    return cast.person(number).id();
  }

  private IdeaId write(
      int daysAgo,
      int who,
      String title,
      String text,
      List<IdeaDraft.Added> others,
      List<IdeaId> bases) {
    var draft = new IdeaDraft(title, text, span.today().minusDays(daysAgo), others, bases);
    return done(on(daysAgo).write(draft, Readers.EVERYBODY, person(who))).idea().id();
  }

  private void use(int daysAgo, IdeaId idea, int who, String what) {
    done(on(daysAgo).use(idea, what, span.today().minusDays(daysAgo), person(who)));
  }

  private IdeaService on(int daysAgo) {
    var noon = span.today().minusDays(daysAgo).atTime(LocalTime.NOON).atZone(ZONE).toInstant();
    return new IdeaService(
        services.store(),
        ids,
        Clock.fixed(noon, ZONE),
        new IdeaService.Rooms(
            services.members(),
            services.memberships(),
            new Audience(who -> List.of(), Audience.Known.ALONE),
            (table, rows) -> Map.of()));
  }

  private static IdeaStanding done(IdeaOutcome outcome) {
    if (outcome instanceof IdeaOutcome.Done(var one, var _)) return one;
    throw new RefusedException((Refusal) outcome);
  }
}
