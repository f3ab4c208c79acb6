package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.care.CareOutcome;
import coop.meent.care.Case;
import coop.meent.member.Member;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What commands on one member's case have in common. None of them takes words: a case has no place
/// for them.
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class CaseDeed {

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "WHO", description = "${bundle:cli.case.who}")
  private String who;

  @Option(names = "--as", paramLabel = "WHO", description = "${bundle:cli.case.as}")
  private @Nullable String as;

  @Mixin private Shape shape;

  Path file() {
    return file;
  }

  Shape shape() {
    return shape;
  }

  Member who(Services services) {
    return new People(services.members()).named(who);
  }

  /// Who does it: who sits here, or as named.
  MemberId by(Services services) {
    return as == null
        ? Sitter.at(services).member().id()
        : new People(services.members()).named(as).id();
  }

  int answer(CareOutcome outcome, Terminal terminal) {
    return switch (outcome) {
      case CareOutcome.Done done -> {
        tell(done, terminal);
        yield Terminal.DONE;
      }
      case Refusal refusal -> terminal.refused(refusal);
    };
  }

  private void tell(CareOutcome.Done done, Terminal terminal) {
    var whole = done.whole();
    if (shape.isForPrograms()) {
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("name", done.name());
      answer.putAll(values(whole));
      new Json(terminal.out()).write(answer);
      return;
    }
    var step = done.standing().step();
    var key = step.isBetter() ? "cli.case.noted.better" : "cli.case.noted";
    terminal.say(key, done.name(), step.from(), step.percent(), done.standing().state());
    terminal.say("cli.case.stands", whole.state(), whole.turn(), whole.by());
    if (step.isLate()) terminal.say("cli.case.late");
    done.standing()
        .hearing()
        .appealUntil()
        .filter(_ -> done.standing().isAppealable())
        .ifPresent(until -> terminal.say("cli.case.appealUntil", until));
  }

  /// A case for programs.
  static Map<String, Object> values(Case whole) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("from", whole.from());
    values.put("state", whole.state().name().toLowerCase(Locale.ROOT));
    values.put("turn", whole.turn().name().toLowerCase(Locale.ROOT));
    values.put("by", whole.by());
    values.put("steps", steps(whole));
    return values;
  }

  static List<Map<String, Object>> steps(Case whole) {
    return whole.steps().stream()
        .map(one -> {
          Map<String, Object> values = new LinkedHashMap<>();
          values.put("from", one.step().from());
          values.put("percent", one.step().percent());
          values.put("state", one.state().name().toLowerCase(Locale.ROOT));
          values.put("counts", one.counts());
          values.put("late", one.step().isLate());
          return values;
        })
        .toList();
  }

  static LocalDate or(@Nullable LocalDate given, LocalDate otherwise) {
    return given == null ? otherwise : given;
  }
}
