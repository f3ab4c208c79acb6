package coop.meent.cli;

import coop.meent.base.Id.DebitId;
import coop.meent.base.Texts;
import coop.meent.cli.Rivalry.Detail;
import coop.meent.cli.Rivalry.Said;
import coop.meent.cli.Rivalry.Told;
import coop.meent.collect.CollectService;
import coop.meent.collect.DebitOrder;
import coop.meent.collect.DebitStanding;
import coop.meent.store.Contradictions.Contradiction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// The same, collected in two batches; told by the batch.
///
/// @param written says a text in the language of the cooperative's papers
public record DebitRivals(CollectService collect, Function<String, String> written)
    implements Rivals {

  @Override
  public Set<String> tables() {
    return Set.of("debit");
  }

  @Override
  public boolean keep(Contradiction contradiction, UUID row) {
    return collect.keep(new DebitId(row), written.apply("collect.keep.reason"));
  }

  @Override
  public Told told(Contradiction contradiction, Texts texts) {
    var batches = collect.batches();
    List<Said> versions = new ArrayList<>();
    var thing = "?";
    for (var version : contradiction.versions()) {
      var said = Rivals.gone(texts);
      for (var batch : batches) {
        var order = batch.batch().order(new DebitId(version.row()));
        if (order.isEmpty()) continue;
        thing =
            texts.get(
                "collect.keep.thing",
                order.get().debtor().name(),
                texts.euro(order.get().amount()),
                order.get().kind());
        said = said(batch, order.get(), texts);
      }
      versions.add(said);
    }
    return new Told(thing, versions);
  }

  private static Said said(DebitStanding standing, DebitOrder order, Texts texts) {
    var name = texts.get("collect.batch", standing.batch().name());
    return new Said(
        name,
        name + ", " + texts.euro(order.amount()),
        List.of(
            new Detail(texts.get("collect.state"), standing.state().in(texts)),
            new Detail(texts.get("collect.on"), texts.date(standing.batch().on())),
            new Detail(texts.get("collect.amount"), texts.euro(order.amount())),
            new Detail(texts.get("collect.iban"), order.debtor().iban())));
  }
}
