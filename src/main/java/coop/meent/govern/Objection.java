package coop.meent.govern;

import coop.meent.base.Named;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.member.Role;
import coop.meent.store.Verdict;
import java.util.List;

/// Why a change does not count, on any laptop; in order of precedence.
public sealed interface Objection extends Refusal {

  /// It cites no record, and was not in the founder's file when the vault began.
  record NotFromBefore() implements Objection {}

  /// It cites a record that never stood.
  record CitesInvalidRecord() implements Objection {}

  /// It cites an older record than the change before it.
  record GoesBack() implements Objection {}

  record OtherCheckpoint() implements Objection {}

  /// Its laptop had been removed under the record that it cites.
  record DeviceGone() implements Objection {}

  /// Its author is no longer a member, and this came to light beyond the cut-off.
  record MemberCutOff() implements Objection {}

  /// Its laptop was removed, and this came to light beyond the cut-off.
  record DeviceCutOff() implements Objection {}

  record NotAMember() implements Objection {}

  /// Nobody, or only others, may write this table there.
  record NoRole(String table) implements Objection {
    @Override
    public List<Object> arguments() {
      return List.of(table);
    }
  }

  /// The office that allowed it has ended, and this came to light beyond the cut-off.
  record RoleCutOff(String table, Role role) implements Objection {
    @Override
    public List<Object> arguments() {
      return List.of(table, new RoleName(role));
    }
  }

  /// An office in the reader's language.
  record RoleName(Role role) implements Named {
    @Override
    public String in(Texts texts) {
      return texts.get("member.role." + role.name());
    }

    @Override
    public String toString() {
      return role.name();
    }
  }

  default Verdict.Refused verdict() {
    return new Verdict.Refused(
        getClass().getSimpleName(), arguments().stream().map(Object::toString).toList());
  }

  /// The objection that a verdict was given for, to say it in the reader's language.
  ///
  /// @throws IllegalArgumentException when there is none of that name
  static Objection of(Verdict.Refused refused) {
    var arguments = refused.arguments();
    return switch (refused.reason()) {
      case "NotFromBefore" -> new NotFromBefore();
      case "CitesInvalidRecord" -> new CitesInvalidRecord();
      case "GoesBack" -> new GoesBack();
      case "OtherCheckpoint" -> new OtherCheckpoint();
      case "DeviceGone" -> new DeviceGone();
      case "DeviceCutOff" -> new DeviceCutOff();
      case "MemberCutOff" -> new MemberCutOff();
      case "NotAMember" -> new NotAMember();
      case "NoRole" -> new NoRole(arguments.getFirst());
      case "RoleCutOff" -> new RoleCutOff(arguments.get(0), Role.valueOf(arguments.get(1)));
      default -> throw new IllegalArgumentException("no objection " + refused.reason());
    };
  }
}
