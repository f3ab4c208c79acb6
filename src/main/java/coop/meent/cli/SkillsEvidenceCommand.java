package coop.meent.cli;

import coop.meent.talent.EvidenceDraft;
import coop.meent.talent.EvidenceKind;
import coop.meent.work.Assignment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent skills evidence FILE SKILL --what WORDS`: what shows a member's skill.
@Command(
    name = "evidence",
    description = "${bundle:cli.skills.evidence}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class SkillsEvidenceCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private SkillDeed common;

  @Option(names = "--what", required = true, description = "${bundle:cli.skills.what}")
  private String what;

  @Option(
      names = "--kind",
      description = {"${bundle:cli.skills.kind}", "${COMPLETION-CANDIDATES}"})
  private EvidenceKind kind = EvidenceKind.WORK;

  @Option(names = "--sector", description = "${bundle:cli.skills.sector}")
  private @Nullable String sector;

  @Option(names = "--setting", description = "${bundle:cli.skills.setting}")
  private @Nullable String setting;

  @Option(names = "--expires", paramLabel = "DATE", description = "${bundle:cli.skills.expires}")
  private @Nullable LocalDate expires;

  @Option(
      names = "--assignment",
      paramLabel = "NUMBER",
      description = "${bundle:cli.skills.assignment}")
  private @Nullable String assignment;

  SkillsEvidenceCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var today = LocalDate.now(clock);
    try (var services = files.open(common.file())) {
      var work =
          Optional.ofNullable(assignment)
              .map(word -> new Lookup(services).assignment(word))
              .map(Assignment::id);
      var draft =
          new EvidenceDraft(
              kind,
              what,
              Optional.ofNullable(sector),
              Optional.ofNullable(setting),
              common.day(today),
              Optional.ofNullable(expires),
              work);
      var outcome = services.skills().show(common.by(services), common.skill(services).id(), draft);
      return common.answer(outcome, services, terminal, today);
    }
  }
}
