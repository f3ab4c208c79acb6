package coop.meent.cli;

import coop.meent.base.Texts;
import coop.meent.cli.Rivalry.Said;
import coop.meent.cli.Rivalry.Told;
import coop.meent.ledger.LedgerService;
import coop.meent.recurring.Due;
import coop.meent.recurring.RecurringService;
import coop.meent.store.Contradictions.Contradiction;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What comes again, booked twice for one day.
public record RecurringRivals(RecurringService recurring, LedgerService ledger) implements Rivals {

  @Override
  public Set<String> tables() {
    return Set.of("recurring_answer");
  }

  @Override
  public boolean keep(Contradiction contradiction, UUID row) {
    return recurring.keep(contradiction.about(), row);
  }

  @Override
  public Told told(Contradiction contradiction, Texts texts) {
    var known =
        contradiction.versions().stream()
            .map(version -> recurring.answered(contradiction.about(), version.row()))
            .toList();
    var thing =
        known.stream()
            .flatMap(Optional::stream)
            .findFirst()
            .map(due -> texts.get("recurring.keep.thing", due.what().name(), texts.date(due.on())))
            .orElse("?");
    return new Told(
        thing,
        known.stream()
            .map(due -> due.map(one -> said(one, texts)).orElse(Rivals.gone(texts)))
            .toList());
  }

  private Said said(Due due, Texts texts) {
    return due.state() instanceof Due.State.Booked(var entry, var _)
        ? ledger
            .entry(entry)
            .map(one -> new EntryWords(ledger).said(one, texts))
            .orElse(Rivals.gone(texts))
        : Rivals.gone(texts);
  }
}
