package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.knowledge.About;
import coop.meent.knowledge.NoteDraft;
import coop.meent.knowledge.NoteKind;
import coop.meent.knowledge.NoteText;
import coop.meent.knowledge.Source;
import coop.meent.work.Client;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent knowledge write FILE TITLE --text TEXT --skill SKILL --readers all`: writes a note, for
/// oneself alone unless it is said who may read it; `--better CODE` writes one better.
@Command(
    name = "write",
    description = "${bundle:cli.knowledge.write}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class KnowledgeWriteCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private ExchangeDeed common;

  @Parameters(index = "1", paramLabel = "TITLE", description = "${bundle:cli.knowledge.title}")
  private String title;

  @Option(
      names = "--text",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.knowledge.text}")
  private String text;

  @Option(
      names = "--kind",
      description = {"${bundle:cli.knowledge.kind}", "${COMPLETION-CANDIDATES}"})
  private NoteKind kind = NoteKind.HOW_TO;

  @Option(names = "--client", paramLabel = "CLIENT", description = "${bundle:cli.knowledge.client}")
  private @Nullable String client;

  @Option(names = "--skill", paramLabel = "SKILL", description = "${bundle:cli.exchange.skill}")
  private @Nullable String skill;

  @Option(names = "--sector", paramLabel = "WORDS", description = "${bundle:cli.knowledge.sector}")
  private @Nullable String sector;

  @Option(names = "--review", paramLabel = "DATE", description = "${bundle:cli.knowledge.review}")
  private @Nullable LocalDate review;

  @Option(names = "--credit", paramLabel = "NAME", description = "${bundle:cli.knowledge.credit}")
  private List<String> credit = new ArrayList<>();

  @Option(names = "--cite", paramLabel = "CODE", description = "${bundle:cli.knowledge.cite}")
  private List<String> cite = new ArrayList<>();

  @Option(names = "--source", paramLabel = "WORDS", description = "${bundle:cli.knowledge.source}")
  private List<String> sources = new ArrayList<>();

  @Option(names = "--readers", paramLabel = "WHO", description = "${bundle:cli.knowledge.readers}")
  private String readers = "me";

  @Option(names = "--better", paramLabel = "CODE", description = "${bundle:cli.knowledge.better}")
  private @Nullable String better;

  @Mixin private Speaker speaker;

  KnowledgeWriteCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var me = speaker.in(services);
      var known = Optional.ofNullable(better).map(code -> NoteDeed.note(services, code));
      var sort = known.map(one -> one.note().kind()).orElse(kind);
      var until =
          Optional.ofNullable(review).orElseGet(() -> sort.reviewAfter(LocalDate.now(clock)));
      var said = new NoteText(title, text, until);
      var credited = credited(services);
      var outcome =
          known
              .map(one -> services.knowledge().rewrite(one.note().id(), said, credited, me.id()))
              .orElseGet(() ->
                  services
                      .knowledge()
                      .write(
                          new NoteDraft(kind, about(services), said, credited),
                          NoteDeed.readers(services, me, readers, terminal),
                          me.id()));
      return NoteDeed.answer(outcome, services, common, terminal);
    }
  }

  private About about(Services services) {
    return new About(
        Optional.ofNullable(client).map(typed -> client(services, typed).id()),
        Optional.ofNullable(skill).map(typed -> ExchangeDeed.listed(services, typed)),
        Optional.ofNullable(sector));
  }

  private static Client client(Services services, String typed) {
    var word = ExchangeDeed.lower(typed);
    return services.work().clients().stream()
        .filter(one -> ExchangeDeed.lower(one.name()).contains(word))
        .findFirst()
        .orElseThrow(() -> new RefusedException(new NoSuchClient(typed)));
  }

  /// Nobody of that name.
  record NoSuchClient(String name) implements coop.meent.base.Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  private List<Source> credited(Services services) {
    List<Source> all = new ArrayList<>();
    var people = new People(services.members());
    for (var name : credit) all.add(Source.of(people.named(name).id()));
    for (var code : cite) all.add(Source.of(NoteDeed.note(services, code).note().id()));
    for (var words : sources) all.add(Source.of(words));
    return all;
  }
}
