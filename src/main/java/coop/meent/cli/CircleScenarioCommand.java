package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.circle.CircleFacts;
import coop.meent.circle.CircleOutcome;
import coop.meent.circle.CircleShelf;
import coop.meent.circle.KeptShapes;
import coop.meent.document.Issuer;
import coop.meent.document.PdfWriter;
import coop.meent.member.Issuers;
import coop.meent.outlook.Compared;
import coop.meent.outlook.Outlook;
import coop.meent.outlook.OutlookPaper;
import coop.meent.outlook.Scenario;
import coop.meent.pooling.Odds;
import coop.meent.pooling.Percent;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent circle scenario FILE CIRCLE`: the circle as it is beside the scenarios that are kept for
/// it; keeps another one, or takes one away.
@Command(
    name = "scenario",
    description = "${bundle:cli.circle.scenario}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class CircleScenarioCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private CircleOption common;
  @Mixin private ScenarioOptions options;

  @Option(names = "--keep", paramLabel = "NAME", description = "${bundle:cli.circle.scenario.keep}")
  private @Nullable String keep;

  @Option(names = "--drop", paramLabel = "NAME", description = "${bundle:cli.circle.scenario.drop}")
  private @Nullable String drop;

  @Option(names = "--as", paramLabel = "WHO", description = "${bundle:cli.circle.scenario.as}")
  private @Nullable String as;

  @Option(names = "--out", paramLabel = "PDF", description = "${bundle:cli.circle.out}")
  private @Nullable Path out;

  @Option(names = "--lang", paramLabel = "nl|en", description = "${bundle:cli.circle.lang}")
  private @Nullable String lang;

  CircleScenarioCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    boolean isReading = keep == null && drop == null;
    try (var services =
        isReading ? files.openForReading(common.file()) : files.open(common.file())) {
      var facts = common.circle(services);
      var base =
          KeptShapes.scenario(facts, LocalDate.now(clock))
              .orElseThrow(() ->
                  new RefusedException(new CommandRefusal.NothingToStress(facts.circle().name())));
      var me = SkillDeed.by(services, as);
      var shelf = common.deeds(services).shelf(me);
      if (keep != null) return keep(shelf, facts, options.scenario(base, terminal.texts()), keep);
      if (drop != null) return drop(shelf, facts, drop);
      return show(services, shelf, facts, base);
    }
  }

  private int keep(CircleShelf shelf, CircleFacts facts, Scenario scenario, String name) {
    var refusal = shelf.keep(Optional.of(facts.circle().name()), name, scenario);
    return refusal.map(terminal::refused).orElseGet(() -> done("cli.circle.scenario.kept", name));
  }

  private int drop(CircleShelf shelf, CircleFacts facts, String name) {
    var found =
        shelf.kept(Optional.of(facts.circle().name())).stream()
            .filter(one -> one.name().equalsIgnoreCase(name.strip()))
            .findFirst();
    var refusal =
        found
            .map(one -> shelf.takeAway(one.id()))
            .orElseGet(() -> Optional.of(new CircleOutcome.NoSuchScenario()));
    return refusal
        .map(terminal::refused)
        .orElseGet(() -> done("cli.circle.scenario.dropped", name));
  }

  private int done(String key, String name) {
    terminal.remark(key, name.strip());
    if (common.isDry()) terminal.remark("cli.circle.nothing");
    return Terminal.DONE;
  }

  private int show(Services services, CircleShelf shelf, CircleFacts facts, Scenario base) {
    var texts = terminal.texts();
    List<Compared> all = new ArrayList<>();
    all.add(new Compared(texts.get("outlook.ui.now"), Outlook.of(base)));
    for (var one : shelf.kept(Optional.of(facts.circle().name()))) all.add(Compared.of(one));
    if (out != null) {
      var issuer =
          services.members().cooperative().map(Issuers::of).orElseGet(() -> new Issuer("", "", ""));
      var paper = new OutlookPaper(issuer, LocalDate.now(clock));
      RefusedException.unlessRefused(
          new PdfWriter()
              .write(
                  paper.report(
                      terminal.language(lang), facts.circle().name(), all, Optional.empty()),
                  out));
    }
    if (!common.shape().isForPrograms()) {
      var now = all.getFirst().outlook();
      terminal.out().println(now.sentence().in(texts));
      terminal.out().println(now.assumption().in(texts));
      terminal.out().println();
    }
    common.shape().print(listing(all), terminal);
    if (!common.shape().isForPrograms()) {
      terminal.out().println();
      terminal.say("cli.circle.limits");
      for (var limit : all.getFirst().outlook().limits())
        terminal.out().println("- " + limit.in(texts));
    }
    return Terminal.DONE;
  }

  private Listing listing(List<Compared> all) {
    var texts = terminal.texts();
    boolean isPlain = !common.shape().isForPrograms();
    var listing = new Listing("scenario", "chance", "odds", "members", "kept_by", "kept_on");
    for (var one : all)
      listing.row(
          one.name(),
          isPlain ? new Percent(one.outlook().chance()).in(texts) : one.outlook().decimalChance(),
          new Odds(one.outlook().chance()).in(texts),
          one.outlook().scenario().members(),
          one.kept().map(kept -> kept.by()),
          one.kept().map(kept -> kept.on()));
    return listing;
  }
}
