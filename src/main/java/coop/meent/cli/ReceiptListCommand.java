package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.member.Member;
import coop.meent.sync.ParcelLine;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent receipt list FILE`: the files that this laptop may have, and where each of them is.
@Command(name = "list", description = "${bundle:cli.receipt.list}", mixinStandardHelpOptions = true)
final class ReceiptListCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "[FILE]",
      hideParamSyntax = true,
      description = "${bundle:cli.option.file}")
  private List<String> words = List.of();

  @Mixin private Home home = new Home();
  @Mixin private Shape shape = new Shape();

  ReceiptListCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    try (var services = files.openForReading(home.take(words).file())) {
      var names =
          new SpaceNames(
              terminal.texts(),
              who -> services.members().member(new MemberId(who)).map(Member::name).orElse("?"));
      var listing = new Listing("number", "file", "bytes", "space", "state", "place", "sha256");
      int number = 0;
      for (var line : services.sync().parcels())
        listing.row(
            ++number,
            line.parcel().name(),
            line.parcel().size(),
            shape.isForPrograms()
                ? SpaceNames.key(line.parcel().space())
                : names.of(line.parcel().space()),
            state(line),
            line.found().map(found -> found.location()).orElse(""),
            line.parcel().content().toString());
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }

  private String state(ParcelLine line) {
    return shape.isForPrograms()
        ? line.state().name().toLowerCase(Locale.ROOT)
        : terminal.texts().get("receipt.state." + line.state().name());
  }
}
