package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.development.Approval;
import coop.meent.development.RequestStanding;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent development answer FILE REQUEST --agree`: answers a request of somebody else; who asked
/// takes it back with `--withdraw`.
@Command(
    name = "answer",
    description = "${bundle:cli.development.answer}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class DevelopmentAnswerCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private DevelopmentDeed common;

  @Parameters(
      index = "1",
      paramLabel = "REQUEST",
      description = "${bundle:cli.development.request}")
  private String code;

  @ArgGroup(multiplicity = "1")
  private Choice choice;

  private static final class Choice {
    @Option(names = "--agree", description = "${bundle:cli.development.agree}")
    private boolean isAgreed;

    @Option(
        names = "--against",
        paramLabel = "REASON",
        description = "${bundle:cli.development.against}")
    private @Nullable String reason;

    @Option(names = "--withdraw", description = "${bundle:cli.development.withdraw}")
    private boolean isWithdrawn;
  }

  @Mixin private Speaker speaker;

  DevelopmentAnswerCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var one = DevelopmentDeed.request(services, code);
      var me = speaker.in(services).id();
      var id = one.request().id();
      if (choice.isWithdrawn)
        return common.answer(
            services.development().withdraw(id, me), terminal, _ -> sayWithdrawn());
      var outcome =
          choice.isAgreed
              ? services.development().approve(id, me)
              : services.development().refuse(id, me, Objects.requireNonNull(choice.reason));
      return switch (outcome) {
        case Approval.Given given -> {
          say(given.request(), given);
          yield Terminal.DONE;
        }
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }

  private void sayWithdrawn() {
    if (common.isForPrograms())
      new Json(terminal.out()).write(Map.of("request", code, "state", "WITHDRAWN"));
    else terminal.say("cli.development.withdrawn", code);
  }

  private void say(RequestStanding one, Approval.Given given) {
    if (common.isForPrograms()) {
      Map<String, Object> values = new LinkedHashMap<>(common.values(one));
      values.put("available", given.left());
      new Json(terminal.out()).write(values);
      return;
    }
    terminal.say("cli.development.answered", one.state(), one.cover().reserved(), given.left());
  }
}
