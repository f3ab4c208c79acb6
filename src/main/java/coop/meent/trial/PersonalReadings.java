package coop.meent.trial;

import coop.meent.personal.PersonalPart;
import coop.meent.personal.Rows;
import java.util.List;

/// What somebody was handed to read on trial.
public final class PersonalReadings implements PersonalPart {

  private final TrialService trials;

  public PersonalReadings(TrialService trials) {
    this.trials = trials;
  }

  @Override
  public Held of(Asked asked) {
    var rows =
        trials.copies(asked.who()).stream()
            .map(copy ->
                Rows.with("on", copy.day())
                    .and("mark", copy.mark())
                    .and("contents", copy.contents())
                    .said(texts -> texts.get("personal.copy", copy.day(), copy.mark())))
            .toList();
    return new Held(
        "readingCopies", texts -> texts.get("personal.part.readingCopies"), rows, List.of());
  }
}
