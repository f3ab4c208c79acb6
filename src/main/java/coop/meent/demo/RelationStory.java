package coop.meent.demo;

import coop.meent.base.Ids;
import coop.meent.base.RefusedException;
import coop.meent.client.ContactDraft;
import coop.meent.client.ContractCard;
import coop.meent.client.ContractCard.DealKind;
import coop.meent.client.ContractCard.Substitution;
import coop.meent.client.Experience.ScopeChanges;
import coop.meent.client.RelationOutcome;
import coop.meent.client.RelationService;
import coop.meent.client.Touch;
import coop.meent.demo.Cast.Customer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Who holds which client, whom they know there, what was agreed, and how it was: some clients are
/// spoken to in time, one slips away, one was told of by two members. It draws no lots.
final class RelationStory {

  private static final int FEWEST = 24;
  private static final int HELD = 5;

  private final Span span;
  private final Cast cast;
  private final Services services;
  private final Ids ids;

  RelationStory(Span span, Cast cast, Services services, Ids ids) {
    this.span = span;
    this.cast = cast;
    this.services = services;
    this.ids = ids;
  }

  void tell() {
    if (cast.people.size() < FEWEST || cast.customers.size() < HELD) return;
    held(0, 2, 10, "Hanneke Brouwer", "Afdeling participatie");
    held(1, 3, 25, "Joost Willems", "Beleid sociaal domein");
    held(2, 4, 70, "Marloes Prins", "Hoofdredactie");
    held(3, 6, 33, "Fatih Aydin", "Inkoop en contracten");
    held(4, 5, 5, "Katrin Vogel", "Projektleitung");
    cards();
    told();
  }

  private RelationService on(LocalDate day) {
    var clock = Clock.fixed(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    return new RelationService(services.store(), ids, clock, services.members(), services.work());
  }

  private Customer client(int at) {
    return cast.customers.get(at);
  }

  /// @param ago days since they spoke last
  private void held(int at, int holder, int ago, String name, String part) {
    var day = span.today().minusDays(ago);
    var who = cast.person(holder).id();
    var client = client(at).id();
    done(on(day).hold(client, Optional.of(who)));
    done(on(day).rhythm(client, 28, 42));
    var mail = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@klant.example";
    done(
        on(day)
            .saveContact(
                Optional.empty(),
                new ContactDraft(
                    Optional.of(client),
                    name,
                    Optional.of(part),
                    Optional.of(mail),
                    Optional.empty(),
                    false)));
    done(on(day).touch(client, new Touch(who, Touch.Kind.CALL, day, Optional.empty())));
  }

  private void cards() {
    var service = on(span.today());
    done(
        service.card(
            client(0).id(),
            card(
                Substitution.GROUNDS,
                Optional.of("aantoonbare ervaring met omgevingsparticipatie"),
                Optional.of("Geen rechtstreekse opdracht binnen een jaar na afloop"))));
    done(service.card(client(1).id(), card(Substitution.YES, Optional.empty(), Optional.empty())));
    done(
        service.card(
            client(3).id(),
            card(Substitution.GROUNDS, Optional.of("een geldige VOG"), Optional.empty())));
  }

  private ContractCard card(
      Substitution substitution, Optional<String> grounds, Optional<String> clause) {
    return new ContractCard(
        Optional.of(substitution),
        grounds,
        clause,
        clause.map(any -> span.today().plusYears(1)),
        Optional.of("Wat over bewoners en cliënten bekend wordt"),
        Optional.of(DealKind.INTERVENTION),
        Optional.of(30),
        Optional.empty());
  }

  /// Shown from two members on: of the first client two told, of the second one.
  private void told() {
    var day = span.today().minusMonths(2);
    for (int who : List.of(2, 19))
      done(
          on(day)
              .tell(
                  client(0).id(),
                  cast.person(who).id(),
                  ScopeChanges.FEW,
                  true,
                  Optional.of("Duidelijke opdracht, en er was tijd voor overleg.")));
    done(
        on(day)
            .tell(
                client(1).id(),
                cast.person(3).id(),
                ScopeChanges.MANY,
                true,
                Optional.of("Veel veranderde onderweg; er werd wel over gepraat.")));
  }

  private static void done(RelationOutcome outcome) {
    RelationOutcome.refusal(outcome)
        .ifPresent(why -> {
          throw new RefusedException(why);
        });
  }
}
