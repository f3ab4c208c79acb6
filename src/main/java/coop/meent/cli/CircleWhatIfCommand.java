package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.document.Issuer;
import coop.meent.document.PdfWriter;
import coop.meent.outlook.Compared;
import coop.meent.outlook.Difference;
import coop.meent.outlook.Needed;
import coop.meent.outlook.Outlook;
import coop.meent.outlook.OutlookPaper;
import coop.meent.outlook.Scenario;
import coop.meent.pooling.Odds;
import coop.meent.pooling.Percent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent circle what-if --vary deposit=0.045,0.05,0.06`: the same circle with one thing changed,
/// side by side.
@Command(
    name = "what-if",
    description = "${bundle:cli.circle.whatIf}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class CircleWhatIfCommand implements Callable<Integer> {

  private static final int MOST_DRAWN = 5;
  private static final int MOST_VALUES = 40;

  private final Terminal terminal;
  private final Clock clock;

  @Mixin private ScenarioOptions options;

  @Option(names = "--vary", paramLabel = "WHAT=LIST", description = "${bundle:cli.circle.vary}")
  private @Nullable String vary;

  @Option(names = "--target", paramLabel = "P", description = "${bundle:cli.circle.target}")
  private @Nullable BigDecimal target;

  @Option(names = "--out", paramLabel = "PDF", description = "${bundle:cli.circle.out}")
  private @Nullable Path out;

  @Option(names = "--lang", paramLabel = "nl|en", description = "${bundle:cli.circle.lang}")
  private @Nullable String lang;

  @Mixin private Shape shape;

  CircleWhatIfCommand(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var texts = terminal.texts();
    if (target != null && (target.signum() <= 0 || target.compareTo(BigDecimal.ONE) >= 0))
      throw new WrongUseException(
          "cli.wrong.value", target, "--target", texts.get("cli.circle.range.share"));
    var base = options.scenario(texts);
    var all = compared(base, texts);
    if (out != null) {
      var needed = Optional.ofNullable(target).map(chance -> Needed.of(base, chance));
      var drawn = all.subList(0, Math.min(MOST_DRAWN, all.size()));
      var paper = new OutlookPaper(new Issuer("", "", ""), LocalDate.now(clock));
      RefusedException.unlessRefused(
          new PdfWriter().write(paper.report(terminal.language(lang), "", drawn, needed), out));
    }
    if (shape.isForPrograms()) shape.print(listing(all), terminal);
    else print(all, texts);
    return Terminal.DONE;
  }

  private List<Compared> compared(Scenario base, Texts texts) {
    List<Compared> all = new ArrayList<>();
    all.add(new Compared(texts.get("outlook.ui.now"), Outlook.of(base)));
    if (vary == null) return all;
    var parts = vary.split("=", 2);
    var values = parts.length == 2 ? parts[1].split(",") : new String[0];
    if (values.length == 0 || values.length > MOST_VALUES) throw wrongVary(texts);
    for (var value : values) {
      var other =
          ScenarioOptions.checked(with(base, parts[0].strip(), value.strip(), texts), texts);
      var name = new Difference(base, other).in(texts);
      all.add(new Compared(name, Outlook.of(other)));
    }
    return all;
  }

  private Scenario with(Scenario base, String what, String value, Texts texts) {
    if (!value.matches("\\d{1,6}(\\.\\d{1,10})?")) throw wrongVary(texts);
    var number = new BigDecimal(value);
    return switch (what) {
      case "prevalence" -> base.withPrevalence(number);
      case "recovery" -> base.withRecovery(number);
      case "deposit" -> base.withDeposit(number);
      case "start" -> base.withStart(number);
      case "members" -> base.withMembers(whole(number, texts));
      case "cap" -> base.withCap(whole(number, texts));
      case "wait" -> base.withCare(whole(number, texts), base.longestMonths());
      case "longest" -> base.withCare(base.waitMonths(), whole(number, texts));
      case "months" -> base.withMonths(whole(number, texts));
      default -> throw wrongVary(texts);
    };
  }

  private int whole(BigDecimal number, Texts texts) {
    if (number.stripTrailingZeros().scale() > 0 || number.signum() == 0) throw wrongVary(texts);
    return number.intValueExact();
  }

  private WrongUseException wrongVary(Texts texts) {
    return new WrongUseException(
        "cli.wrong.value", String.valueOf(vary), "--vary", texts.get("cli.circle.range.vary"));
  }

  private void print(List<Compared> all, Texts texts) {
    var outlook = all.getFirst().outlook();
    terminal.out().println(outlook.sentence().in(texts));
    terminal.out().println(outlook.counted().in(texts));
    terminal.out().println(outlook.assumption().in(texts));
    terminal.out().println();
    shape.print(listing(all), terminal);
    terminal.out().println();
    terminal.say("cli.circle.limits");
    for (var limit : outlook.limits()) terminal.out().println("- " + limit.in(texts));
  }

  private Listing listing(List<Compared> all) {
    var columns = new ArrayList<>(List.of("scenario", "chance", "odds", "made"));
    if (target != null) columns.addAll(List.of("deposit_needed", "start_needed"));
    var listing = new Listing(columns.toArray(String[]::new));
    for (var one : all) listing.row(row(one).values().toArray());
    return listing;
  }

  private Map<String, Object> row(Compared one) {
    var texts = terminal.texts();
    var outlook = one.outlook();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("scenario", one.name());
    row.put(
        "chance",
        shape.isForPrograms() ? outlook.decimalChance() : new Percent(outlook.chance()).in(texts));
    row.put("odds", new Odds(outlook.chance()).in(texts));
    row.put("made", outlook.method().in(texts));
    if (target != null) {
      var needed = Needed.of(outlook.scenario(), target);
      row.put("deposit", needed.deposit().map(share -> shown(share, texts)));
      row.put("start", needed.startDeposits().map(count -> (Object) count));
    }
    return row;
  }

  private Object shown(BigDecimal share, Texts texts) {
    return shape.isForPrograms() ? share : Percent.of(share).in(texts);
  }
}
