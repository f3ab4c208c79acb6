package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.idea.IdeaStanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent exchange idea list FILE`: every idea that can be read here; `--of NAME` what one member
/// had or added to.
@Command(name = "list", description = "${bundle:cli.idea.list}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class IdeaListCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private ExchangeDeed common;

  @Option(names = "--of", paramLabel = "NAME", description = "${bundle:cli.idea.of}")
  private @Nullable String of;

  IdeaListCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      Optional<MemberId> whom =
          Optional.ofNullable(of).map(name -> new People(services.members()).named(name).id());
      var listing =
          new Listing(
              "idea",
              "title",
              "originator",
              "contributors",
              "on",
              "owner",
              "used",
              "built",
              "readers",
              "state");
      var all = services.ideas().ideas();
      for (var one : all)
        if (whom.filter(who -> !one.isCredited(who)).isEmpty()) add(listing, one, all, services);
      common.print(listing, terminal);
      return Terminal.DONE;
    }
  }

  private void add(Listing listing, IdeaStanding one, List<IdeaStanding> all, Services services) {
    boolean isCode = common.isForPrograms();
    var idea = one.idea();
    var others = new ArrayList<>(one.credited());
    others.remove(idea.originator());
    var names = others.stream().map(who -> ExchangeDeed.name(services, who)).toList();
    listing.row(
        IdeaDeed.code(idea.id()),
        idea.title(),
        ExchangeDeed.name(services, idea.originator()),
        isCode ? names : String.join(", ", names),
        idea.on(),
        ExchangeDeed.name(services, one.owner()),
        one.uses().size(),
        (int) all.stream().filter(other -> other.bases().contains(idea.id())).count(),
        isCode ? idea.space().kind().name() : services.ideas().readersOf(idea).in(terminal.texts()),
        isCode ? one.state().name() : one.state().in(terminal.texts()));
  }
}
