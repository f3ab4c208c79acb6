package coop.meent.cli;

import coop.meent.care.Case;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent circle case list FILE [WHO]`: cases that can be read here, whose turn it is and by when.
@Command(name = "list", description = "${bundle:cli.case.list}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CaseListCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "WHO",
      description = "${bundle:cli.case.who}")
  private @Nullable String who;

  @Option(names = "--waiting", description = "${bundle:cli.case.waiting}")
  private boolean isWaiting;

  @Mixin private Shape shape;

  CaseListCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(file)) {
      var listing =
          new Listing("number", "name", "from", "percent", "state", "turn", "by", "steps");
      for (var one : cases(services)) {
        var member = services.members().member(one.member());
        listing.row(
            member.flatMap(found -> found.number()),
            member.map(found -> found.name()).orElse("?"),
            one.from(),
            one.said(),
            said(one.state().name(), one.state().in(terminal.texts())),
            said(one.turn().name(), one.turn().in(terminal.texts())),
            one.by(),
            CaseDeed.steps(one));
      }
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }

  private List<Case> cases(Services services) {
    var cases = services.caring().cases();
    if (isWaiting) return cases.waitingFor(Sitter.at(services).member().id());
    return who == null
        ? cases.cases()
        : cases.cases(new People(services.members()).named(who).id());
  }

  private String said(String code, String words) {
    return shape.isForPrograms() ? code.toLowerCase(Locale.ROOT) : words;
  }
}
