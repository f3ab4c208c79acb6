package coop.meent.cli;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// How a table comes out.
final class Shape {

  @ArgGroup private Choice choice = new Choice();

  private static final class Choice {
    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    @Option(names = "--csv", description = "${bundle:cli.option.csv}")
    private boolean csv;
  }

  boolean isJson() {
    return choice.json;
  }

  boolean isCsv() {
    return choice.csv;
  }

  /// Keys and codes rather than words.
  boolean isForPrograms() {
    return isJson() || isCsv();
  }

  void print(Listing listing, Terminal terminal) {
    if (isJson()) new Json(terminal.out()).write(listing.rows());
    else if (isCsv()) listing.printCsv(terminal.out());
    else listing.printText(terminal.out(), terminal.texts());
  }
}
