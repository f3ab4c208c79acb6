package coop.meent.cli;

import coop.meent.base.Id.IdeaId;
import coop.meent.base.Id.MemberId;
import coop.meent.idea.Idea;
import coop.meent.idea.IdeaStanding;
import coop.meent.idea.Part;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent exchange idea show FILE CODE`: what an idea says, who is credited, what it was used for,
/// and whose it is.
@Command(name = "show", description = "${bundle:cli.idea.show}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class IdeaShowCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private ExchangeDeed common;

  @Parameters(index = "1", paramLabel = "CODE", description = "${bundle:cli.idea.code}")
  private String code;

  IdeaShowCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      var one = IdeaDeed.idea(services, code);
      if (common.isForPrograms()) new Json(terminal.out()).write(values(one, services));
      else print(one, services);
      return Terminal.DONE;
    }
  }

  private static Map<String, Object> values(IdeaStanding one, Services services) {
    var idea = one.idea();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("idea", IdeaDeed.code(idea.id()));
    values.put("title", idea.title());
    values.put("text", idea.text());
    values.put("on", idea.on());
    values.put("originator", ExchangeDeed.name(services, idea.originator()));
    values.put("owner", ExchangeDeed.name(services, one.owner()));
    values.put("parts", one.parts().stream().map(part -> part(part, services)).toList());
    values.put("bases", one.bases().stream().map(IdeaDeed::code).toList());
    values.put("builtOn", codes(services.ideas().builtOn(idea.id())));
    values.put("credited", names(services.ideas().owes(one), services));
    values.put("uses", one.uses().stream().map(use -> use(use, services)).toList());
    values.put("asked", asked(one, services));
    values.put("readers", idea.space().kind().name());
    values.put("state", one.state().name());
    return values;
  }

  private static List<String> codes(List<IdeaStanding> ideas) {
    return ideas.stream().map(one -> IdeaDeed.code(one.idea().id())).toList();
  }

  private static List<String> names(Collection<MemberId> people, Services services) {
    return people.stream().map(who -> ExchangeDeed.name(services, who)).toList();
  }

  private static List<String> asked(IdeaStanding one, Services services) {
    return names(
        one.offers().stream().map(Idea.Step::whom).flatMap(Optional::stream).toList(), services);
  }

  private static Map<String, Object> part(Part part, Services services) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("who", ExchangeDeed.name(services, part.contributor()));
    values.put("added", part.added());
    values.put("state", part.state().name());
    return values;
  }

  private static Map<String, Object> use(Idea.Step use, Services services) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("who", ExchangeDeed.name(services, use.by()));
    values.put("on", use.on());
    values.put("for", use.words().orElse(""));
    return values;
  }

  private void print(IdeaStanding one, Services services) {
    var texts = terminal.texts();
    var idea = one.idea();
    var out = terminal.out();
    out.println(idea.title());
    out.println(texts.date(idea.on()) + " · " + one.state().in(texts));
    out.println();
    out.println(idea.text());
    out.println();
    line("idea.originator", ExchangeDeed.name(services, idea.originator()));
    line("idea.owner", ExchangeDeed.name(services, one.owner()));
    for (var name : asked(one, services)) line("idea.asked", name);
    for (var part : one.parts())
      line(
          "idea.parts",
          ExchangeDeed.name(services, part.contributor())
              + ": "
              + part.added()
              + " ("
              + part.state().in(texts)
              + ")");
    related("idea.bases", one.bases(), services);
    related(
        "idea.builtOn",
        services.ideas().builtOn(idea.id()).stream().map(other -> other.idea().id()).toList(),
        services);
    for (var use : one.uses())
      line(
          "idea.used.column",
          ExchangeDeed.name(services, use.by())
              + ", "
              + texts.date(use.on())
              + ": "
              + use.words().orElse(""));
    line("reader.readers", services.ideas().readersOf(idea).in(texts));
  }

  private void related(String key, Collection<IdeaId> ids, Services services) {
    if (ids.isEmpty()) return;
    line(
        key,
        ids.stream()
            .map(id ->
                services.ideas().idea(id).map(other -> other.idea().title()).orElse("?")
                    + " ("
                    + IdeaDeed.code(id)
                    + ")")
            .collect(Collectors.joining(", ")));
  }

  private void line(String key, String what) {
    terminal.out().println(terminal.texts().get(key) + ": " + what);
  }
}
