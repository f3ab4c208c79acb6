package coop.meent.cli;

import coop.meent.base.Texts;
import coop.meent.cli.Rivalry.Said;
import coop.meent.cli.Rivalry.Told;
import coop.meent.ledger.LedgerService;
import coop.meent.spread.SpreadService;
import coop.meent.spread.SpreadService.Version;
import coop.meent.store.Contradictions.Contradiction;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A month of what is spread that was booked twice, or an end that was.
public record SpreadRivals(SpreadService spreads, LedgerService ledger) implements Rivals {

  @Override
  public Set<String> tables() {
    return Set.of("spread_month", "spread_end");
  }

  @Override
  public boolean keep(Contradiction contradiction, UUID row) {
    return spreads.keep(contradiction.about(), row);
  }

  @Override
  public Told told(Contradiction contradiction, Texts texts) {
    var known =
        contradiction.versions().stream().map(version -> spreads.version(version.row())).toList();
    var thing =
        known.stream()
            .flatMap(Optional::stream)
            .findFirst()
            .map(one -> thing(one, texts))
            .orElse("?");
    return new Told(
        thing,
        known.stream()
            .map(one -> one.flatMap(of -> said(of, texts)).orElse(Rivals.gone(texts)))
            .toList());
  }

  private static String thing(Version one, Texts texts) {
    return one.month()
        .map(month -> texts.get("spread.keep.month", one.what().name(), month))
        .orElseGet(() -> texts.get("spread.keep.end", one.what().name()));
  }

  private Optional<Said> said(Version one, Texts texts) {
    return one.entry()
        .flatMap(ledger::entry)
        .map(entry -> new EntryWords(ledger).said(entry, texts));
  }
}
