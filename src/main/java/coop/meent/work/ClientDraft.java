package coop.meent.work;

import java.util.Optional;

/// A client as somebody fills it in; [WorkService#saveClient] says whether it can be.
public record ClientDraft(
    String name,
    Optional<String> town,
    Optional<String> kvkNumber,
    Optional<String> vatNumber,
    ClientTerms terms) {

  public static ClientDraft named(String name) {
    return new ClientDraft(
        name, Optional.empty(), Optional.empty(), Optional.empty(), ClientTerms.NONE);
  }

  public ClientDraft in(String town) {
    return new ClientDraft(name, Optional.of(town), kvkNumber, vatNumber, terms);
  }

  public ClientDraft withNumbers(Optional<String> kvk, Optional<String> vat) {
    return new ClientDraft(name, town, kvk, vat, terms);
  }

  public ClientDraft on(ClientTerms terms) {
    return new ClientDraft(name, town, kvkNumber, vatNumber, terms);
  }
}
