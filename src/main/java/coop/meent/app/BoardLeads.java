package coop.meent.app;

import coop.meent.exchange.ExchangeService;
import coop.meent.exchange.LeadState;
import coop.meent.market.Gap;
import coop.meent.market.MissedLeads;
import java.util.List;

/// Leads of the board that nobody could take.
record BoardLeads(ExchangeService exchange) implements MissedLeads {

  @Override
  public List<Gap.Missed> all() {
    return exchange.leads().stream()
        .filter(one -> one.state() == LeadState.MISSED)
        .map(one -> one.lead())
        .map(lead -> new Gap.Missed(lead.work().skill(), lead.work().hours(), lead.answerBy()))
        .toList();
  }
}
