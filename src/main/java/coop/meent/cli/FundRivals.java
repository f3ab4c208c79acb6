package coop.meent.cli;

import coop.meent.base.Id.MovementId;
import coop.meent.base.Texts;
import coop.meent.cli.Rivalry.Detail;
import coop.meent.cli.Rivalry.Said;
import coop.meent.cli.Rivalry.Told;
import coop.meent.fund.FundService;
import coop.meent.fund.Movement;
import coop.meent.ledger.JournalEntry;
import coop.meent.store.Contradictions.Contradiction;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What two laptops charged, paid out or collected of a fund, though it may happen once only.
public record FundRivals(FundService funds) implements Rivals {

  @Override
  public Set<String> tables() {
    return Set.of("fund_movement");
  }

  @Override
  public boolean keep(Contradiction contradiction, UUID row) {
    return funds.keep(contradiction.about(), new MovementId(row));
  }

  @Override
  public Told told(Contradiction contradiction, Texts texts) {
    var known = funds.funds().stream().flatMap(fund -> fund.movements().stream()).toList();
    var thing =
        known.stream()
            .filter(one -> one.about().equals(contradiction.about()))
            .findFirst()
            .map(one -> texts.get("fund.keep.thing", one.fund().in(texts), one.kind().in(texts)))
            .orElse("?");
    return new Told(
        thing,
        contradiction.versions().stream()
            .map(version ->
                known.stream()
                    .filter(one -> one.id().uuid().equals(version.row()))
                    .findFirst()
                    .map(one -> said(one, texts))
                    .orElse(Rivals.gone(texts)))
            .toList());
  }

  private Said said(Movement movement, Texts texts) {
    var entry = funds.entry(movement.entry()).map(JournalEntry::reference).orElse("?");
    return new Said(
        entry,
        texts.get(
            "fund.keep.said", entry, texts.date(movement.on()), texts.euro(movement.amount())),
        List.of(
            new Detail(texts.get("sync.decision.entry"), entry),
            new Detail(texts.get("sync.decision.date"), texts.date(movement.on())),
            new Detail(texts.get("fund.amount"), texts.euro(movement.amount()))));
  }
}
