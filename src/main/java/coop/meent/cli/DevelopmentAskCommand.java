package coop.meent.cli;

import coop.meent.base.Id.SkillId;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.development.DevelopmentRefusal;
import coop.meent.development.TeachingDraft;
import coop.meent.development.TrainingDraft;
import coop.meent.development.TrainingRequest;
import coop.meent.development.TrainingRequest.Training;
import coop.meent.talent.Skill;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent development ask FILE COURSE --why TEXT --cost AMOUNT --starts DATE`: asks for training;
/// others answer.
@Command(
    name = "ask",
    description = "${bundle:cli.development.ask}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class DevelopmentAskCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private DevelopmentDeed common;

  @Parameters(index = "1", paramLabel = "COURSE", description = "${bundle:cli.development.course}")
  private String course;

  @Option(
      names = "--why",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.development.why}")
  private String why;

  @Option(names = "--skill", paramLabel = "SKILL", description = "${bundle:cli.development.skill}")
  private @Nullable String skill;

  @Option(names = "--cost", paramLabel = "AMOUNT", description = "${bundle:cli.development.cost}")
  private Money cost = Money.ZERO;

  @ArgGroup(exclusive = false)
  private @Nullable ByColleague colleague;

  private static final class ByColleague {
    @Option(
        names = "--teacher",
        required = true,
        paramLabel = "NAME",
        description = "${bundle:cli.development.teacher}")
    private String teacher;

    @Option(
        names = "--hours",
        required = true,
        paramLabel = "H:MM",
        description = "${bundle:cli.development.hours}")
    private String hours;

    @Option(
        names = "--rate",
        required = true,
        paramLabel = "AMOUNT",
        description = "${bundle:cli.development.rate}")
    private Money rate;

    private TeachingDraft in(Services services) {
      return new TeachingDraft(
          new People(services.members()).named(teacher).id(), DevelopmentDeed.minutes(hours), rate);
    }
  }

  @Option(
      names = "--starts",
      required = true,
      paramLabel = "DATE",
      description = "${bundle:cli.development.starts}")
  private LocalDate starts;

  @Option(names = "--ends", paramLabel = "DATE", description = "${bundle:cli.development.ends}")
  private @Nullable LocalDate ends;

  @Option(names = "--for", paramLabel = "NAME", description = "${bundle:cli.development.for}")
  private @Nullable String learner;

  @Option(names = "--kind", paramLabel = "KIND", description = "${bundle:cli.development.kindOf}")
  private @Nullable String kind;

  @Option(names = "--required", description = "${bundle:cli.development.required}")
  private boolean isRequired;

  @Option(names = "--agree-to-repay", description = "${bundle:cli.development.agreeToRepay}")
  private boolean agreesToRepay;

  @Mixin private Speaker speaker;

  DevelopmentAskCommand(Files files, Terminal terminal, Clock clock) {
    this.clock = clock;
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var me = speaker.in(services).id();
      var who = learner == null ? me : new People(services.members()).named(learner).id();
      var training =
          new Training(
              course,
              why,
              Optional.ofNullable(skill).map(word -> skill(services, word)),
              starts,
              ends == null ? starts : ends);
      var draft =
          new TrainingDraft(
              who, training, cost, Optional.ofNullable(kind), isRequired, agreesToRepay);
      var whole =
          colleague == null ? draft : draft.taughtBy(colleague.in(services), LocalDate.now(clock));
      return common.answer(
          services.development().ask(whole, me), terminal, request -> say(services, request));
    }
  }

  private static SkillId skill(Services services, String word) {
    return services.skills().skills().stream()
        .filter(one -> one.name().toLowerCase(java.util.Locale.ROOT).contains(lower(word)))
        .findFirst()
        .map(Skill::id)
        .orElseThrow(() -> new RefusedException(new DevelopmentRefusal.NoSuchSkill(word)));
  }

  private static String lower(String word) {
    return word.strip().toLowerCase(java.util.Locale.ROOT);
  }

  private void say(Services services, TrainingRequest request) {
    var code = DevelopmentDeed.code(request);
    if (common.isForPrograms()) {
      new Json(terminal.out()).write(common.values(DevelopmentDeed.request(services, code)));
      return;
    }
    terminal.say(
        "cli.development.asked",
        code,
        DevelopmentDeed.request(services, code).approvals(),
        request.answerBy());
  }
}
