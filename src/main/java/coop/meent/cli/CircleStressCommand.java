package coop.meent.cli;

import coop.meent.base.Language;
import coop.meent.base.Named;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.circle.KeptShapes;
import coop.meent.pooling.Percent;
import coop.meent.pooling.StressQuestion;
import coop.meent.pooling.StressTest;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent circle stress --members N`: will a circle hold, month by month and in one sentence. With
/// a file and a circle in it, that circle as it is today.
@Command(
    name = "stress",
    description = "${bundle:cli.circle.stress}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CircleStressCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE",
      description = "${bundle:cli.circle.stress.file}")
  private @Nullable Path file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "CIRCLE",
      description = "${bundle:cli.circle.name}")
  private @Nullable String circle;

  @Option(names = "--members", paramLabel = "N", description = "${bundle:cli.circle.members}")
  private int members;

  @Option(
      names = "--months",
      defaultValue = "24",
      paramLabel = "N",
      description = "${bundle:cli.circle.months}")
  private int months;

  @Option(
      names = "--prevalence",
      defaultValue = "0.02",
      paramLabel = "P",
      description = "${bundle:cli.circle.prevalence}")
  private BigDecimal prevalence;

  @Option(
      names = "--recovery",
      defaultValue = "0.14",
      paramLabel = "P",
      description = "${bundle:cli.circle.recovery}")
  private BigDecimal recovery;

  @Option(
      names = "--deposit",
      defaultValue = "0.045",
      paramLabel = "P",
      description = "${bundle:cli.circle.deposit}")
  private BigDecimal deposit;

  @Option(
      names = "--cap",
      defaultValue = "36",
      paramLabel = "N",
      description = "${bundle:cli.circle.cap}")
  private int cap;

  @Option(
      names = "--start",
      defaultValue = "0",
      paramLabel = "N",
      description = "${bundle:cli.circle.start}")
  private int start;

  @Option(
      names = "--ill",
      defaultValue = "0",
      paramLabel = "N",
      description = "${bundle:cli.circle.ill}")
  private int ill;

  @Option(names = "--target", paramLabel = "P", description = "${bundle:cli.circle.target}")
  private @Nullable BigDecimal target;

  @Mixin private Shape shape;

  CircleStressCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if ((file == null) == (members == 0) || (file == null) != (circle == null))
      throw new WrongUseException("cli.wrong.circle.stress");
    if (file != null && circle != null) return kept(file, circle);
    var question =
        new StressQuestion(members, months, prevalence, recovery, deposit, cap, start, ill);
    question.problem().ifPresent(this::refuse);
    if (target != null && (target.signum() <= 0 || target.compareTo(BigDecimal.ONE) >= 0))
      throw new WrongUseException(
          "cli.wrong.value", target, "--target", terminal.texts().get("cli.circle.range.share"));
    var test = StressTest.of(question);
    if (shape.isJson()) new Json(terminal.out()).write(whole(test));
    else if (shape.isCsv()) listing(test).printCsv(terminal.out());
    else print(test);
    return Terminal.DONE;
  }

  /// The levels, balances and rules of a circle that is there.
  private int kept(Path path, String name) {
    try (var services = files.openForReading(path)) {
      var facts = CircleOption.named(services, name);
      var found = KeptShapes.scenario(facts, LocalDate.now(clock));
      if (found.isEmpty())
        throw new RefusedException(new CommandRefusal.NothingToStress(facts.circle().name()));
      var wanted = found.get().withMonths(months).withPrevalence(prevalence).withRecovery(recovery);
      new KeptStress(facts.circle().name(), ScenarioOptions.checked(wanted, terminal.texts()))
          .print(shape, terminal);
      return Terminal.DONE;
    }
  }

  private void refuse(StressQuestion.Part part) {
    var texts = terminal.texts();
    switch (part) {
      case MEMBERS -> wrong(members, "--members", 2, StressQuestion.MOST_MEMBERS);
      case MONTHS -> wrong(months, "--months", 1, StressQuestion.MOST_MONTHS);
      case CAP -> wrong(cap, "--cap", 1, 240);
      case START -> wrong(start, "--start", 0, cap);
      case ILL -> wrong(ill, "--ill", 0, members);
      case PREVALENCE -> wrong(prevalence, "--prevalence", texts.get("cli.circle.range.share"));
      case RECOVERY -> wrong(recovery, "--recovery", texts.get("cli.circle.range.recovery"));
      case DEPOSIT -> wrong(deposit, "--deposit", texts.get("cli.circle.range.share"));
    }
  }

  private void wrong(int value, String option, int least, int most) {
    wrong(value, option, terminal.texts().get("cli.circle.range", least, most));
  }

  private static void wrong(Object value, String option, String wanted) {
    throw new WrongUseException("cli.wrong.value", value, option, wanted);
  }

  private void print(StressTest test) {
    var texts = terminal.texts();
    terminal.out().println(test.sentence().in(texts));
    terminal.out().println(test.assumption().in(texts));
    if (target != null) terminal.out().println(needed(test, target, texts));
    terminal.out().println();
    shape.print(listing(test), terminal);
    terminal.out().println();
    terminal.say("cli.circle.limits");
    for (var limit : test.limits()) terminal.out().println("- " + limit.in(texts));
  }

  private String needed(StressTest test, BigDecimal chance, Texts texts) {
    var aside = test.depositFor(chance);
    var purse = test.startFor(chance);
    var words = texts.get("pooling.needed", Percent.of(chance));
    if (aside.isEmpty()) return words + " " + texts.get("pooling.needed.nothing");
    var first = texts.get("pooling.needed.deposit", Percent.of(aside.get()));
    var second = purse.map(count -> " " + texts.count("pooling.needed.start", count)).orElse("");
    return words + " " + first + second;
  }

  private Listing listing(StressTest test) {
    var listing = new Listing("month", "in_month", "by_then");
    for (var month : test.months())
      listing.row(month.month(), shown(month.inMonth()), shown(month.by()));
    return listing;
  }

  private Object shown(BigDecimal chance) {
    return shape.isForPrograms() ? chance : Percent.of(chance).in(terminal.texts());
  }

  /// Everything a program needs to show the figure with what it rests on.
  private Map<String, Object> whole(StressTest test) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("members", members);
    whole.put("months", months);
    whole.put("prevalence", prevalence);
    whole.put("better_a_month", recovery);
    whole.put("falls_ill_a_month", test.fallsIll());
    whole.put("deposit", deposit);
    whole.put("cap_deposits", cap);
    whole.put("start_deposits", start);
    whole.put("ill_at_start", ill);
    whole.put("chance", test.chance());
    whole.put("monthly", listing(test).rows());
    if (target != null) {
      whole.put("target", target);
      whole.put("deposit_for_target", test.depositFor(target));
      whole.put("start_deposits_for_target", test.startFor(target));
    }
    whole.put("sentence", both(test.sentence()));
    whole.put("assumption", both(test.assumption()));
    whole.put("limits", test.limits().stream().map(CircleStressCommand::both).toList());
    return whole;
  }

  static Map<String, String> both(Named words) {
    Map<String, String> both = new LinkedHashMap<>();
    for (var language : Language.values()) both.put(language.code(), words.in(new Texts(language)));
    return both;
  }
}
