package coop.meent.cli;

import coop.meent.assembly.AgendaItem;
import coop.meent.assembly.AssemblyWords;
import coop.meent.assembly.Vote;
import coop.meent.assembly.VoteOutcome;
import coop.meent.base.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent assembly vote FILE WHICH NUMBER CHOICE`: votes, for oneself or by proxy.
@Command(
    name = "vote",
    description = "${bundle:cli.assembly.vote}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AssemblyVoteCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private AssemblyDeed common;

  @Parameters(index = "2", paramLabel = "NUMBER", description = "${bundle:cli.assembly.number}")
  private int number;

  @Parameters(index = "3", paramLabel = "CHOICE", description = "${bundle:cli.assembly.choice}")
  private String choice;

  @Option(names = "--as", paramLabel = "WHO", description = "${bundle:cli.assembly.as}")
  private @Nullable String as;

  @Option(names = "--for", paramLabel = "WHO", description = "${bundle:cli.assembly.for}")
  private @Nullable String whose;

  AssemblyVoteCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var today = LocalDate.now(clock);
    try (var services = files.open(common.file())) {
      var item = AssemblyDeed.item(common.sitting(services), number);
      var caster =
          as == null ? Sitter.at(services).member().id() : AssemblyDeed.who(services, as, today);
      var member = whose == null ? caster : AssemblyDeed.who(services, whose, today);
      return switch (services.voting().vote(item.id(), caster, member, meant(item))) {
        case VoteOutcome.Cast(var vote, var _) -> {
          tell(item, vote);
          yield Terminal.DONE;
        }
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }

  /// By its code, in words, or a candidate by name.
  private String meant(AgendaItem item) {
    var words = new AssemblyWords(terminal.texts());
    return item.choices().stream()
        .filter(
            one -> one.equalsIgnoreCase(choice) || words.choice(item, one).equalsIgnoreCase(choice))
        .findFirst()
        .orElse(choice);
  }

  private void tell(AgendaItem item, Vote vote) {
    if (!common.shape().isForPrograms()) {
      var said = new AssemblyWords(terminal.texts()).choice(item, vote.choice());
      terminal.say("assembly.voted", item.title(), said);
      return;
    }
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("vote", vote.id().uuid().toString());
    answer.put("choice", vote.choice().toLowerCase(Locale.ROOT));
    new Json(terminal.out()).write(answer);
  }
}
