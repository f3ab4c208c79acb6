package coop.meent.app;

import coop.meent.base.Id.ClientId;
import coop.meent.client.ContractCard;
import coop.meent.client.ContractCard.DealKind;
import coop.meent.client.Relation;
import coop.meent.client.RelationService;
import coop.meent.exchange.Clauses;
import java.time.LocalDate;
import java.util.Optional;

/// What the contract card of a client says about work around the cooperative.
record CardClauses(RelationService relations) implements Clauses {

  @Override
  public Optional<String> holding(ClientId client, LocalDate day) {
    return relations
        .relation(client)
        .map(Relation::card)
        .filter(card -> card.isBound(day))
        .flatMap(ContractCard::clause);
  }

  @Override
  public boolean isDirect(ClientId client) {
    return relations
        .relation(client)
        .flatMap(one -> one.card().dealKind())
        .filter(DealKind.MEDIATION::equals)
        .isPresent();
  }
}
