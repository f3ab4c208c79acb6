package coop.meent.bench;

import coop.meent.app.Wiring;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.cli.Services;
import coop.meent.invoice.Draft;
import coop.meent.invoice.DraftLine;
import coop.meent.invoice.DraftOutcome;
import coop.meent.invoice.FinalOutcome;
import coop.meent.invoice.Sender;
import coop.meent.member.Cooperative;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.split.BillingDetails;
import coop.meent.split.SplitDraft;
import coop.meent.split.SplitKey;
import coop.meent.split.SplitOutcome;
import coop.meent.split.TeamSplit;
import coop.meent.work.ClientDraft;
import coop.meent.work.ClientOutcome;
import coop.meent.work.ClientTerms;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// An invoice that fifty members divide: the division, and all their own invoices in one deed.
final class TeamSpeed {

  private static final int MEMBERS = 50;
  private static final int INVOICES = 11;

  private final Figures figures;

  TeamSpeed(Figures figures) {
    this.figures = figures;
  }

  void measure() throws IOException {
    var place = Files.createTempDirectory("meent-team");
    try (var services = new Wiring(Clock.systemUTC()).create(place.resolve("team.meent"))) {
      var day = LocalDate.now(Clock.systemUTC());
      services
          .founding()
          .found("Co\u00f6peratie De Meent", "Bas Hoekstra", day.minusYears(2), Language.NL);
      fillIn(services);
      List<Duration> divided = new ArrayList<>();
      List<Duration> billed = new ArrayList<>();
      var team = team(services, day);
      for (int i = 0; i < INVOICES; i++) {
        var draft = draft(team, invoice(services, team.getFirst(), day));
        var split = new TeamSplit[1];
        divided.add(Repeated.once(() -> split[0] = done(services.team().splits().split(draft))));
        billed.add(
            Repeated.once(() -> done(services.team().bills().bill(split[0].id(), day, Set.of()))));
      }
      figures.figure(
          "dividing an invoice over %d members".formatted(MEMBERS),
          Repeated.middle(divided),
          Duration.ofMillis(500));
      figures.figure(
          "making the %d members' own invoices".formatted(MEMBERS),
          Repeated.middle(billed),
          Duration.ofSeconds(1));
    }
  }

  private static <T> T done(SplitOutcome<T> outcome) {
    if (outcome instanceof SplitOutcome.Done<T>(var result, var _)) return result;
    throw new IllegalStateException(outcome.toString());
  }

  private static void fillIn(Services services) {
    var known = services.members().cooperative().orElseThrow();
    services
        .members()
        .putCooperative(
            new Cooperative(
                known.name(),
                known.liability(),
                Optional.of("Zutphen"),
                Optional.of("90000001"),
                Optional.of("NL000099998B57"),
                known.founded(),
                known.language()));
    services
        .invoices()
        .saveSender(
            new Sender(
                Optional.of("Houtmarkt 12"),
                Optional.of("7201 KL"),
                Optional.of("Zutphen"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("NL91ABNA0417164300"),
                Optional.of(21)));
  }

  private static List<MemberId> team(Services services, LocalDate day) {
    List<MemberId> team = new ArrayList<>();
    var agreements = services.team().agreements();
    for (int i = 0; i < MEMBERS; i++) {
      var draft =
          new MemberDraft(
              "Lid " + i,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of("Zutphen"),
              day.minusYears(1),
              Optional.empty(),
              Set.of());
      var who = ((MemberOutcome.Saved) services.members().add(draft)).member().id();
      team.add(who);
      done(agreements.agree(who, day.minusYears(1), Optional.of(14), Optional.empty()));
      done(
          agreements.tell(
              new BillingDetails(
                  new UUID(0, 0),
                  who,
                  day.minusYears(1),
                  false,
                  Optional.of("NL000099998B57"),
                  Optional.of("90000001"),
                  "Dorpsstraat " + (i + 1),
                  "7201 AA",
                  "Zutphen",
                  "NL")));
    }
    return team;
  }

  private static UUID invoice(Services services, MemberId holder, LocalDate day) {
    var client =
        ((ClientOutcome.Saved)
                services
                    .work()
                    .saveClient(
                        Optional.empty(),
                        ClientDraft.named("Waterschap Oost")
                            .in("Deventer")
                            .withNumbers(Optional.of("12345678"), Optional.empty())
                            .on(ClientTerms.NONE.withAddress("Singel 4", "7411 AB", "NL"))))
            .client()
            .id();
    var work =
        services
            .work()
            .addAssignment("Website", client, holder, day.minusYears(1), Optional.empty());
    var line =
        DraftLine.text("Werk", BigDecimal.ONE, Money.parse("50000.00").toBigDecimal(), "V21")
            .about(work.id());
    var saved = services.invoices().saveDraft(Optional.empty(), Draft.Content.of(client, line));
    var outcome = services.invoices().makeFinal(((DraftOutcome.Saved) saved).draft().id(), day);
    var number = ((FinalOutcome.Final) outcome).invoice().number().toString();
    return services.team().splits().billed(number).getFirst().id();
  }

  private static SplitDraft draft(List<MemberId> team, UUID billed) {
    List<SplitDraft.Weight> weights = new ArrayList<>();
    for (int i = 0; i < team.size(); i++)
      weights.add(new SplitDraft.Weight(team.get(i), BigDecimal.valueOf(10L + i)));
    return new SplitDraft(billed, new BigDecimal("7.5"), SplitKey.HOURS, weights);
  }
}
