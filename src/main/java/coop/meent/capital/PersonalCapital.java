package coop.meent.capital;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.RuleVersionId;
import coop.meent.personal.PersonalPart;
import coop.meent.personal.PersonalPart.Asked;
import coop.meent.personal.PersonalPart.Held;
import coop.meent.personal.PersonalPart.Row;
import coop.meent.personal.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A person's capital: all that happened to it, and the lots that are left of it.
public final class PersonalCapital {

  private final CapitalService capital;
  private final Clock clock;

  public PersonalCapital(CapitalService capital, Clock clock) {
    this.capital = capital;
    this.clock = clock;
  }

  public List<PersonalPart> all() {
    return List.of(this::movements, this::lots);
  }

  private Held movements(Asked asked) {
    var rows = capital.account(asked.who()).movements().stream().map(PersonalCapital::row).toList();
    return new Held("capital", texts -> texts.get("personal.part.capital"), rows, List.of());
  }

  private static Row row(Movement one) {
    return Rows.with("kind", one.kind().toLowerCase(Locale.ROOT))
        .and("id", one.id().uuid())
        .and("on", one.on())
        .and("amount", one.amount())
        .and("takesBack", one.takesBack().map(id -> id.uuid()))
        .and("entry", one.entry().map(EntryId::uuid))
        .and("reason", one.reason())
        .and("rules", one.rules().stream().map(RuleVersionId::uuid).toList())
        .and("recordedAt", one.recordedAt())
        .said(texts -> {
          var kind = one.known().map(known -> known.in(texts)).orElse(one.kind());
          var said = texts.shortDate(one.on()) + " · " + kind + " · " + texts.euro(one.amount());
          return one.reason().map(why -> said + " · " + why).orElse(said);
        });
  }

  /// As they stand today; and what is asked and not paid yet.
  private Held lots(Asked asked) {
    var today = LocalDate.now(clock);
    var account = capital.account(asked.who());
    List<Row> rows = new ArrayList<>();
    for (var lot : account.lots(today))
      rows.add(
          Rows.with("from", lot.origin().id().uuid())
              .and("since", lot.on())
              .and("amount", lot.amount())
              .and("left", lot.left())
              .said(texts ->
                  texts.get(
                      "personal.capital.lot",
                      lot.on(),
                      texts.euro(lot.amount()),
                      texts.euro(lot.left()))));
    account
        .asked(today)
        .ifPresent(ask ->
            rows.add(
                Rows.with("askedSince", ask.since())
                    .and("toPay", ask.open())
                    .said(texts ->
                        texts.get("personal.capital.asked", ask.since(), texts.euro(ask.open())))));
    return new Held(
        "capitalLots", texts -> texts.get("personal.part.capitalLots"), rows, List.of());
  }
}
