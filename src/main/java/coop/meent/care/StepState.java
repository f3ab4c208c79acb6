package coop.meent.care;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// How a step stands. `care.step.<NAME>` in words.
public enum StepState implements Named {
  /// Nobody of the committee said anything.
  WAITING,
  /// Some agree, and not enough of them.
  CONFIRMED_BY_ONE,
  CONFIRMED,
  /// It is less than what was agreed to before: the member's word is enough.
  OWN_WORD,
  /// It is less than an earlier step that waits, and waits with it.
  FOLLOWS,
  /// One agrees and another does not: they talk, until one of them says otherwise.
  DISPUTED,
  DECLINED,
  /// The member appealed against a no.
  APPEALED,
  /// Those who answered the appeal say no too.
  REJECTED,
  WITHDRAWN;

  /// Whether it waits for a word of the committee.
  public boolean isOpen() {
    return this == WAITING || this == CONFIRMED_BY_ONE || this == DISPUTED || this == APPEALED;
  }

  /// Whether it has no effect, and will have none unless somebody says something new.
  boolean isOut() {
    return this == DECLINED || this == REJECTED || this == WITHDRAWN;
  }

  @Override
  public String in(Texts texts) {
    return texts.get("care.step." + name());
  }
}
