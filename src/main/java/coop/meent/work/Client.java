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
    Optional<String> vatNumber) {

  Client withVatNumber(String vatNumber) {
    return new Client(id, number, name, town, kvkNumber, Optional.of(vatNumber));
  }
}
