package coop.meent.calendar.ui;

import coop.meent.base.Texts;
import coop.meent.calendar.Entry;
import coop.meent.calendar.Source;
import coop.meent.statute.Law;

/// By which article something is due, and how sure that is.
final class EntryWords {

  private final Texts texts;

  EntryWords(Texts texts) {
    this.texts = texts;
  }

  String by(Entry entry) {
    return switch (entry.when()) {
      case Entry.When.Asks(var missing) -> texts.get("calendar.asks", missing.rule());
      case Entry.When.Due(var _, var _, var by) -> by(by);
    };
  }

  private String by(Source by) {
    var article = Law.cited(by.article()).in(texts);
    return article
        + " · "
        + by.status()
            .map(status -> texts.get("statute.status." + status.name()))
            .orElseGet(() -> texts.get("calendar.own"));
  }
}
