package coop.meent.work;

import coop.meent.base.Id.ClientId;
import java.util.Optional;

/// Who the cooperative works for.
public record Client(
    ClientId id,
    WorkNumber number,
    String name,
    Optional<String> town,
    Optional<String> kvkNumber,
    Optional<String> vatNumber,
    ClientTerms terms) {

  Client withVatNumber(String vatNumber) {
    return new Client(id, number, name, town, kvkNumber, Optional.of(vatNumber), terms);
  }

  /// What somebody would type to say the same.
  public ClientDraft draft() {
    return new ClientDraft(name, town, kvkNumber, vatNumber, terms);
  }
}
