package coop.meent.cli;

import coop.meent.assembly.AgendaItem;
import coop.meent.assembly.Assembly;
import coop.meent.assembly.AssemblyOutcome;
import coop.meent.assembly.Sitting;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.base.Written;
import coop.meent.document.PdfWriter;
import coop.meent.document.Report;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What commands on one meeting have in common: the file, which meeting, and the answer.
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AssemblyDeed {

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "WHICH", description = "${bundle:cli.assembly.which}")
  private String which;

  @Option(names = "--lang", paramLabel = "nl|en", description = "${bundle:cli.report.lang}")
  private @Nullable String lang;

  @Mixin private Shape shape;

  Path file() {
    return file;
  }

  Shape shape() {
    return shape;
  }

  static String code(Assembly assembly) {
    return ShortCode.of(assembly.id());
  }

  /// By its code, `last`, or a part of the name that only one has.
  Sitting sitting(Services services) {
    var word = which.strip().toLowerCase(Locale.ROOT);
    var all = services.assemblies().assemblies();
    var found =
        word.equals("last")
            ? all.stream().limit(1).toList()
            : all.stream().filter(one -> code(one).equals(word)).toList();
    if (found.isEmpty()) found = titled(all, word);
    if (found.isEmpty())
      throw new RefusedException(new AssemblyCommandRefusal.NoSuchAssembly(which));
    if (found.size() > 1)
      throw new RefusedException(
          new AssemblyCommandRefusal.SeveralAssemblies(
              which,
              found.stream()
                  .map(one -> code(one) + " " + one.title())
                  .collect(Collectors.joining(", "))));
    return services.assemblies().sitting(found.getFirst().id()).orElseThrow();
  }

  private static List<Assembly> titled(List<Assembly> all, String word) {
    return all.stream().filter(one -> one.title().toLowerCase(Locale.ROOT).contains(word)).toList();
  }

  /// By its number on the agenda.
  static AgendaItem item(Sitting sitting, int number) {
    if (number < 1 || number > sitting.agenda().size())
      throw new RefusedException(new AssemblyCommandRefusal.NoSuchItem("" + number));
    return sitting.agenda().get(number - 1);
  }

  static MemberId who(Services services, String word, LocalDate day) {
    return new RegisterPeople(services.memberships().register(), day).named(word).id();
  }

  int answer(AssemblyOutcome outcome, Terminal terminal, String key, Object... arguments) {
    return switch (outcome) {
      case AssemblyOutcome.Done done -> {
        if (shape.isForPrograms()) {
          Map<String, Object> answer = new LinkedHashMap<>();
          answer.put("assembly", done.assembly().uuid().toString());
          answer.put("item", done.item().map(one -> one.uuid().toString()));
          answer.put("called", done.count());
          new Json(terminal.out()).write(answer);
        } else {
          terminal.say(key, arguments);
        }
        yield Terminal.DONE;
      }
      case Refusal refusal -> terminal.refused(refusal);
    };
  }

  /// The language of a paper: as asked, else that of the cooperative.
  coop.meent.base.Language language(Services services, Terminal terminal) {
    return lang == null ? services.assemblyPapers().language() : terminal.language(lang);
  }

  int write(Report report, Path target, Terminal terminal) {
    return switch (new PdfWriter().write(report, target)) {
      case Written.Done(var made) -> {
        terminal.remark("cli.report.done", report.title(), made);
        yield Terminal.DONE;
      }
      case Refusal refusal -> terminal.refused(refusal);
    };
  }
}
