package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.development.DevelopmentRefusal;
import coop.meent.learning.LearningOutcome;
import coop.meent.learning.LearningService;
import coop.meent.learning.Lesson;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent development learned FILE`: own trainings that are over and stand with no skill yet; with
/// a request keeps it there, at the level said with `--level`. `--certificates`: which of everybody
/// end soon.
@Command(
    name = "learned",
    description = "${bundle:cli.development.learned}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class DevelopmentLearnedCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private DevelopmentDeed common;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "REQUEST",
      description = "${bundle:cli.development.request}")
  private @Nullable String code;

  @Option(names = "--level", description = "${bundle:cli.development.learned.level}")
  private @Nullable Integer level;

  @Option(
      names = "--expires",
      paramLabel = "DATE",
      description = "${bundle:cli.development.learned.expires}")
  private @Nullable LocalDate expires;

  @Option(names = "--certificates", description = "${bundle:cli.development.learned.certificates}")
  private boolean areCertificates;

  @Mixin private Speaker speaker;

  DevelopmentLearnedCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  private LearningService learning(Services services) {
    return new LearningService(clock, services.development(), services.skills());
  }

  @Override
  public Integer call() {
    var wanted = code;
    if (wanted == null) {
      try (var services = files.openForReading(common.file())) {
        common.print(areCertificates ? certificates(services) : lessons(services), terminal);
        return Terminal.DONE;
      }
    }
    try (var services = files.open(common.file())) {
      var me = speaker.in(services).id();
      var lesson =
          learning(services).lessons(me).stream()
              .filter(one -> DevelopmentDeed.code(one.request()).equalsIgnoreCase(wanted.strip()))
              .findFirst()
              .orElseThrow(
                  () -> new RefusedException(new DevelopmentRefusal.NoSuchRequest(wanted)));
      var outcome =
          learning(services)
              .keep(
                  me,
                  lesson.request().id(),
                  level == null ? lesson.same() : level,
                  Optional.ofNullable(expires));
      return switch (outcome) {
        case LearningOutcome.Kept(var kept, var now, var _) -> {
          say(kept, now);
          yield Terminal.DONE;
        }
        case LearningOutcome.Refused(var why) -> terminal.refused(why);
        case Refusal why -> terminal.refused(why);
      };
    }
  }

  private Listing lessons(Services services) {
    var listing = new Listing("request", "course", "until", "skill", "level");
    for (var one : learning(services).lessons(speaker.in(services).id()))
      listing.row(
          DevelopmentDeed.code(one.request()),
          one.course(),
          one.ended(),
          one.skill().name(),
          one.level());
    return listing;
  }

  private Listing certificates(Services services) {
    var listing = new Listing("name", "skill", "until", "days");
    for (var one : learning(services).expiring(Optional.empty()))
      listing.row(
          DevelopmentDeed.name(services, one.member()), one.skill().name(), one.last(), one.days());
    return listing;
  }

  private void say(Lesson lesson, int now) {
    if (common.isForPrograms()) {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("skill", lesson.skill().name());
      values.put("level", now);
      new Json(terminal.out()).write(values);
      return;
    }
    terminal.say("cli.development.learned.kept", lesson.course(), lesson.skill().name(), now);
  }
}
