package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.paper.Paper;
import coop.meent.paper.Reading;
import coop.meent.store.StoreRefusal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent paper show FILE PAPER`: the text. Whoever is not its owner leaves a look, and is told so.
@Command(name = "show", description = "${bundle:cli.paper.show}", mixinStandardHelpOptions = true)
final class PaperShowCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(
      arity = "0..*",
      paramLabel = "[FILE] PAPER",
      hideParamSyntax = true,
      description = "${bundle:cli.paper.words}")
  private List<String> words = List.of();

  @Mixin private Home home = new Home();
  @Mixin private Speaker speaker = new Speaker();
  @Mixin private Shape shape = new Shape();

  PaperShowCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    var told = home.take(words, 1, 1, "PAPER");
    var word = told.rest().getFirst();
    // Who leaves no look needs no place to write, and so reads beside a window.
    try (var services = files.openForReading(told.file())) {
      var reading = read(services, word);
      if (!isUnnoted(reading)) return answer(services, reading);
    }
    return readAndNote(told.file(), word);
  }

  private int readAndNote(Path file, String word) {
    try (var services = files.open(file)) {
      return answer(services, read(services, word));
    }
  }

  private static boolean isUnnoted(Reading reading) {
    return reading instanceof Reading.NotNoted(StoreRefusal.ReadOnly _);
  }

  private Reading read(Services services, String word) {
    var reader = speaker.in(services).id();
    var paper = new PaperLookup(services.papers(), reader).named(word);
    return services.papers().open(paper.id(), reader);
  }

  private int answer(Services services, Reading reading) {
    return switch (reading) {
      case Reading.Opened(var paper, var text, var isNoted) -> {
        var said = new PaperWords(services, terminal, shape);
        if (shape.isForPrograms()) print(paper, text, isNoted, said);
        else tell(paper, text, said);
        if (isNoted) terminal.remark("cli.paper.noted", said.name(paper.owner()));
        yield Terminal.DONE;
      }
      case Refusal refusal -> terminal.refused(refusal);
    };
  }

  private void print(Paper paper, String text, boolean isNoted, PaperWords said) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("code", PaperLookup.code(paper));
    answer.put("title", paper.title());
    answer.put("kind", said.kind(paper));
    answer.put("date", paper.date());
    answer.put("member", said.name(paper.owner()));
    answer.put("author", said.name(paper.writer()));
    answer.put("written", new Moments(clock, shape).text(paper.writtenAt()));
    answer.put("place", said.place(paper));
    answer.put("state", said.state(paper));
    answer.put("text", text);
    answer.put("looks", said.looks(paper));
    answer.put("noted", isNoted);
    if (shape.isJson()) new Json(terminal.out()).write(answer);
    else csv(answer).printCsv(terminal.out());
  }

  private static Listing csv(Map<String, Object> answer) {
    var listing = new Listing(answer.keySet().toArray(String[]::new));
    listing.row(answer.values().toArray());
    return listing;
  }

  private void tell(Paper paper, String text, PaperWords said) {
    var out = terminal.out();
    out.println(paper.title());
    terminal.say(
        paper.isPrivate() ? "cli.paper.head.private" : "cli.paper.head",
        said.kind(paper),
        paper.date(),
        said.name(paper.writer()),
        said.name(paper.owner()),
        said.state(paper));
    out.println();
    out.println(text);
    if (paper.isPrivate()) return;
    out.println();
    if (paper.looks().isEmpty()) terminal.say("paper.looks.none");
    said.lookLines(paper).forEach(out::println);
  }
}
