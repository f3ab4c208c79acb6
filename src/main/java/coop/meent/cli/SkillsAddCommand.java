package coop.meent.cli;

import coop.meent.talent.SkillDraft;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent skills add FILE NAME --field FIELD`: a line on the tick list; `--retire` takes one off.
@Command(name = "add", description = "${bundle:cli.skills.add}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class SkillsAddCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private SkillDeed common;

  @Option(names = "--field", description = "${bundle:cli.skills.field}")
  private @Nullable String field;

  @Option(names = "--certificate", description = "${bundle:cli.skills.certificate}")
  private boolean isCertificate;

  @Option(names = "--retire", description = "${bundle:cli.skills.retire}")
  private boolean isRetiring;

  SkillsAddCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var skills = services.skills();
      var outcome =
          isRetiring
              ? skills.retire(common.skill(services).id())
              : skills.list(
                  new SkillDraft(common.typed(), field == null ? "" : field, isCertificate));
      return common.answer(outcome, services, terminal, LocalDate.now(clock));
    }
  }
}
