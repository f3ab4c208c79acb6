package coop.meent.cli;

import coop.meent.base.Named;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `meent exchange health FILE`: how the group shares, for the coordinator; no names, and nothing
/// where a figure would point at one or two people.
@Command(
    name = "health",
    description = "${bundle:cli.sharing.health}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class SharingHealthCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private ExchangeDeed common;
  @Mixin private Speaker speaker;

  SharingHealthCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      var health = services.sharing().health(speaker.in(services).id());
      var now = health.now();
      var before = health.before();
      var listing = new Listing("measure", "this_year", "year_before");
      for (int i = 0; i < now.people().size(); i++)
        listing.row(
            word(now.people().get(i).measure(), now.people().get(i).measure().name()),
            said(now.people().get(i).number()),
            said(before.people().get(i).number()));
      for (int i = 0; i < now.times().size(); i++)
        listing.row(
            word(now.times().get(i).kind(), now.times().get(i).kind().name()),
            said(now.times().get(i).number()),
            said(before.times().get(i).number()));
      listing.row(
          common.isForPrograms()
              ? "THANKED_IN_TIME_PERCENT"
              : terminal.texts().get("sharing.health.inTime"),
          said(now.thanks()),
          said(before.thanks()));
      common.print(listing, terminal);
      return Terminal.DONE;
    }
  }

  private String word(Named one, String code) {
    return common.isForPrograms() ? code : one.in(terminal.texts());
  }

  /// A dash in words, nothing for programs.
  private Object said(Optional<Integer> number) {
    return common.isForPrograms() ? number : number.map(String::valueOf).orElse("–");
  }
}
