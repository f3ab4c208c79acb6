package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.member.MaskingOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent member mask FILE WHO`: shows which personal data would be emptied; with `--yes` empties
/// them.
@Command(name = "mask", description = "${bundle:cli.member.mask}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class MaskCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private MembershipDeed common;

  @Option(names = "--yes", description = "${bundle:cli.member.mask.yes}")
  private boolean isSure;

  MaskCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = isSure ? files.open(common.file()) : files.openForReading(common.file())) {
      var who = common.who(services, LocalDate.now(clock));
      var masking = services.leaving().masking();
      return tell(isSure ? masking.mask(who.id()) : masking.preview(who.id()), who.name());
    }
  }

  private int tell(MaskingOutcome outcome, String who) {
    return switch (outcome) {
      case MaskingOutcome.Ready ready -> {
        show(ready);
        yield Terminal.DONE;
      }
      case MaskingOutcome.Done done -> {
        terminal.say("cli.member.mask.done", who, done.name());
        yield Terminal.DONE;
      }
      case Refusal refusal -> terminal.refused(refusal);
    };
  }

  private void show(MaskingOutcome.Ready ready) {
    if (common.shape().isJson()) {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("name", ready.name());
      values.put("keptUntil", ready.masking().keptUntil());
      values.put(
          "empties",
          ready.fields().stream().map(field -> field.what().in(terminal.texts())).toList());
      new Json(terminal.out()).write(values);
      return;
    }
    terminal.say("member.masking.becomes", ready.name());
    for (var field : ready.fields())
      terminal.say("cli.member.mask.empties", field.what(), field.now());
    terminal.remark("cli.member.mask.ask");
  }
}
