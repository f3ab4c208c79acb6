package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.exchange.ExchangeOutcome;
import coop.meent.exchange.Lead;
import coop.meent.exchange.LeadStanding;
import coop.meent.member.Member;
import coop.meent.talent.Skill;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// What commands on leads have in common.
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class ExchangeDeed {

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Mixin private Shape shape;

  Path file() {
    return file;
  }

  boolean isForPrograms() {
    return shape.isForPrograms();
  }

  void print(Listing listing, Terminal terminal) {
    shape.print(listing, terminal);
  }

  static String code(Lead lead) {
    return ShortCode.of(lead.id());
  }

  static LeadStanding lead(Services services, String code) {
    return services.exchange().leads().stream()
        .filter(one -> code(one.lead()).equalsIgnoreCase(code.strip()))
        .findFirst()
        .orElseThrow(() -> new RefusedException(new ExchangeOutcome.NoSuchLead(code)));
  }

  static String name(Services services, MemberId member) {
    return services.members().member(member).map(Member::name).orElse("?");
  }

  static String skill(Services services, SkillId id) {
    return services.skills().skills().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(Skill::name)
        .orElse("?");
  }

  /// The first of the tick list whose name holds what was typed.
  static SkillId listed(Services services, String typed) {
    var word = lower(typed);
    return services.skills().skills().stream()
        .filter(one -> one.isListed() && lower(one.name()).contains(word))
        .findFirst()
        .map(Skill::id)
        .orElseThrow(() -> new RefusedException(new ExchangeOutcome.NoSuchSkill(typed)));
  }

  static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  int answer(ExchangeOutcome outcome, Services services, Terminal terminal) {
    return switch (outcome) {
      case ExchangeOutcome.Done(var lead, var _) -> {
        say(lead, services, terminal);
        yield Terminal.DONE;
      }
      case Refusal refusal -> terminal.refused(refusal);
    };
  }

  private void say(LeadStanding one, Services services, Terminal terminal) {
    if (isForPrograms()) {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("lead", code(one.lead()));
      values.put("state", one.state().name());
      values.put("willing", one.willing().size());
      values.put("taker", one.taker().map(who -> name(services, who)));
      new Json(terminal.out()).write(values);
      return;
    }
    terminal.say("cli.exchange.done", code(one.lead()), one.state());
  }
}
