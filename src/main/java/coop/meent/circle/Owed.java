package coop.meent.circle;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.pay.file.EndToEnd;
import java.time.YearMonth;
import java.util.UUID;

/// What a circle owes one member from its account, as payments name it: the same on every laptop,
/// and the same again when a month is taken back and run anew, so that nothing is paid twice.
final class Owed {

  private Owed() {}

  /// All gifts of a month to a member.
  static UUID gifts(CircleId circle, YearMonth month, MemberId to) {
    return Ids.derived(
        "circle-owed", circle.uuid().toString(), month.toString(), to.uuid().toString());
  }

  /// What is noted as paid of it bears this mark.
  static String mark(UUID item) {
    return EndToEnd.of("circle", item.toString());
  }
}
