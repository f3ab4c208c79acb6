package coop.meent.pooling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The exact recursion of a [PoolModel]: the distribution over (how many are ill, what the purse
/// holds) is carried from month to month; what would overdraw the purse is taken out and counted.
/// No simulation and no rounding of amounts; only products of probabilities below 1e-22 are left
/// out, together less than 1e-14 in ten years.
///
/// A purse can only hold what was there at the start or the cap, plus whole incomes, less whole
/// gifts. So amounts that differ by whole gifts lie together in a [PurseBand], and there are few
/// bands: one until the cap is first reached, one more for each month after. That is why odd
/// deposits cost no more time than round ones.
///
/// Source: the reserve recursion of discrete-time ruin (Dickson, *Insurance Risk and Ruin*, section
/// 7.8) with Markov-modulated losses and an upper barrier; written out in [PoolModel].
public final class ShortfallRecursion {

  private final PoolModel model;
  private final double[][] stays;
  private final double[][] falls;
  private List<PurseBand> bands = new ArrayList<>();

  private ShortfallRecursion(PoolModel model) {
    this.model = model;
    var incidence = model.incidence();
    stays = Binomial.upTo(model.members(), 1 - incidence.recovers());
    falls = Binomial.upTo(model.members(), incidence.fallsIll());
    int start = Math.min(model.start(), model.cap());
    var band = new PurseBand(model, start % model.gift());
    band.row(model.illAtStart())[start / model.gift()] = 1;
    bands.add(band);
  }

  /// @param months how many, from the start
  public static ShortfallCurve over(PoolModel model, int months) {
    return new ShortfallRecursion(model).run(months);
  }

  private ShortfallCurve run(int months) {
    var curve =
        new ShortfallCurve(
            new double[months], new double[months], new double[months], new double[months]);
    for (int month = 0; month < months; month++) {
      deposit();
      List<PurseBand> next = new ArrayList<>();
      for (var band : bands) {
        var after = new PurseBand(model, band.residue());
        var given = band.give(stays, falls, after);
        curve.inMonth()[month] += given.isShort();
        curve.receiving()[month] += given.received();
        if (after.addTo(curve, month)) next.add(after);
      }
      bands = next;
    }
    return curve;
  }

  /// Every purse grows by the income; what would pass the cap stays at it.
  private void deposit() {
    Map<Integer, PurseBand> grown = new LinkedHashMap<>();
    var atCap = new PurseBand(model, model.cap() % model.gift());
    for (var band : bands) {
      var risen = band.risen(atCap);
      grown.put(risen.residue(), risen);
    }
    grown.merge(atCap.residue(), atCap, PurseBand::with);
    bands = List.copyOf(grown.values());
  }
}
