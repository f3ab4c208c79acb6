package coop.meent.cli;

import coop.meent.split.BillingDetails;
import coop.meent.split.SplitOutcome;
import coop.meent.split.SplitRefusal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent team agree FILE WHO`: notes that the cooperative may make out a member's invoices, and
/// what those say of the member.
@Command(name = "agree", description = "${bundle:cli.team.agree}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class TeamAgreeCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "WHO", description = "${bundle:cli.team.who}")
  private String who;

  @Option(names = "--from", paramLabel = "DATE", description = "${bundle:cli.team.from}")
  private @Nullable LocalDate from;

  @Option(names = "--end", description = "${bundle:cli.team.end}")
  private boolean isEnd;

  @Option(names = "--silence", paramLabel = "DAYS", description = "${bundle:cli.team.silence}")
  private @Nullable Integer silence;

  @Option(names = "--proof", paramLabel = "TEXT", description = "${bundle:cli.team.proof}")
  private @Nullable String proof;

  @Option(names = "--small-business", description = "${bundle:cli.team.small}")
  private boolean isSmall;

  @Option(names = "--vat", paramLabel = "NUMBER", description = "${bundle:cli.team.vat}")
  private @Nullable String vat;

  @Option(names = "--kvk", paramLabel = "NUMBER", description = "${bundle:cli.team.kvk}")
  private @Nullable String kvk;

  @Option(names = "--street", paramLabel = "TEXT", description = "${bundle:cli.team.street}")
  private @Nullable String street;

  @Option(names = "--postcode", paramLabel = "TEXT", description = "${bundle:cli.team.postcode}")
  private String postcode = "";

  @Option(names = "--town", paramLabel = "TEXT", description = "${bundle:cli.team.town}")
  private String town = "";

  @Option(names = "--country", paramLabel = "NL", description = "${bundle:cli.team.country}")
  private String country = "NL";

  TeamAgreeCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(file)) {
      var words = new TeamWords(services, terminal);
      var member = new People(services.members()).named(who);
      var day = from == null ? LocalDate.now(clock) : from;
      var agreements = services.team().agreements();
      if (street != null) {
        var details =
            new BillingDetails(
                new UUID(0, 0),
                member.id(),
                day,
                isSmall,
                Optional.ofNullable(vat),
                Optional.ofNullable(kvk),
                street,
                postcode,
                town,
                country);
        if (agreements.tell(details) instanceof SplitOutcome.Refused<BillingDetails>(var why)
            && !(why instanceof SplitRefusal.Unchanged)) return terminal.refused(why);
      }
      var outcome =
          isEnd
              ? agreements.end(member.id(), day, Optional.ofNullable(proof))
              : agreements.agree(
                  member.id(), day, Optional.ofNullable(silence), Optional.ofNullable(proof));
      boolean isOnlyDetails =
          street != null && outcome instanceof SplitOutcome.Refused<?>(SplitRefusal.Unchanged _);
      if (isOnlyDetails) {
        terminal.say("split.agreement.done", member.name());
        return Terminal.DONE;
      }
      return words.answer(outcome, any -> terminal.say("split.agreement.done", member.name()));
    }
  }
}
