package coop.meent.cli;

import coop.meent.teamroom.MyPortrait;
import coop.meent.teamroom.PortraitDraft;
import coop.meent.teamroom.RoomOutcome;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent portrait FILE`: one's own self-portrait, and the teams that read it. What is not given
/// stays as it was.
@Command(name = "portrait", description = "${bundle:cli.portrait}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class PortraitCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--unique", paramLabel = "WORDS", description = "${bundle:cli.portrait.unique}")
  private @Nullable String unique;

  @Option(names = "--in-the-way", paramLabel = "WORDS", description = "${bundle:cli.portrait.way}")
  private @Nullable String way;

  @Option(names = "--with-me", paramLabel = "WORDS", description = "${bundle:cli.portrait.with}")
  private @Nullable String with;

  @Option(names = "--show", paramLabel = "ASSIGNMENT", description = "${bundle:cli.portrait.show}")
  private @Nullable String show;

  @Option(names = "--hide", paramLabel = "ASSIGNMENT", description = "${bundle:cli.portrait.hide}")
  private @Nullable String hide;

  @Mixin private Shape shape;

  PortraitCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    boolean isWritten = unique != null || way != null || with != null;
    boolean isDeed = isWritten || show != null || hide != null;
    if (show != null && hide != null) throw new WrongUseException("cli.wrong.portrait");
    try (var services = isDeed ? files.open(file) : files.openForReading(file)) {
      var me = Sitter.at(services).member().id();
      var portraits = services.talentRooms().portraits();
      if (isWritten) {
        var was = portraits.of(me).said();
        var draft =
            new PortraitDraft(
                Optional.ofNullable(unique).orElse(was.uniqueIn()),
                Optional.ofNullable(way).orElse(was.inTheWay()),
                Optional.ofNullable(with).orElse(was.workingWithMe()));
        var refusal = RoomOutcome.refusal(portraits.keep(me, draft));
        if (refusal.isPresent()) return terminal.refused(refusal.get());
      }
      if (show != null) {
        var team = new Lookup(services).assignment(show).id();
        var refusal = RoomOutcome.refusal(portraits.show(me, team));
        if (refusal.isPresent()) return terminal.refused(refusal.get());
      }
      if (hide != null) {
        var team = new Lookup(services).assignment(hide).id();
        var refusal = RoomOutcome.refusal(portraits.hide(me, team));
        if (refusal.isPresent()) return terminal.refused(refusal.get());
      }
      print(portraits.of(me));
      return Terminal.DONE;
    }
  }

  private void print(MyPortrait mine) {
    var said = mine.said();
    if (shape.isForPrograms()) {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("uniqueIn", said.uniqueIn());
      values.put("inTheWay", said.inTheWay());
      values.put("workingWithMe", said.workingWithMe());
      values.put("teams", mine.teams().stream().map(PortraitCommand::values).toList());
      new Json(terminal.out()).write(values);
      return;
    }
    told("uniqueIn", said.uniqueIn());
    told("inTheWay", said.inTheWay());
    told("workingWithMe", said.workingWithMe());
    for (var one : mine.teams())
      terminal
          .out()
          .println(
              one.assignment().number()
                  + " "
                  + one.assignment().name()
                  + ": "
                  + terminal
                      .texts()
                      .get(
                          one.shown()
                              ? one.isCurrent()
                                  ? "teamroom.portrait.shown"
                                  : "teamroom.portrait.older"
                              : "teamroom.portrait.hidden"));
  }

  private void told(String part, String words) {
    if (!words.isEmpty())
      terminal.out().println(terminal.texts().get("teamroom.portrait." + part) + ": " + words);
  }

  private static Map<String, Object> values(MyPortrait.Team one) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("number", one.assignment().number().toString());
    values.put("name", one.assignment().name());
    values.put("shown", one.shown());
    values.put("current", one.isCurrent());
    return values;
  }
}
