package coop.meent.cli;

import coop.meent.base.Id.PaperId;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.member.Member;
import coop.meent.paper.Paper;
import coop.meent.paper.PaperDraft;
import coop.meent.paper.PaperKind;
import coop.meent.paper.PaperOutcome;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent paper add FILE --title TITLE --text TEXT`: writes a paper, and says beforehand who will
/// be able to read it.
@Command(name = "add", description = "${bundle:cli.paper.add}", mixinStandardHelpOptions = true)
final class PaperAddCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(
      arity = "0..*",
      paramLabel = "[FILE]",
      hideParamSyntax = true,
      description = "${bundle:cli.option.file}")
  private List<String> words = List.of();

  @Option(names = "--member", paramLabel = "NAME", description = "${bundle:cli.paper.add.member}")
  private @Nullable String member;

  @Option(names = "--title", required = true, description = "${bundle:cli.paper.add.title}")
  private String title = "";

  @Option(names = "--kind", description = "${bundle:cli.paper.add.kind}")
  private PaperKind kind = PaperKind.OTHER;

  @Option(names = "--date", description = "${bundle:cli.paper.add.date}")
  private @Nullable LocalDate date;

  @ArgGroup(multiplicity = "1")
  private Source source = new Source();

  private static final class Source {
    @Option(names = "--text", description = "${bundle:cli.paper.add.text}")
    private @Nullable String text;

    @Option(names = "--file", paramLabel = "PATH", description = "${bundle:cli.paper.add.file}")
    private @Nullable Path file;

    private String text() throws IOException {
      if (file == null) return text == null ? "" : text;
      try {
        return java.nio.file.Files.readString(file);
      } catch (CharacterCodingException e) {
        throw new RefusedException(new PaperCommandRefusal.NotText(file), e);
      }
    }
  }

  @Option(names = "--private", description = "${bundle:cli.paper.add.private}")
  private boolean isPrivate;

  @Option(names = "--replaces", paramLabel = "PAPER", description = "${bundle:cli.paper.replaces}")
  private @Nullable String replaced;

  @Mixin private Home home = new Home();
  @Mixin private Speaker speaker = new Speaker();

  PaperAddCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    var file = home.take(words).file();
    var text = source.text();
    try (var services = files.open(file)) {
      var writer = speaker.in(services);
      var draft = draft(services, writer, text);
      tellReaders(services, draft);
      return switch (services.papers().write(draft, writer.id())) {
        case PaperOutcome.Written(var paper, var _) -> {
          terminal.say("cli.paper.done", paper.title(), PaperLookup.code(paper));
          yield Terminal.DONE;
        }
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }

  private PaperDraft draft(Services services, Member writer, String text) {
    var before =
        Optional.ofNullable(replaced)
            .map(word -> new PaperLookup(services.papers(), writer.id()).named(word));
    var owner =
        member == null
            ? before.map(Paper::owner).orElse(writer.id())
            : new People(services.members()).named(member).id();
    Optional<PaperId> replaces = before.map(Paper::id);
    return new PaperDraft(
        owner,
        kind,
        title,
        date == null ? LocalDate.now(clock) : date,
        text,
        isPrivate || before.filter(Paper::isPrivate).isPresent(),
        replaces);
  }

  private void tellReaders(Services services, PaperDraft draft) {
    if (draft.isPrivate()) {
      terminal.remark("paper.readers.private");
      return;
    }
    var names = services.sync().overview().readers(draft.space());
    var owner = services.members().member(draft.owner()).map(Member::name).orElse("?");
    if (names.isEmpty()) terminal.remark("paper.readers.office", owner);
    else terminal.remark("ui.readers", String.join(", ", names));
  }
}
