package coop.meent.job;

import coop.meent.base.Named;
import coop.meent.personal.PersonalPart;
import coop.meent.personal.Rows;
import java.util.ArrayList;
import java.util.List;

/// The prices that a person reckons with; what they set for themselves stands in no file that
/// somebody else makes.
public final class PersonalPrices implements PersonalPart {

  private final SavingService saving;

  public PersonalPrices(SavingService saving) {
    this.saving = saving;
  }

  @Override
  public Held of(Asked asked) {
    List<Row> rows = new ArrayList<>();
    List<Named> withheld = new ArrayList<>();
    if (!asked.isForOneself()) withheld.add(texts -> texts.get("personal.withheld.private"));
    for (var one : saving.prices(asked.who()))
      if (one.by().equals(asked.who()) && (one.isForAll() || asked.isForOneself()))
        rows.add(row(one));
    return new Held("prices", texts -> texts.get("saving.prices"), rows, withheld);
  }

  private static Row row(ReferencePrice one) {
    return Rows.with("what", one.subject().name())
        .and("price", one.price())
        .and("per", one.per().name())
        .and("from", one.from())
        .and("source", one.source())
        .said(texts ->
            one.subject().name()
                + " · "
                + texts.get("saving.each", texts.euro(one.price()), one.per().in(texts)));
  }
}
