package coop.meent.cli;

import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.development.DevelopmentOutcome;
import coop.meent.development.LessonBills;
import coop.meent.development.TeachingRate;
import coop.meent.development.TeachingRefusal;
import coop.meent.development.TeachingStanding;
import coop.meent.member.Cooperative;
import coop.meent.work.HoursText;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
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

/// `meent development teach FILE`: lessons by colleagues; with a lesson who teaches says yes or no,
/// both sign what was given, and the office makes the teacher's bill. `--most AMOUNT` lays down
/// what an hour may cost.
@Command(
    name = "teach",
    description = "${bundle:cli.development.teach}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class DevelopmentTeachCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private DevelopmentDeed common;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "LESSON",
      description = "${bundle:cli.development.teach.lesson}")
  private @Nullable String code;

  @ArgGroup private @Nullable Choice choice;

  @SuppressWarnings("UnusedVariable") // who says neither of the others declines
  private static final class Choice {
    @Option(names = "--agree", description = "${bundle:cli.development.teach.agree}")
    private boolean isAgreed;

    @Option(names = "--decline", description = "${bundle:cli.development.teach.decline}")
    private boolean isDeclined;

    @Option(
        names = "--given",
        paramLabel = "H:MM",
        description = "${bundle:cli.development.teach.given}")
    private @Nullable String given;

    @Option(names = "--bill", description = "${bundle:cli.development.teach.bill}")
    private boolean isBilled;

    @Option(
        names = "--pdf",
        paramLabel = "PDF",
        description = "${bundle:cli.development.teach.pdf}")
    private @Nullable Path pdf;

    @Option(
        names = "--most",
        paramLabel = "AMOUNT",
        description = "${bundle:cli.development.teach.most}")
    private @Nullable Money most;
  }

  @Option(names = "--from", paramLabel = "DATE", description = "${bundle:cli.development.since}")
  private @Nullable LocalDate from;

  @Option(
      names = "--resolution",
      paramLabel = "TEXT",
      description = "${bundle:cli.development.resolution}")
  private String resolution = "";

  @Mixin private Speaker speaker;

  DevelopmentTeachCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (choice == null) {
      try (var services = files.openForReading(common.file())) {
        common.print(listing(services), terminal);
        return Terminal.DONE;
      }
    }
    try (var services = files.open(common.file())) {
      return choice.most != null ? lay(services, choice.most) : act(services, choice);
    }
  }

  private Listing listing(Services services) {
    var listing = new Listing("lesson", "course", "learner", "teacher", "hours", "rate", "state");
    for (var one : services.development().teaching().all()) {
      var teaching = one.teaching();
      listing.row(
          ShortCode.of(teaching.id()),
          teaching.what(),
          DevelopmentDeed.name(services, teaching.learner()),
          DevelopmentDeed.name(services, teaching.teacher()),
          HoursText.shown(one.signed().orElse(teaching.minutes())),
          teaching.rate(),
          one.state());
    }
    return listing;
  }

  private int lay(Services services, Money most) {
    var rate =
        new TeachingRate(Objects.requireNonNullElse(from, LocalDate.now(clock)), most, resolution);
    return common.answer(
        services.development().teaching().lay(rate),
        terminal,
        laid -> terminal.say("cli.development.rateLaid", laid.from(), laid.cap()));
  }

  private int act(Services services, Choice what) {
    var one = lesson(services);
    var teaching = services.development().teaching();
    if (what.pdf != null) return print(services, one, what.pdf);
    var id = one.teaching().id();
    var me = speaker.in(services).id();
    if (what.isBilled) return common.answer(teaching.bill(id, me), terminal, this::say);
    DevelopmentOutcome<TeachingStanding> outcome =
        what.given != null
            ? teaching.sign(id, DevelopmentDeed.minutes(what.given), me)
            : what.isAgreed ? teaching.agree(id, me) : teaching.decline(id, me);
    return common.answer(outcome, terminal, this::say);
  }

  private TeachingStanding lesson(Services services) {
    var word = Objects.requireNonNullElse(code, "");
    return services.development().teaching().all().stream()
        .filter(one -> ShortCode.of(one.teaching().id()).equalsIgnoreCase(word.strip()))
        .findFirst()
        .orElseThrow(() -> new RefusedException(new TeachingRefusal.NoSuchLesson(word)));
  }

  private int print(Services services, TeachingStanding one, Path pdf) {
    var language = services.members().cooperative().map(Cooperative::language).orElse(Language.NL);
    CapitalDeed.write(services.development().teaching().paper(one).apply(language), pdf, terminal);
    return Terminal.DONE;
  }

  private void say(TeachingStanding one) {
    var lesson = ShortCode.of(one.teaching().id());
    if (common.isForPrograms()) {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("lesson", lesson);
      values.put("state", one.state().name());
      one.net().ifPresent(net -> values.put("net", net));
      new Json(terminal.out()).write(values);
      return;
    }
    terminal.say("cli.development.teach.stands", lesson, one.state());
  }

  private void say(LessonBills.Made made) {
    if (common.isForPrograms()) {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("bill", made.number());
      values.put("gross", made.gross());
      new Json(terminal.out()).write(values);
      return;
    }
    terminal.say("cli.development.teach.billed", made.number(), made.gross());
  }
}
