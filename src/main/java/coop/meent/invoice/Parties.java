package coop.meent.invoice;

import coop.meent.base.Language;
import coop.meent.member.Cooperative;
import coop.meent.work.Client;
import java.util.Optional;

/// Both sides of an invoice, as they are known now.
record Parties(
    Party seller,
    Party buyer,
    Language language,
    int paymentDays,
    Optional<String> buyerReference) {

  private static final String HERE = "NL";

  static Parties of(Cooperative cooperative, Sender sender, Client client) {
    var terms = client.terms();
    return new Parties(
        seller(cooperative, sender),
        buyer(client),
        terms.language().orElse(cooperative.language()),
        terms.paymentDays().or(sender::paymentDays).orElse(Sender.USUAL_DAYS),
        terms.buyerReference());
  }

  private static Party seller(Cooperative cooperative, Sender sender) {
    return new Party(
        cooperative.fullName(),
        sender.street(),
        sender.postcode(),
        sender.town().or(cooperative::seat),
        HERE,
        cooperative.kvkNumber(),
        cooperative.vatNumber(),
        sender.email(),
        sender.phone(),
        sender.iban());
  }

  private static Party buyer(Client client) {
    var terms = client.terms();
    return new Party(
        client.name(),
        terms.street(),
        terms.postcode(),
        client.town(),
        terms.country().orElse(HERE),
        client.kvkNumber(),
        client.vatNumber(),
        terms.email(),
        Optional.empty(),
        Optional.empty());
  }
}
