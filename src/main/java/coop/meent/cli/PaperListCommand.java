package coop.meent.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent paper list FILE`: the papers that may be read here, by title, with who looked. Never a
/// text, in no shape.
@Command(name = "list", description = "${bundle:cli.paper.list}", mixinStandardHelpOptions = true)
final class PaperListCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "[FILE]",
      hideParamSyntax = true,
      description = "${bundle:cli.option.file}")
  private List<String> words = List.of();

  @Option(names = "--member", paramLabel = "NAME", description = "${bundle:cli.paper.member}")
  private @Nullable String member;

  @Mixin private Home home = new Home();
  @Mixin private Speaker speaker = new Speaker();
  @Mixin private Shape shape = new Shape();

  PaperListCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    try (var services = files.openForReading(home.take(words).file())) {
      var viewer = speaker.in(services).id();
      var papers =
          member == null
              ? services.papers().papers(viewer)
              : services.papers().papers(new People(services.members()).named(member).id(), viewer);
      var said = new PaperWords(services, terminal, shape);
      var listing =
          new Listing(
              "code", "date", "kind", "title", "member", "author", "place", "state", "looks");
      for (var paper : papers)
        listing.row(
            PaperLookup.code(paper),
            paper.date(),
            said.kind(paper),
            paper.title(),
            said.name(paper.owner()),
            said.name(paper.writer()),
            said.place(paper),
            said.state(paper),
            said.looks(paper));
      shape.print(listing, terminal);
      return Terminal.DONE;
    }
  }
}
