package coop.meent.app;

import coop.meent.exchange.ExchangeService;
import coop.meent.exchange.LeadStanding;
import coop.meent.exchange.LeadState;
import coop.meent.exchange.LeadWord;
import coop.meent.sharing.Kind;
import coop.meent.sharing.Shared;
import coop.meent.sharing.Shared.Origin;
import coop.meent.sharing.SharingSource;
import coop.meent.sharing.Thanks;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Leads that were given to a colleague, with what came of them.
record SharedLeads(ExchangeService exchange) implements SharingSource {

  @Override
  public List<Shared> shared() {
    return exchange.leads().stream().flatMap(SharedLeads::shared).toList();
  }

  private static Stream<Shared> shared(LeadStanding one) {
    if (one.state() == LeadState.WITHDRAWN) return Stream.empty();
    return one.given().stream()
        .flatMap(given ->
            given.whom().stream()
                .map(taker ->
                    new Shared(
                        one.lead().id().uuid(),
                        Origin.LEAD,
                        Kind.LEAD,
                        one.lead().passer(),
                        taker,
                        given.on(),
                        one.lead().work().what(),
                        Optional.empty(),
                        given.on(),
                        one.outcome().map(SharedLeads::thanks))));
  }

  private static Thanks thanks(LeadWord told) {
    boolean isWon = told.kind() == LeadWord.Kind.WON;
    return new Thanks(isWon ? Thanks.Outcome.HELPED : Thanks.Outcome.NOT, told.words(), told.on());
  }
}
