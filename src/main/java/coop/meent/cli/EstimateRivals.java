package coop.meent.cli;

import coop.meent.base.Texts;
import coop.meent.cli.Rivalry.Detail;
import coop.meent.cli.Rivalry.Said;
import coop.meent.cli.Rivalry.Told;
import coop.meent.spread.Estimating;
import coop.meent.spread.Estimating.Version;
import coop.meent.store.Contradictions.Contradiction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// An asset that was estimated anew on laptops apart.
public record EstimateRivals(Estimating estimating) implements Rivals {

  @Override
  public Set<String> tables() {
    return Set.of("spread_estimate");
  }

  @Override
  public boolean keep(Contradiction contradiction, UUID row) {
    return estimating.keep(contradiction.about(), row);
  }

  @Override
  public Told told(Contradiction contradiction, Texts texts) {
    var known =
        contradiction.versions().stream()
            .map(version -> estimating.version(version.row()))
            .toList();
    var thing = known.stream().flatMap(Optional::stream).findFirst().map(one -> one.what().name());
    return new Told(
        texts.get("spread.keep.estimate", thing.orElse("?")),
        known.stream()
            .map(one -> one.map(of -> said(of, texts)).orElse(Rivals.gone(texts)))
            .toList());
  }

  private static Said said(Version one, Texts texts) {
    var estimate = one.estimate();
    var words = estimate.in(texts);
    return new Said(
        words,
        words,
        List.of(
            new Detail(texts.get("spread.estimate.from"), texts.month(estimate.from())),
            new Detail(texts.get("spread.reason"), estimate.reason())));
  }
}
