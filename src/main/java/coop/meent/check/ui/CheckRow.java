package coop.meent.check.ui;

import coop.meent.base.Texts;
import coop.meent.check.Finding;
import coop.meent.ui.Badge;
import coop.meent.ui.Tone;
import java.util.Comparator;

/// A promise and whether it holds.
record CheckRow(Finding finding, Texts texts) {

  /// What is broken first, then what waits for somebody to choose; each in the order of the checks.
  static final Comparator<CheckRow> WORST_FIRST =
      Comparator.comparingInt(row -> row.finding.isBroken() ? 0 : row.holds() ? 2 : 1);

  boolean holds() {
    return finding.isOk();
  }

  String promise() {
    return finding.promise(texts);
  }

  Badge state() {
    if (holds()) return new Badge(Tone.OK, texts.get("checks.holds"));
    return finding.isBroken()
        ? new Badge(Tone.LOOK, texts.get("checks.broken"))
        : new Badge(Tone.WAIT, texts.get("checks.waits"));
  }

  /// Nothing where it holds.
  String offender() {
    return finding.offender(texts).orElse("");
  }

  String words() {
    return promise() + " " + state().text() + " " + offender() + " " + finding.name();
  }
}
