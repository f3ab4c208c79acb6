package coop.meent.assembly.ui;

import coop.meent.base.Id.AssemblyId;
import coop.meent.member.Register;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
    return Stream.concat(votes(), rounds()).toList();
  }

  private Stream<Waiting> votes() {
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
                () -> open.accept(one.assembly().id())));
  }

  /// Small decisions that other rooms asked for.
  private Stream<Waiting> rounds() {
    var register = desk.rooms().memberships().register();
    return desk.rooms().decisions().waitingFor(desk.me()).stream()
        .map(round -> {
          var asker = register.line(round.asker(), desk.today()).map(Register.Line::name);
          var by = asker.orElse("?");
          var why =
              round
                  .deadline()
                  .map(day -> desk.text("assembly.round.until", by, day))
                  .orElseGet(() -> desk.text("assembly.round.asked", by));
          return new Waiting(
              Tone.INFO,
              round.question(),
              why,
              desk.text("assembly.round.decide"),
              () -> new RoundSheet(desk, round, why).open());
        });
  }
}
