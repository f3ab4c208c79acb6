package coop.meent.app;

import coop.meent.market.Advert;
import coop.meent.market.MarketService;
import coop.meent.sharing.Kind;
import coop.meent.sharing.Shared;
import coop.meent.sharing.Shared.Origin;
import coop.meent.sharing.SharingSource;
import coop.meent.sharing.Thanks;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Asks and offers that came to something, with the colleague with whom. Thanks in the words of who
/// asked are told with it; of an offer, who got it is asked.
record SharedAdverts(MarketService market) implements SharingSource {

  @Override
  public List<Shared> shared() {
    return market.adverts().stream().flatMap(SharedAdverts::shared).toList();
  }

  private static Stream<Shared> shared(Advert one) {
    return one.ends().stream()
        .limit(1)
        .flatMap(end ->
            end.whom().stream()
                .map(whom -> {
                  boolean isAsk = one.kind() == Advert.Kind.ASK;
                  return new Shared(
                      one.id(),
                      Origin.MARKET,
                      Kind.HOUR,
                      isAsk ? whom : one.member(),
                      isAsk ? one.member() : whom,
                      end.on(),
                      one.want().what(),
                      Optional.empty(),
                      end.on(),
                      isAsk ? thanks(end) : Optional.empty());
                }));
  }

  private static Optional<Thanks> thanks(Advert.End end) {
    return end.words()
        .map(words -> new Thanks(Thanks.Outcome.HELPED, Optional.of(words), end.on()));
  }
}
