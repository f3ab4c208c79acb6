package coop.meent.collect;

import coop.meent.base.Id.MandateId;
import coop.meent.base.Id.MemberId;
import coop.meent.collect.MandateEvent.Kind;
import coop.meent.pay.file.Scheme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// That somebody allows the cooperative to collect what they owe (machtiging).
///
/// @param reference by which the bank and the debtor know it; no two have the same
/// @param isRecurrent whether it may be used more than once
/// @param debtor with the account that stands on the mandate
/// @param creditor the identifier that stands on it, see [coop.meent.pay.file.CreditorId]
/// @param noticeDays how long before they are told of a collection
/// @param recorder who entered it
/// @param events in the order in which they count
public record Mandate(
    MandateId id,
    String reference,
    Scheme scheme,
    boolean isRecurrent,
    LocalDate signed,
    Debtor debtor,
    String creditor,
    int noticeDays,
    MemberId recorder,
    Instant recordedAt,
    List<MandateEvent> events) {

  public Mandate {
    events = List.copyOf(events);
  }

  /// The account by now.
  public String iban() {
    return amended().flatMap(MandateEvent::iban).orElse(debtor.iban());
  }

  /// The last time that the account changed.
  public Optional<MandateEvent> amended() {
    return events.stream()
        .filter(one -> one.is(Kind.AMENDED) && one.iban().isPresent())
        .reduce((_, later) -> later);
  }

  public Optional<MandateEvent> revoked() {
    return events.stream().filter(one -> one.is(Kind.REVOKED)).findFirst();
  }
}
