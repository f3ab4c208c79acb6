package coop.meent.app;

import coop.meent.base.Texts;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.List;

/// On Home of the sample: that it is one, and the way to a cooperative of one's own.
record SampleWaits(Texts texts, Runnable leave) implements WaitSource {

  @Override
  public List<Waiting> waiting() {
    return List.of(
        new Waiting(
            Tone.INFO,
            texts.get("app.sample.waits"),
            texts.get("app.sample.waits.why"),
            texts.get("app.sample.waits.deed"),
            leave));
  }
}
