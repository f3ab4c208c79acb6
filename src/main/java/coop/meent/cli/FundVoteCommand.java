package coop.meent.cli;

import coop.meent.assembly.DecisionOutcome;
import coop.meent.base.Refusal;
import coop.meent.fund.RequestStanding;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent fund vote FILE REQUEST --agree`: decides on a request of somebody else; who asked takes
/// it back with `--withdraw`.
@Command(name = "vote", description = "${bundle:cli.fund.vote}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class FundVoteCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private FundDeed common;

  @Parameters(index = "1", paramLabel = "REQUEST", description = "${bundle:cli.fund.request}")
  private String code;

  @ArgGroup(multiplicity = "1")
  private Choice choice;

  private static final class Choice {
    @Option(names = "--agree", description = "${bundle:cli.fund.agree}")
    private boolean isAgreed;

    @Option(names = "--against", description = "${bundle:cli.fund.against}")
    private boolean isAgainst;

    @Option(names = "--withdraw", description = "${bundle:cli.fund.withdraw}")
    private boolean isWithdrawn;
  }

  @Mixin private Speaker speaker;

  FundVoteCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var one = FundDeed.request(services, code);
      return switch (outcome(services, one)) {
        case DecisionOutcome.Done done -> {
          say(done);
          yield Terminal.DONE;
        }
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }

  private DecisionOutcome outcome(Services services, RequestStanding one) {
    if (choice.isWithdrawn) return services.funds().withdraw(one.request());
    boolean agrees = choice.isAgreed && !choice.isAgainst;
    return services.funds().vote(one.request().round(), speaker.in(services).id(), agrees);
  }

  private void say(DecisionOutcome.Done done) {
    var result = done.result();
    if (common.isForPrograms()) {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("state", result.state().name());
      values.put("agreed", result.agreed());
      values.put("against", result.against());
      values.put("needed", result.needed());
      new Json(terminal.out()).write(values);
      return;
    }
    terminal.say("cli.fund.voted", result.state(), result.agreed(), result.needed());
  }
}
