package coop.meent.cli;

import coop.meent.base.Id.IdeaId;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.idea.IdeaOutcome;
import coop.meent.idea.IdeaStanding;
import java.util.LinkedHashMap;
import java.util.Map;

/// What commands on ideas have in common.
final class IdeaDeed {

  private IdeaDeed() {}

  static String code(IdeaId id) {
    return ShortCode.of(id);
  }

  static IdeaStanding idea(Services services, String code) {
    return services.ideas().ideas().stream()
        .filter(one -> code(one.idea().id()).equalsIgnoreCase(code.strip()))
        .findFirst()
        .orElseThrow(() -> new RefusedException(new IdeaOutcome.NoSuchIdea(code)));
  }

  static int answer(
      IdeaOutcome outcome, Services services, ExchangeDeed common, Terminal terminal) {
    return switch (outcome) {
      case IdeaOutcome.Done(var one, var _) -> {
        var owner = ExchangeDeed.name(services, one.owner());
        var code = code(one.idea().id());
        if (common.isForPrograms()) {
          Map<String, Object> values = new LinkedHashMap<>();
          values.put("idea", code);
          values.put("state", one.state().name());
          values.put("owner", owner);
          values.put("used", one.uses().size());
          new Json(terminal.out()).write(values);
        } else terminal.say("cli.idea.done", code, one.idea().title(), one.state(), owner);
        yield Terminal.DONE;
      }
      case Refusal refusal -> terminal.refused(refusal);
    };
  }
}
