package coop.meent.demo;

import coop.meent.availability.AvailabilityService;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.base.Seeded;
import coop.meent.base.Week;
import coop.meent.member.Role;
import coop.meent.sister.Ability;
import coop.meent.sister.Band;
import coop.meent.sister.Correspondent;
import coop.meent.sister.Free;
import coop.meent.sister.Interest;
import coop.meent.sister.Offered;
import coop.meent.sister.Region;
import coop.meent.sister.SisterOutcome;
import coop.meent.sister.SisterService;
import coop.meent.talent.SkillService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Another cooperative that is known, whom it offers and whom of us it wants to meet; and one whose
/// code is still to be compared. Their letters are real ones, written and read as files.
final class SisterStory {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final long SEED = 190;

  /// So many of us may be offered.
  private static final int WILLING = 6;

  private final Span span;
  private final Cast cast;
  private final Services services;
  private final Ids ids;
  private final Seeded random = new Seeded(SEED);

  SisterStory(Span span, Cast cast, Services services, Ids ids) {
    this.span = span;
    this.cast = cast;
    this.services = services;
    this.ids = ids;
  }

  /// A few alone have enough to do with each other.
  void tell() {
    if (cast.people.size() < WILLING) return;
    try {
      var folder = Files.createTempDirectory("meent-letters");
      try {
        write(folder.resolve("letter"));
      } finally {
        Files.deleteIfExists(folder.resolve("letter"));
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Path letter) {
    var by = coordinator();
    var today = span.today();
    done(on(40).introduce("Secretariaat, 0575 12 34 56", letter, by));
    var loods = new Correspondent("Coöperatie De Loods", "Ilse Bos, 030 123 45 67", random);
    loods.introduce(today.minusDays(38), letter);
    done(on(38).take(letter, by));
    done(on(37).confirm(loods.id(), loods.code(), by));
    var own = on(37).standing().own().orElseThrow();
    loods.offer(own, people(), today.minusDays(10), today.plusWeeks(6), letter);
    done(on(10).take(letter, by));
    willing();
    offered(loods, letter, by);
    var kade = new Correspondent("Coöperatie Kade Negen", "Ruben, 010 765 43 21", random);
    kade.introduce(today.minusDays(1), letter);
    done(on(1).take(letter, by));
  }

  private MemberId coordinator() {
    return services.members().members().stream()
        .filter(one -> one.roles().contains(Role.COORDINATOR))
        .findFirst()
        .orElseThrow()
        .id();
  }

  /// Whom the other offers: what they can do stands in our list too, so that asks find them.
  private List<Offered> people() {
    var skills = Sheet.read("skills.tsv").lines();
    var first = Week.of(span.today().minusDays(10)).plus(1);
    List<Offered> people = new ArrayList<>();
    int[][] days = {{2, 2, 3, 3, 3, 3}, {0, 1, 4, 4, 4, 4}, {3, 3, 1, 1, 0, 0}, {1, 1, 1, 1, 1, 1}};
    var regions = List.of(Region.UTRECHT, Region.GELDERLAND, Region.REMOTE, Region.OVERIJSSEL);
    for (int i = 0; i < days.length; i++) {
      var one = new Ability(skills.get(i * 3 % skills.size()).text("name"), 3 + i % 3);
      var other = new Ability(skills.get((i * 5 + 1) % skills.size()).text("name"), 3);
      var rate = Money.ofCents(7000 + 500L * i);
      var band = new Band(Optional.of(rate), Optional.of(rate.plus(Money.ofCents(2000))));
      var blocks = java.util.Arrays.stream(days[i]).boxed().toList();
      people.add(
          new Offered(
              new UUID(random.nextLong(), random.nextLong()),
              regions.get(i),
              band,
              one.skill().equals(other.skill()) ? List.of(one) : List.of(one, other),
              new Free(first, blocks)));
    }
    return people;
  }

  private void willing() {
    for (var person : cast.people.stream().limit(WILLING).toList()) {
      var band = new Band(Optional.of(Money.parse("75.00")), Optional.empty());
      var region = person.number() % 2 == 0 ? Region.GELDERLAND : Region.OVERIJSSEL;
      done(on(9).consent(true, region, band, person.id()));
    }
  }

  /// They want to meet the founder, who sits at the demo's laptop.
  private void offered(Correspondent loods, Path letter, MemberId by) {
    var draft = done(on(8).draft(loods.id()));
    if (draft.people().isEmpty()) return;
    var today = span.today();
    done(on(8).offer(loods.id(), today.plusWeeks(6), true, letter, by));
    var wanted =
        draft.people().stream()
            .filter(one -> one.who().equals(cast.people.getFirst().id()))
            .findFirst()
            .orElse(draft.people().getFirst());
    var interest =
        new Interest(
            new UUID(random.nextLong(), random.nextLong()),
            wanted.offered().mark(),
            "Meeschrijven aan een subsidieaanvraag",
            8,
            today.plusWeeks(2),
            today.plusWeeks(8),
            new Band(Optional.empty(), Optional.of(Money.parse("95.00"))));
    var own = on(2).standing().own().orElseThrow();
    loods.ask(own, interest, today.minusDays(2), today.plusDays(26), letter);
    done(on(2).take(letter, by));
  }

  private static <T> T done(SisterOutcome<T> outcome) {
    return switch (outcome) {
      case SisterOutcome.Done<T>(var result, var _) -> result;
      case SisterOutcome.Refused<T>(var why) -> throw new RefusedException(why);
    };
  }

  private SisterService on(int daysAgo) {
    var noon = span.today().minusDays(daysAgo).atTime(LocalTime.NOON).atZone(ZONE).toInstant();
    var clock = Clock.fixed(noon, ZONE);
    return new SisterService(
        services.store(),
        ids,
        clock,
        random,
        new SisterService.Rooms(
            services.members(),
            services.memberships(),
            new SkillService(services.store(), ids, clock, services.members()),
            new AvailabilityService(services.store(), ids, clock, services.members()),
            List::of));
  }
}
