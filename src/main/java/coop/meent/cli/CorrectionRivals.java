package coop.meent.cli;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Texts;
import coop.meent.cli.Rivalry.Told;
import coop.meent.correction.CorrectionService;
import coop.meent.ledger.LedgerService;
import coop.meent.store.Contradictions.Contradiction;
import java.util.Set;
import java.util.UUID;

/// One entry that laptops apart changed, each in its own way.
public record CorrectionRivals(CorrectionService corrections, LedgerService ledger)
    implements Rivals {

  @Override
  public Set<String> tables() {
    return Set.of("correction");
  }

  @Override
  public boolean keep(Contradiction contradiction, UUID row) {
    return corrections.keep(new EntryId(contradiction.about()), row);
  }

  @Override
  public Told told(Contradiction contradiction, Texts texts) {
    var entry = new EntryId(contradiction.about());
    var thing =
        ledger
            .entry(entry)
            .map(one -> texts.get("correction.keep.thing", one.reference(), one.text()))
            .orElse("?");
    return new Told(
        thing,
        contradiction.versions().stream()
            .map(version ->
                corrections
                    .instead(entry, version.row())
                    .map(one -> new EntryWords(ledger).said(one, texts))
                    .orElse(Rivals.gone(texts)))
            .toList());
  }
}
