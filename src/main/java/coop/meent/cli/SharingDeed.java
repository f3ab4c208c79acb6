package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.member.Member;
import coop.meent.sharing.Shared;
import coop.meent.sharing.SharingOutcome;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// What commands on what was given and received have in common.
final class SharingDeed {

  private SharingDeed() {}

  static String code(UUID id) {
    var hex = id.toString().replace("-", "");
    return hex.substring(hex.length() - 6);
  }

  static Shared shared(Services services, String code, Member by) {
    return services.sharing().of(by.id()).stream()
        .filter(one -> code(one.id()).equalsIgnoreCase(code.strip()))
        .findFirst()
        .orElseThrow(() -> new RefusedException(new SharingOutcome.NoSuchHelp(code)));
  }

  static int answer(SharingOutcome outcome, ExchangeDeed common, Terminal terminal) {
    return switch (outcome) {
      case SharingOutcome.Done(var about, var _) -> {
        if (common.isForPrograms()) {
          Map<String, Object> values = new LinkedHashMap<>();
          values.put("shared", code(about));
          new Json(terminal.out()).write(values);
        } else terminal.say("cli.sharing.done", code(about));
        yield Terminal.DONE;
      }
      case Refusal refusal -> terminal.refused(refusal);
    };
  }
}
