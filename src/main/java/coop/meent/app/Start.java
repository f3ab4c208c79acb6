package coop.meent.app;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.cli.CommandLineProgram;
import coop.meent.cli.Terminal;
import java.time.Clock;
import java.time.ZoneId;

/// Decides what was asked for, the window or a command, and ends the process with its status.
public final class Start {

  public void run(String... arguments) {
    Logging.quiet();
    var clock = Clock.system(ZoneId.systemDefault());
    var terminal = Terminal.ofProcess(new Texts(Language.ofSystem()));
    System.exit(new CommandLineProgram(new Wiring(clock), terminal, clock).run(arguments));
  }
}
