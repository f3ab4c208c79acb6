package coop.meent.check;

import coop.meent.collect.CollectAudit;
import coop.meent.collect.DebitStanding;
import coop.meent.collect.MandateStanding;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Nothing is collected twice, unannounced, without a mandate or by one pair of eyes.
final class CollectChecks {

  private final CollectAudit audit;

  CollectChecks(CollectAudit audit) {
    this.audit = audit;
  }

  List<Check> all() {
    return List.of(
        collectedOnce(),
        new Check("collect-approved", _ -> batch(audit::notApproved)),
        new Check("collect-told", _ -> batch(audit::notTold)),
        new Check("collect-one-file", _ -> batch(audit::twoFiles).map(Offender::waiting)),
        new Check("collect-withdrawn", _ -> batch(audit::collectedAllTheSame)),
        new Check("collect-allowed", _ -> mandate(audit::usedAfterRevoked).map(Offender::waiting)),
        new Check("collect-reference", _ -> mandate(audit::doubled).map(Offender::waiting)),
        bookedOnce());
  }

  private static Optional<Offender> batch(Supplier<Optional<DebitStanding>> question) {
    return FileQuery.answered(() ->
        question
            .get()
            .map(one -> Offender.of(one.batch().name(), one.batch().on(), one.batch().total())));
  }

  private static Optional<Offender> mandate(Supplier<Optional<MandateStanding>> question) {
    return FileQuery.answered(() ->
        question
            .get()
            .map(MandateStanding::mandate)
            .map(one -> Offender.of(one.reference(), one.debtor().name())));
  }

  /// Two laptops that did not know of each other can collect one thing.
  private static Check collectedOnce() {
    return Check.byQuery(
        "collect-once",
        """
        SELECT d.debtor_name, d.amount_cents FROM debit d
        WHERE d.id IN (SELECT id FROM standing_debit) AND d.about_id IN (
          SELECT about_id FROM standing_debit GROUP BY about_id HAVING count(*) > 1)
        ORDER BY d.debtor_name, d.id LIMIT 1\
        """,
        row -> Offender.of(row.text("debtor_name"), row.money("amount_cents")).waiting());
  }

  /// Of each collection no more is booked than was collected, and no more went back than came.
  private static Check bookedOnce() {
    return Check.byQuery(
        "collect-booked",
        """
        SELECT d.debtor_name, d.amount_cents AS asked, sum(l.amount_cents) AS booked
        FROM debit d JOIN standing_debit_link l ON l.debit_id = d.id
        GROUP BY d.id HAVING booked > asked OR booked < 0 ORDER BY d.debtor_name LIMIT 1\
        """,
        row -> Offender.of(row.text("debtor_name"), row.money("asked"), row.money("booked")));
  }
}
