package coop.meent.cli;

import coop.meent.sharing.Minutes;
import java.util.Comparator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent exchange pot FILE`: whom one can call, by name; `--put N` promises minutes to whoever
/// needs them, and `--use N` says that so many were given.
@Command(name = "pot", description = "${bundle:cli.sharing.pot}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class SharingPotCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private ExchangeDeed common;

  @ArgGroup private @Nullable Change change;

  private static final class Change {
    @Option(names = "--put", paramLabel = "N", description = "${bundle:cli.sharing.put}")
    private @Nullable Integer put;

    @Option(names = "--use", paramLabel = "N", description = "${bundle:cli.sharing.use}")
    private @Nullable Integer use;
  }

  @Mixin private Speaker speaker;

  SharingPotCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return change == null ? list() : change(change);
  }

  private int change(Change change) {
    try (var services = files.open(common.file())) {
      var by = speaker.in(services).id();
      var sharing = services.sharing();
      return SharingDeed.answer(
          change.put != null
              ? sharing.put(change.put, by)
              : sharing.use(change.use == null ? 0 : change.use, by),
          common,
          terminal);
    }
  }

  private int list() {
    try (var services = files.openForReading(common.file())) {
      var listing = new Listing("name", "left");
      services.sharing().pot().shares().stream()
          .filter(one -> one.left() > 0)
          .sorted(Comparator.comparing(one -> ExchangeDeed.name(services, one.member())))
          .forEach(one ->
              listing.row(ExchangeDeed.name(services, one.member()), Minutes.said(one.left())));
      common.print(listing, terminal);
      return Terminal.DONE;
    }
  }
}
