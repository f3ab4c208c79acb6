package coop.meent.assembly;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// How people meet, each way asking more of the statutes than the one before; `assembly.way.<WAY>`
/// in words.
public enum MeetingWay implements Named {
  IN_PERSON,
  HYBRID,
  DIGITAL;

  /// Whether this is allowed where the statutes allow `most`.
  boolean isWithin(MeetingWay most) {
    return compareTo(most) <= 0;
  }

  /// What a choice of [coop.meent.statute.RuleKey#MEETING_WAY] allows.
  static MeetingWay allowedBy(String option) {
    return switch (option) {
      case "MEET_IN_PERSON" -> IN_PERSON;
      case "MEET_HYBRID" -> HYBRID;
      case "MEET_DIGITAL" -> DIGITAL;
      default -> throw new IllegalArgumentException(option);
    };
  }

  @Override
  public String in(Texts texts) {
    return texts.get("assembly.way." + name());
  }
}
