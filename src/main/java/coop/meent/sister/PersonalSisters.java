package coop.meent.sister;

import coop.meent.base.Named;
import coop.meent.personal.PersonalPart;
import coop.meent.personal.Rows;
import java.util.ArrayList;
import java.util.List;

/// Whether a person may be offered to sisters, and which of them asked and were answered what.
public final class PersonalSisters implements PersonalPart {

  private final SisterService sisters;

  public PersonalSisters(SisterService sisters) {
    this.sisters = sisters;
  }

  @Override
  public Held of(Asked asked) {
    var now = sisters.standing();
    List<Row> rows = new ArrayList<>();
    now.consent(asked.who())
        .ifPresent(one ->
            rows.add(
                Rows.with("offered", one.isYes())
                    .and("region", one.region().name())
                    .said(texts ->
                        texts.get(one.isYes() ? "sister.consent.is" : "sister.consent.isNot"))));
    for (var one : now.asks()) {
      if (!one.who().equals(asked.who())) continue;
      rows.add(
          Rows.with("sister", one.sister().name())
              .and("what", one.interest().what())
              .and("state", one.state().name())
              .and("contact", one.answer().map(TheirAsk.Said::contact).orElse(""))
              .and("words", one.answer().map(TheirAsk.Said::words).orElse(""))
              .said(texts ->
                  one.sister().name()
                      + " · "
                      + one.interest().what()
                      + " · "
                      + one.state().in(texts)));
    }
    return new Held("sisters", texts -> texts.get("sister.page"), rows, List.<Named>of());
  }
}
