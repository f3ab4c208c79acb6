package coop.meent.cli;

import coop.meent.base.Id.ClientId;
import coop.meent.exchange.Lead.Work;
import coop.meent.exchange.LeadDraft;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent exchange pass FILE WHAT --client NAME --skill SKILL --hours N --from DATE --to DATE`:
/// passes on work that one cannot take.
@Command(
    name = "pass",
    description = "${bundle:cli.exchange.pass}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class ExchangePassCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private ExchangeDeed common;

  @Parameters(index = "1", paramLabel = "WHAT", description = "${bundle:cli.exchange.what}")
  private String what;

  @Option(
      names = "--client",
      required = true,
      paramLabel = "NAME",
      description = "${bundle:cli.exchange.client}")
  private String client;

  @Option(
      names = "--skill",
      required = true,
      paramLabel = "SKILL",
      description = "${bundle:cli.exchange.skill}")
  private String skill;

  @Option(names = "--level", description = "${bundle:cli.exchange.level}")
  private int level = 3;

  @Option(names = "--hours", required = true, description = "${bundle:cli.exchange.hours}")
  private int hours;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "DATE",
      description = "${bundle:cli.exchange.from}")
  private LocalDate from;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DATE",
      description = "${bundle:cli.exchange.to}")
  private LocalDate to;

  @Option(
      names = "--answer-by",
      paramLabel = "DATE",
      description = "${bundle:cli.exchange.answerBy}")
  private @Nullable LocalDate answerBy;

  @Option(names = "--clause-read", description = "${bundle:cli.exchange.clauseRead}")
  private boolean isClauseRead;

  @Mixin private TermsOptions terms;

  @Option(names = "--until", paramLabel = "DATE", description = "${bundle:cli.exchange.until}")
  private @Nullable LocalDate until;

  @Mixin private Speaker speaker;

  ExchangePassCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var known = client(services);
      var work =
          new Work(
              known.map(one -> one.id),
              known.map(one -> one.name).orElse(client),
              what,
              ExchangeDeed.listed(services, skill),
              level,
              hours,
              from,
              to);
      var by = answerBy == null ? LocalDate.now(clock).plusDays(DAYS) : answerBy;
      return common.answer(
          services
              .exchange()
              .pass(
                  new LeadDraft(work, by, isClauseRead, terms.terms(until)),
                  speaker.in(services).id()),
          services,
          terminal);
    }
  }

  private static final int DAYS = 3;

  private record Known(ClientId id, String name) {}

  /// One that the cooperative works for, or a name that nobody knows.
  private Optional<Known> client(Services services) {
    var typed = ExchangeDeed.lower(client);
    return services.work().clients().stream()
        .filter(one -> ExchangeDeed.lower(one.name()).contains(typed))
        .findFirst()
        .map(one -> new Known(one.id(), one.name()));
  }
}
