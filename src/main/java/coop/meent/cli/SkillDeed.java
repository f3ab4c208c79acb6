package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.base.RefusedException;
import coop.meent.talent.Skill;
import coop.meent.talent.SkillOutcome;
import coop.meent.talent.Talent;
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

/// What commands on one skill have in common.
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class SkillDeed {

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "SKILL", description = "${bundle:cli.skills.skill}")
  private String skill;

  @Option(names = "--as", paramLabel = "WHO", description = "${bundle:cli.skills.as}")
  private @Nullable String as;

  @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.skills.on}")
  private @Nullable LocalDate on;

  @Mixin private Shape shape;

  Path file() {
    return file;
  }

  /// The word for the skill, as it was typed.
  String typed() {
    return skill;
  }

  LocalDate day(LocalDate today) {
    return on == null ? today : on;
  }

  /// Who says it: who sits here, or as named.
  MemberId by(Services services) {
    return by(services, as);
  }

  static MemberId by(Services services, @Nullable String as) {
    return as == null
        ? Sitter.at(services).member().id()
        : new People(services.members()).named(as).id();
  }

  /// By the whole name, or the part of a name that only one has.
  Skill skill(Services services) {
    var wanted = skill.strip().toLowerCase(Locale.ROOT);
    var all = services.skills().skills();
    var exact = all.stream().filter(one -> lower(one).equals(wanted)).toList();
    var found =
        exact.isEmpty() ? all.stream().filter(one -> lower(one).contains(wanted)).toList() : exact;
    if (found.isEmpty() || wanted.isEmpty())
      throw new RefusedException(new SkillCommandRefusal.NoSuchSkill(skill));
    if (found.size() > 1)
      throw new RefusedException(new SkillCommandRefusal.SeveralSkills(skill, names(found)));
    return found.getFirst();
  }

  private static String names(List<Skill> skills) {
    return skills.stream().map(Skill::name).collect(Collectors.joining(", "));
  }

  private static String lower(Skill one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  int answer(SkillOutcome outcome, Services services, Terminal terminal, LocalDate today) {
    var refusal = SkillOutcome.refusal(outcome);
    if (refusal.isPresent()) return terminal.refused(refusal.get());
    if (shape.isForPrograms()) new Json(terminal.out()).write(values(outcome, services, today));
    else say(outcome, services, terminal, today);
    return Terminal.DONE;
  }

  private static void say(
      SkillOutcome outcome, Services services, Terminal terminal, LocalDate today) {
    switch (outcome) {
      case SkillOutcome.Listed(var skill, var _) ->
          terminal.say(
              skill.isListed() ? "cli.skills.listed" : "cli.skills.retired",
              skill.name(),
              skill.field());
      case SkillOutcome.Taken(var added, var known) ->
          terminal.say("cli.skills.taken", added, known);
      case SkillOutcome.Kept(var talent, var _) -> {
        var name = name(services, talent.member());
        terminal.say(
            "cli.skills.kept",
            name,
            talent.skill().name(),
            talent.level(),
            talent.counts(today),
            talent.confirmations().size(),
            talent.evidence().size());
      }
      default -> throw new IllegalStateException(outcome.toString());
    }
  }

  private static Map<String, Object> values(
      SkillOutcome outcome, Services services, LocalDate today) {
    Map<String, Object> answer = new LinkedHashMap<>();
    switch (outcome) {
      case SkillOutcome.Listed(var skill, var _) -> {
        answer.put("skill", skill.name());
        answer.put("field", skill.field());
        answer.put("certificate", skill.isCertificate());
        answer.put("retired", skill.retired());
      }
      case SkillOutcome.Taken(var added, var known) -> {
        answer.put("added", added);
        answer.put("known", known);
      }
      case SkillOutcome.Kept(var talent, var _) -> {
        answer.put("name", name(services, talent.member()));
        answer.putAll(values(talent, today));
      }
      default -> throw new IllegalStateException(outcome.toString());
    }
    return answer;
  }

  /// One member's skill for programs.
  static Map<String, Object> values(Talent talent, LocalDate today) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("skill", talent.skill().name());
    values.put("level", talent.level());
    values.put("counts", talent.counts(today));
    values.put("supported", talent.supported(today));
    values.put("interest", talent.interest().name().toLowerCase(Locale.ROOT));
    values.put("grow", talent.wantsToGrow());
    values.put("confirmed", talent.isConfirmed());
    values.put("evidence", talent.evidence().size());
    return values;
  }

  static String name(Services services, MemberId member) {
    return services.members().member(member).map(one -> one.name()).orElse("?");
  }
}
