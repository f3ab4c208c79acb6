package coop.meent.cli;

import coop.meent.base.Id.OrderId;
import coop.meent.base.Texts;
import coop.meent.cli.Rivalry.Detail;
import coop.meent.cli.Rivalry.Said;
import coop.meent.cli.Rivalry.Told;
import coop.meent.pay.BatchStanding;
import coop.meent.pay.PayService;
import coop.meent.pay.PaymentOrder;
import coop.meent.store.Contradictions.Contradiction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// The same, ordered in two batches; told by the batch.
///
/// @param written says a text in the language of the cooperative's papers
public record PaymentRivals(PayService pay, Function<String, String> written) implements Rivals {

  @Override
  public Set<String> tables() {
    return Set.of("payment_order");
  }

  @Override
  public boolean keep(Contradiction contradiction, UUID row) {
    return pay.keep(new OrderId(row), written.apply("pay.keep.reason"));
  }

  @Override
  public Told told(Contradiction contradiction, Texts texts) {
    var batches = pay.batches();
    List<Said> versions = new ArrayList<>();
    var thing = "?";
    for (var version : contradiction.versions()) {
      var said = Rivals.gone(texts);
      for (var batch : batches) {
        var order = batch.batch().order(new OrderId(version.row()));
        if (order.isEmpty()) continue;
        thing =
            texts.get(
                "pay.keep.thing",
                order.get().payee().name(),
                texts.euro(order.get().amount()),
                order.get().kind());
        said = said(batch, order.get(), texts);
      }
      versions.add(said);
    }
    return new Told(thing, versions);
  }

  private static Said said(BatchStanding standing, PaymentOrder order, Texts texts) {
    var name = texts.get("pay.batch", standing.batch().name());
    return new Said(
        name,
        name + ", " + texts.euro(order.amount()),
        List.of(
            new Detail(texts.get("pay.state"), standing.state().in(texts)),
            new Detail(texts.get("pay.on"), texts.date(standing.batch().on())),
            new Detail(texts.get("pay.amount"), texts.euro(order.amount())),
            new Detail(texts.get("pay.iban"), order.payee().iban())));
  }
}
