package coop.meent.cli;

import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.spread.EstimateDraft;
import coop.meent.spread.Foreseen;
import coop.meent.spread.Spread;
import coop.meent.spread.SpreadOutcome;
import coop.meent.spread.SpreadRefusal;
import coop.meent.spread.SpreadStanding;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// What commands on what is spread have in common.
final class SpreadDeed {

  private SpreadDeed() {}

  static List<SpreadStanding> all(Services services, boolean areAssets) {
    return services.spreads().all().stream()
        .filter(one -> one.what().kind().isAsset() == areAssets)
        .toList();
  }

  /// By its name, whole or in part; of several alike the one that still runs.
  static Spread named(Services services, String word, boolean isAsset) {
    var name = word.strip().toLowerCase(Locale.ROOT);
    var all = all(services, isAsset).stream().filter(one -> one.end().isEmpty()).toList();
    var exact = all.stream().filter(one -> lower(one).equals(name)).toList();
    var found =
        exact.isEmpty() ? all.stream().filter(one -> lower(one).contains(name)).toList() : exact;
    if (found.size() > 1)
      throw new RefusedException(
          new VaultCommandRefusal.SeveralMeant(
              word, String.join(", ", found.stream().map(one -> one.what().name()).toList())));
    if (found.isEmpty()) throw new RefusedException(new SpreadRefusal.NotHere(word));
    return found.getFirst().what();
  }

  private static String lower(SpreadStanding one) {
    return one.what().name().toLowerCase(Locale.ROOT);
  }

  /// Estimates an asset anew, or only looks; prints what falls in each year, before and after.
  static int foreseen(
      Services services,
      Spread one,
      EstimateDraft draft,
      boolean onlyLooks,
      Shape shape,
      Terminal terminal) {
    var estimating = services.spreads().estimating();
    var foreseen = estimating.foresee(one.id(), draft);
    if (onlyLooks) return answer(foreseen, terminal, it -> print(it, shape, terminal));
    return answer(
        estimating.estimate(one.id(), draft),
        terminal,
        _ -> answer(foreseen, terminal, it -> print(it, shape, terminal)));
  }

  private static void print(Foreseen of, Shape shape, Terminal terminal) {
    var listing = new Listing("period", "before", "after", "deviation");
    if (!of.lost().isZero())
      listing.row(
          shape.isForPrograms() ? "NOW" : terminal.texts().get("spread.estimate.now"),
          Money.ZERO,
          of.lost(),
          of.lost());
    for (var year : of.years())
      listing.row(
          year.period().toString(), year.before(), year.after(), year.after().minus(year.before()));
    shape.print(listing, terminal);
  }

  static <T> int answer(SpreadOutcome<T> outcome, Terminal terminal, Consumer<T> say) {
    return switch (outcome) {
      case SpreadOutcome.Refused<T>(var why) -> terminal.refused(why);
      case SpreadOutcome.Done<T>(var result) -> {
        say.accept(result);
        yield Terminal.DONE;
      }
    };
  }
}
