package coop.meent.app;

import coop.meent.base.Texts;
import coop.meent.cli.Services;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.List;

/// On Home: that nobody said yet who sits here, so that another's things may stand there.
record WhoWaits(Services services, Texts texts, Runnable choose) implements WaitSource {

  @Override
  public List<Waiting> waiting() {
    var me = new Me(services);
    boolean isSure = me.isChosen() || services.members().members().size() == 1;
    if (isSure || !services.store().isWritable()) return List.of();
    return List.of(
        new Waiting(
            Tone.INFO,
            texts.get("app.who.waits", me.member().name()),
            texts.get("app.who.waits.why"),
            texts.get("app.who.waits.deed"),
            choose));
  }
}
