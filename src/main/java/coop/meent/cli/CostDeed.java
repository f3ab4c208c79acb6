package coop.meent.cli;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.MemberId;
import coop.meent.base.RefusedException;
import coop.meent.cost.CostOutcome;
import coop.meent.cost.CostPlan;
import coop.meent.cost.CostPool;
import coop.meent.cost.CostRefusal;
import coop.meent.cost.CostRun;
import coop.meent.cost.CostShare;
import coop.meent.cost.Why;
import coop.meent.ledger.JournalEntry;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What commands on a pool of costs have in common.
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CostDeed {

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "POOL", description = "${bundle:cli.cost.poolName}")
  private String name;

  @Option(names = "--lang", paramLabel = "nl|en", description = "${bundle:cli.report.lang}")
  private @Nullable String lang;

  @Mixin private Shape shape;

  Path file() {
    return file;
  }

  String name() {
    return name;
  }

  Shape shape() {
    return shape;
  }

  coop.meent.base.Language language(Services services, Terminal terminal) {
    return lang == null
        ? services.members().cooperative().orElseThrow().language()
        : terminal.language(lang);
  }

  /// The pool that is called so, whole or in part.
  CostPool pool(Services services) {
    var word = name.strip().toLowerCase(Locale.ROOT);
    var all = services.costs().service().pools();
    var exact = all.stream().filter(one -> one.name().equalsIgnoreCase(word)).toList();
    var found =
        exact.isEmpty()
            ? all.stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).contains(word))
                .toList()
            : exact;
    if (found.size() > 1)
      throw new RefusedException(
          new VaultCommandRefusal.SeveralMeant(
              name, String.join(", ", found.stream().map(CostPool::name).toList())));
    if (found.isEmpty()) throw new RefusedException(new CostRefusal.NoSuchPool(name));
    return found.getFirst();
  }

  /// @param typed the period; without it the newest that is over and not shared
  FiscalPeriod period(Services services, CostPool pool, @Nullable String typed) {
    if (typed != null)
      return FiscalPeriod.parse(typed)
          .orElseThrow(() -> new RefusedException(new CommandRefusal.NoSuchPeriod(typed)));
    var costs = services.costs().service();
    return costs.periods(pool).reversed().stream()
        .filter(one -> costs.run(pool, one).isEmpty())
        .findFirst()
        .orElseThrow(() -> new WrongUseException("cli.wrong.missing", "--period"));
  }

  static Map<MemberId, BigDecimal> weights(Services services, Map<String, BigDecimal> typed) {
    var people = new People(services.members());
    Map<MemberId, BigDecimal> weights = new LinkedHashMap<>();
    typed.forEach((who, weight) -> weights.put(people.named(who).id(), weight));
    return weights;
  }

  static <T> int answer(CostOutcome<T> outcome, Terminal terminal, ToIntFunction<T> done) {
    return switch (outcome) {
      case CostOutcome.Done<T>(var result, var _) -> done.applyAsInt(result);
      case CostOutcome.Refused<T>(var why) -> terminal.refused(why);
    };
  }

  int print(CostPlan plan, Terminal terminal) {
    var listing = listing();
    for (var part : plan.parts())
      listing.row(
          part.claim().number(),
          part.claim().name(),
          Why.of(plan, part).in(terminal.texts()),
          part.exact(),
          part.amount(),
          part.vat(),
          part.gross());
    shape.print(listing, terminal);
    terminal.remark(
        "cli.cost.sum", plan.total(), plan.shared(), plan.kept(), plan.vatTotal(), plan.gross());
    return Terminal.DONE;
  }

  private static Listing listing() {
    return new Listing("number", "name", "why", "exact", "share", "vat", "gross");
  }

  int print(CostRun run, Services services, Terminal terminal) {
    print(services.costs().service().shares(run.id()), services, terminal);
    var entry = services.ledger().entry(run.entry()).map(JournalEntry::reference);
    terminal.remark("cli.cost.booked", run.poolName(), run.period(), entry.orElse("?"));
    return Terminal.DONE;
  }

  private void print(List<CostShare> shares, Services services, Terminal terminal) {
    var listing = listing();
    for (var share : shares) {
      var member = services.members().member(share.member());
      var why = Why.of(share);
      listing.row(
          member.flatMap(one -> one.number()),
          member.map(one -> one.name()).orElse("?"),
          share.bill().map(bill -> bill.number() + ": ").orElse("") + why.in(terminal.texts()),
          why.exact(),
          share.net(),
          share.vat(),
          share.gross());
    }
    shape.print(listing, terminal);
  }

  static void write(Optional<Path> out, coop.meent.document.Report report, Terminal terminal) {
    out.ifPresent(target -> CapitalDeed.write(report, target, terminal));
  }
}
