package coop.meent.cli;

import coop.meent.base.Language;
import coop.meent.circle.CircleFacts;
import coop.meent.circle.CircleYear;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent circle year FILE CIRCLE [YEAR]`: what went in and out for each, who nears the ceiling of
/// the gift tax; notes the surplus that goes back, writes the papers.
@Command(name = "year", description = "${bundle:cli.circle.year}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class CircleYearCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private CircleOption common;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "YEAR",
      description = "${bundle:cli.circle.year.year}")
  private @Nullable Integer year;

  @Option(names = "--refund", description = "${bundle:cli.circle.year.refund}")
  private boolean isRefund;

  @Option(names = "--pairs", description = "${bundle:cli.circle.year.pairs}")
  private boolean isPairs;

  @Option(names = "--who", paramLabel = "WHO", description = "${bundle:cli.circle.year.who}")
  private @Nullable String who;

  @Option(names = "--pdf", paramLabel = "TARGET", description = "${bundle:cli.circle.year.pdf}")
  private @Nullable Path target;

  @Option(names = "--lang", paramLabel = "nl|en", description = "${bundle:cli.report.lang}")
  private @Nullable String lang;

  CircleYearCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    int of = year == null ? LocalDate.now(clock).getYear() : year;
    try (var services =
        isRefund ? files.open(common.file()) : files.openForReading(common.file())) {
      var facts = common.circle(services);
      if (isRefund) {
        int status =
            common.answer(
                common.deeds(services).refund(facts.circle().id(), of), services, terminal);
        if (status != Terminal.DONE) return status;
      } else {
        print(services, services.circles().months().year(facts, of));
      }
      if (target != null) write(services, facts, of, target);
      return Terminal.DONE;
    }
  }

  private void print(Services services, CircleYear found) {
    common.shape().print(isPairs ? pairs(services, found) : lines(services, found), terminal);
    if (!found.isCeilingKnown())
      terminal.remark(
          "cli.circle.year.ceiling",
          String.valueOf(found.year()),
          String.valueOf(found.ceiling().year()),
          found.ceiling().amount());
    for (var pair : found.warnings())
      terminal.remark(
          "cli.circle.year.warning",
          name(services, pair.donor()),
          name(services, pair.recipient()),
          pair.given(),
          pair.forecast(),
          found.ceiling().amount(),
          found.ceiling().source());
  }

  private static String name(Services services, coop.meent.base.Id.MemberId member) {
    return services.members().member(member).map(one -> one.numbered()).orElse("");
  }

  private static Listing lines(Services services, CircleYear found) {
    var listing =
        new Listing(
            "name",
            "opening",
            "deposit",
            "gives",
            "paid_back",
            "closing",
            "surplus",
            "receives",
            "monthly_fee");
    for (var line : found.lines())
      listing.row(
          name(services, line.member()),
          line.opening(),
          line.deposits(),
          line.given(),
          line.back(),
          line.closing(),
          line.surplus(),
          line.received(),
          line.fees());
    return listing;
  }

  private static Listing pairs(Services services, CircleYear found) {
    var listing = new Listing("donor", "recipient", "gives", "forecast");
    for (var pair : found.pairs())
      listing.row(
          name(services, pair.donor()),
          name(services, pair.recipient()),
          pair.given(),
          pair.forecast());
    return listing;
  }

  private void write(Services services, CircleFacts facts, int of, Path out) {
    var language =
        lang == null
            ? services.members().cooperative().orElseThrow().language()
            : terminal.language(lang);
    CapitalDeed.write(paper(services, facts, of, language), out, terminal);
  }

  private coop.meent.document.Report paper(
      Services services, CircleFacts facts, int of, Language language) {
    var papers = services.circlePapers();
    if (who == null) return papers.meeting(facts.circle().id(), of, language);
    var member = new People(services.members()).named(who).id();
    return papers.member(facts.circle().id(), member, of, language);
  }
}
