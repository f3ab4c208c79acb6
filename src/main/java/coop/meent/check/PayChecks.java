package coop.meent.check;

import coop.meent.pay.BatchStanding;
import coop.meent.pay.PaymentAudit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Nothing is paid twice, and nothing by one pair of eyes.
final class PayChecks {

  private final PaymentAudit audit;

  PayChecks(PaymentAudit audit) {
    this.audit = audit;
  }

  List<Check> all() {
    return List.of(
        orderedOnce(),
        new Check("pay-approved", _ -> first(audit::notApproved)),
        new Check("pay-one-file", _ -> first(audit::twoFiles).map(Offender::waiting)),
        new Check("pay-withdrawn", _ -> first(audit::paidAllTheSame)),
        bookedOnce());
  }

  private static Optional<Offender> first(Supplier<Optional<BatchStanding>> question) {
    return FileQuery.answered(() ->
        question
            .get()
            .map(one -> Offender.of(one.batch().name(), one.batch().on(), one.batch().total())));
  }

  /// Two laptops that did not know of each other can order one thing.
  private static Check orderedOnce() {
    return Check.byQuery(
        "pay-once",
        """
        SELECT o.payee_name, o.amount_cents FROM payment_order o
        WHERE o.about_id IN (
          SELECT about_id FROM standing_payment_order GROUP BY about_id HAVING count(*) > 1)
        ORDER BY o.payee_name, o.id LIMIT 1\
        """,
        row -> Offender.of(row.text("payee_name"), row.money("amount_cents")).waiting());
  }

  /// Of each payment no more is booked than was ordered, and no more came back than went off.
  private static Check bookedOnce() {
    return Check.byQuery(
        "pay-booked",
        """
        SELECT o.payee_name, o.amount_cents AS ordered, sum(l.amount_cents) AS booked
        FROM payment_order o JOIN standing_payment_link l ON l.order_id = o.id
        GROUP BY o.id HAVING booked > ordered OR booked < 0 ORDER BY o.payee_name LIMIT 1\
        """,
        row -> Offender.of(row.text("payee_name"), row.money("ordered"), row.money("booked")));
  }
}
