package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.member.Register;
import coop.meent.statute.RuleAnswer;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleVersion;
import coop.meent.statute.TellOutcome;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent statute told FILE RULE`: notes that members were told of the newest version of a rule.
@Command(name = "told", description = "${bundle:cli.statute.told}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class StatuteToldCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "RULE", description = "${bundle:cli.statute.rule}")
  private RuleKey rule;

  @Option(names = "--to", paramLabel = "WHO", description = "${bundle:cli.statute.told.to}")
  private List<String> to = List.of();

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.statute.told.on}")
  private @Nullable LocalDate on;

  @Option(names = "--proof", paramLabel = "TEXT", description = "${bundle:cli.member.proof}")
  private @Nullable String proof;

  StatuteToldCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var today = LocalDate.now(clock);
    var day = on == null ? today : on;
    try (var services = files.open(file)) {
      var outcome =
          services
              .statutes()
              .tell(newest(services).id(), told(services, today), day, Optional.ofNullable(proof));
      return switch (outcome) {
        case TellOutcome.Told(var count, var _) -> {
          terminal.out().println(terminal.texts().count("cli.statute.told.done", count));
          yield Terminal.DONE;
        }
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }

  private RuleVersion newest(Services services) {
    var history = services.statutes().rulebook().history(rule.name());
    if (history.isEmpty()) throw new RefusedException(new RuleAnswer.Missing(rule));
    return history.getLast();
  }

  /// Those who are named; without a name all members.
  private List<MemberId> told(Services services, LocalDate today) {
    var register = services.memberships().register();
    if (to.isEmpty()) return register.membersOn(today).stream().map(Register.Line::id).toList();
    var people = new RegisterPeople(register, today);
    return to.stream().map(word -> people.named(word).id()).toList();
  }
}
