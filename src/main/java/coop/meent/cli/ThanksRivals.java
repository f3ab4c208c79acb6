package coop.meent.cli;

import coop.meent.base.Texts;
import coop.meent.cli.Rivalry.Detail;
import coop.meent.cli.Rivalry.Said;
import coop.meent.cli.Rivalry.Told;
import coop.meent.exchange.ExchangeService;
import coop.meent.exchange.LeadThanks;
import coop.meent.exchange.ThanksService;
import coop.meent.ledger.JournalEntry;
import coop.meent.store.Contradictions.Contradiction;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Thanks that two laptops of the office booked apart.
public record ThanksRivals(ThanksService thanks, ExchangeService exchange) implements Rivals {

  @Override
  public Set<String> tables() {
    return Set.of("lead_thanks");
  }

  @Override
  public boolean keep(Contradiction contradiction, UUID row) {
    return thanks.keep(contradiction.about(), row);
  }

  @Override
  public Told told(Contradiction contradiction, Texts texts) {
    var known = thanks.booked();
    var thing =
        known.stream()
            .filter(one -> one.about().equals(contradiction.about()))
            .findFirst()
            .flatMap(one -> exchange.lead(one.lead()))
            .map(one -> texts.get("exchange.keep.thing", one.lead().work().what()))
            .orElse("?");
    return new Told(
        thing,
        contradiction.versions().stream()
            .map(version ->
                known.stream()
                    .filter(one -> one.id().equals(version.row()))
                    .findFirst()
                    .map(one -> said(one, texts))
                    .orElse(Rivals.gone(texts)))
            .toList());
  }

  private Said said(LeadThanks one, Texts texts) {
    var entry = thanks.entry(one.entry()).map(JournalEntry::reference).orElse("?");
    return new Said(
        entry,
        texts.get("exchange.keep.said", entry, texts.date(one.on()), texts.euro(one.sums().all())),
        List.of(
            new Detail(texts.get("sync.decision.entry"), entry),
            new Detail(texts.get("sync.decision.date"), texts.date(one.on())),
            new Detail(texts.get("exchange.thanks.all"), texts.euro(one.sums().all()))));
  }
}
