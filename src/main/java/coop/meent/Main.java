package coop.meent;

import coop.meent.app.Logging;
import coop.meent.app.Wiring;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.cli.CommandLineProgram;
import coop.meent.cli.Terminal;
import java.time.Clock;
import java.time.ZoneId;

/// Starts the window, or the command line when a command is given.
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    Logging.quiet();
    var clock = Clock.system(ZoneId.systemDefault());
    var texts = new Texts(Language.ofSystem());
    var program = new CommandLineProgram(new Wiring(clock), Terminal.ofProcess(texts), clock);
    System.exit(program.run(arguments));
  }
}
