package coop.meent.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent exchange sisters introduce FILE --contact WORDS --out LETTER`: writes who we are.
@Command(
    name = "introduce",
    description = "${bundle:cli.sisters.introduce}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class SistersIntroduceCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private ExchangeDeed common;

  @Option(
      names = "--contact",
      required = true,
      paramLabel = "WORDS",
      description = "${bundle:cli.sisters.contact}")
  private String contact;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "LETTER",
      description = "${bundle:cli.sisters.out}")
  private Path out;

  @Mixin private Speaker speaker;

  SistersIntroduceCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var outcome = services.sisters().introduce(contact, out, speaker.in(services).id());
      return SistersDeed.answer(
          outcome,
          terminal,
          keys -> {
            var code = keys.fingerprint().text();
            if (common.isForPrograms()) {
              var listing = new Listing("file", "code");
              listing.row(out.toString(), code);
              common.print(listing, terminal);
            } else terminal.say("cli.sisters.introduced", out.toString(), code);
          });
    }
  }
}
