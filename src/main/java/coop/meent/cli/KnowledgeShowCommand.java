package coop.meent.cli;

import coop.meent.base.Texts;
import coop.meent.knowledge.NoteStanding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent knowledge show FILE CODE`: what a note says, how far it can be relied on, and whom it
/// credits.
@Command(
    name = "show",
    description = "${bundle:cli.knowledge.show}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class KnowledgeShowCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private ExchangeDeed common;

  @Parameters(index = "1", paramLabel = "CODE", description = "${bundle:cli.knowledge.code}")
  private String code;

  KnowledgeShowCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      var one = NoteDeed.note(services, code);
      var credited =
          services.knowledge().credited(one.note()).stream()
              .map(who -> ExchangeDeed.name(services, who))
              .toList();
      if (common.isForPrograms()) new Json(terminal.out()).write(values(one, credited, services));
      else print(one, credited, services);
      return Terminal.DONE;
    }
  }

  private Map<String, Object> values(NoteStanding one, List<String> credited, Services services) {
    var note = one.note();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("note", NoteDeed.code(one));
    values.put("title", note.text().title());
    values.put("text", note.text().text());
    values.put("kind", note.kind().name());
    values.put("about", NoteDeed.about(services, note.about()));
    values.put("owner", ExchangeDeed.name(services, one.owner()));
    values.put("review", one.reviewBy());
    values.put("confirmed", names(one, services));
    values.put("used", one.uses().size());
    values.put("credited", credited);
    values.put("readers", note.space().kind().name());
    values.put("state", one.state().name());
    return values;
  }

  private static List<String> names(NoteStanding one, Services services) {
    return one.confirmedBy().stream().map(who -> ExchangeDeed.name(services, who)).toList();
  }

  private void print(NoteStanding one, List<String> credited, Services services) {
    Texts texts = terminal.texts();
    var note = one.note();
    var out = terminal.out();
    out.println(note.text().title());
    out.println(
        note.kind().in(texts)
            + " · "
            + NoteDeed.about(services, note.about())
            + " · "
            + one.state().in(texts));
    out.println();
    out.println(note.text().text());
    out.println();
    line("knowledge.owner", ExchangeDeed.name(services, one.owner()));
    line("knowledge.review", texts.date(one.reviewBy()));
    line(
        "knowledge.counts.column",
        texts.get("knowledge.counts", one.confirmedBy().size(), one.uses().size()));
    line("knowledge.credit", String.join(", ", credited));
    line("reader.readers", services.knowledge().readersOf(note).in(texts));
  }

  private void line(String key, String what) {
    terminal.out().println(terminal.texts().get(key) + ": " + what);
  }
}
