package coop.meent;

import coop.meent.app.Start;

/// Starts the window, or the command line when a command is given.
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    new Start().run(arguments);
  }
}
