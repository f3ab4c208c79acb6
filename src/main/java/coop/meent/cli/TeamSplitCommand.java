package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.split.Billed;
import coop.meent.split.Division;
import coop.meent.split.MarginRule;
import coop.meent.split.SplitDraft;
import coop.meent.split.SplitDraft.Weight;
import coop.meent.split.SplitKey;
import coop.meent.split.SplitRefusal;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent team split FILE INVOICE WHO=WEIGHT…`: divides an invoice; without weights by the hours
/// that were logged. With `--dry-run` it only shows every share and why.
@Command(name = "split", description = "${bundle:cli.team.split}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class TeamSplitCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "INVOICE", description = "${bundle:cli.team.invoice}")
  private String invoice;

  @Parameters(
      index = "2..*",
      arity = "0..*",
      paramLabel = "WHO=WEIGHT",
      description = "${bundle:cli.team.weights}")
  private Map<String, BigDecimal> weights = new LinkedHashMap<>();

  @Option(names = "--by", paramLabel = "KEY", description = "${bundle:cli.team.by}")
  private SplitKey key = SplitKey.HOURS;

  @Option(names = "--margin", paramLabel = "PERCENT", description = "${bundle:cli.team.percent}")
  private @Nullable BigDecimal margin;

  @Option(names = "--assignment", paramLabel = "WORK", description = "${bundle:cli.team.work}")
  private @Nullable String work;

  @Option(names = "--dry-run", description = "${bundle:cli.team.dry}")
  private boolean isDryRun;

  @Mixin private Shape shape;

  TeamSplitCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = isDryRun ? files.openForReading(file) : files.open(file)) {
      var words = new TeamWords(services, terminal);
      var billed = billed(services);
      var draft =
          new SplitDraft(billed.id(), percent(services, billed), key, weights(services, billed));
      if (draft.marginPercent().signum() == 0) terminal.remark("split.margin.none");
      if (isDryRun)
        return words.answer(
            services.team().splits().preview(draft), division -> show(services, division));
      return words.answer(
          services.team().splits().split(draft),
          split -> terminal.say("split.divide.done", split.invoiceNumber()));
    }
  }

  private Billed billed(Services services) {
    var found =
        services.team().splits().billed(invoice).stream()
            .filter(one -> work == null || one.work().equalsIgnoreCase(work))
            .toList();
    if (found.size() > 1)
      throw new RefusedException(
          new VaultCommandRefusal.SeveralMeant(
              invoice, String.join(", ", found.stream().map(Billed::work).toList())));
    if (found.isEmpty()) throw new RefusedException(new SplitRefusal.NoSuchInvoice(invoice));
    return found.getFirst();
  }

  private BigDecimal percent(Services services, Billed billed) {
    if (margin != null) return margin;
    return services
        .team()
        .splits()
        .margin(billed.assignment(), billed.date())
        .map(MarginRule::percent)
        .orElse(BigDecimal.ZERO);
  }

  private List<Weight> weights(Services services, Billed billed) {
    if (weights.isEmpty())
      return billed.worked().stream().map(one -> new Weight(one.member(), one.hours())).toList();
    var people = new People(services.members());
    return weights.entrySet().stream()
        .map(one -> new Weight(people.named(one.getKey()).id(), one.getValue()))
        .toList();
  }

  private void show(Services services, Division division) {
    var listing = new Listing("name", "weight", "exact", "amount");
    for (var part : division.parts())
      listing.row(
          services.members().member(part.claim().member()).orElseThrow().name(),
          part.claim().weight(),
          part.exact(),
          part.amount());
    shape.print(listing, terminal);
  }
}
