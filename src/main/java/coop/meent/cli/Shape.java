package coop.meent.cli;

import picocli.CommandLine.Option;

/// How a table comes out.
final class Shape {

  @Option(names = "--json", description = "${bundle:cli.option.json}")
  boolean json;

  @Option(names = "--csv", description = "${bundle:cli.option.csv}")
  boolean csv;

  void print(Listing listing, Terminal terminal) {
    if (json) new Json(terminal.out()).write(listing.rows());
    else if (csv) listing.printCsv(terminal.out());
    else listing.printText(terminal.out(), terminal.texts());
  }
}
