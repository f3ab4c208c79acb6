package coop.meent.assembly.ui;

import coop.meent.base.Id.AssemblyId;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.List;
import java.util.function.Consumer;

/// On Home: what one may vote on yet, until when.
public final class AssemblyWaits implements WaitSource {

  private final AssemblyDesk desk;
  private final Consumer<AssemblyId> open;

  public AssemblyWaits(AssemblyDesk desk, Consumer<AssemblyId> open) {
    this.desk = desk;
    this.open = open;
  }

  @Override
  public List<Waiting> waiting() {
    return desk.assemblies().waitingFor(desk.me()).stream()
        .map(one ->
            new Waiting(
                Tone.INFO,
                desk.texts().count("assembly.waits", one.count()),
                desk.text(
                    "assembly.waits.why",
                    one.assembly().title(),
                    desk.words().when(one.assembly())),
                desk.text("assembly.waits.deed"),
                () -> open.accept(one.assembly().id())))
        .toList();
  }
}
