package coop.meent.collect;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.DebitBatchId;
import coop.meent.base.Id.DebitId;
import coop.meent.base.Id.MandateId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.pay.file.Debit;
import coop.meent.pay.file.EndToEnd;
import coop.meent.pay.file.Party;
import coop.meent.pay.file.Scheme;
import coop.meent.pay.file.Sequence;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// One collection of a batch, as it was put together, with the mandate as it was then.
///
/// @param line its place in the batch, from 1
/// @param kind with `item`: what it collects
/// @param decides the next collection of this item. Two laptops that collect it apart speak of the
///   same
/// @param former the account that the bank is told it was before
/// @param why in the language of the cooperative's papers
/// @param account on which the claim stands
/// @param mark that travels with it and comes back on the statement
public record DebitOrder(
    DebitId id,
    DebitBatchId batch,
    UUID decides,
    int line,
    CollectableKind kind,
    UUID item,
    Money amount,
    MandateId mandate,
    String reference,
    LocalDate signed,
    Scheme scheme,
    Sequence sequence,
    int noticeDays,
    Debtor debtor,
    Optional<String> former,
    String toTell,
    String why,
    LocalDate due,
    AccountId account,
    String mark) {

  static DebitOrder of(DebitBatchId batch, int line, ToCollect one, Money amount, String why) {
    var what = one.what();
    var standing = one.mandate().orElseThrow();
    var mandate = standing.mandate();
    var decides =
        Ids.derived(
            "collectable",
            what.kind().name(),
            what.item().toString(),
            String.valueOf(one.before()));
    return new DebitOrder(
        new DebitId(Ids.derived("debit", batch.uuid().toString(), decides.toString())),
        batch,
        decides,
        line,
        what.kind(),
        what.item(),
        amount,
        mandate.id(),
        mandate.reference(),
        mandate.signed(),
        mandate.scheme(),
        standing.next(),
        mandate.noticeDays(),
        mandate.debtor().at(mandate.iban()),
        standing.former(),
        what.toTell(),
        why,
        what.due(),
        what.account(),
        EndToEnd.of(batch.uuid().toString(), decides.toString()));
  }

  /// The last day on which the debtor can be told of it.
  LocalDate toldBy(LocalDate on) {
    return on.minusDays(noticeDays);
  }

  Debit debit() {
    return new Debit(
        mark,
        Party.of(debtor.name(), debtor.iban()),
        amount,
        toTell,
        new Debit.Allowed(reference, signed, former),
        scheme,
        sequence);
  }
}
