package coop.meent.calendar;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.Optional;

/// What is to be done for a financial year, in the order of doing; `calendar.matter.<MATTER>` in
/// words.
public enum Matter implements Named {
  ACCOUNTS_READY(Doer.BOARD),
  /// The assembly may give more time; nothing that must be.
  EXTENSION(Doer.ASSEMBLY),
  NOTICE(Doer.BOARD),
  AGENDA(Doer.BOARD),
  AUDIT(Doer.AUDIT_COMMITTEE),
  ADOPTION(Doer.ASSEMBLY),
  /// A vote of its own: adoption is not discharge.
  DISCHARGE(Doer.ASSEMBLY),
  FILING(Doer.BOARD),
  RETENTION(Doer.BOARD);

  /// Who does it; `calendar.doer.<DOER>` in words.
  public enum Doer implements Named {
    BOARD,
    AUDIT_COMMITTEE,
    ASSEMBLY;

    @Override
    public String in(Texts texts) {
      return texts.get("calendar.doer." + name());
    }
  }

  private final Doer doer;

  Matter(Doer doer) {
    this.doer = doer;
  }

  public Doer doer() {
    return doer;
  }

  /// Whether nothing is amiss when it is never done.
  public boolean isOptional() {
    return this == EXTENSION;
  }

  /// Whether it is done on a day; keeping the books is no deed.
  public boolean isDone() {
    return this != RETENTION;
  }

  /// Empty for what a newer Meent wrote.
  public static Optional<Matter> of(String name) {
    for (var matter : values())
      if (matter.name().equalsIgnoreCase(name)) return Optional.of(matter);
    return Optional.empty();
  }

  @Override
  public String in(Texts texts) {
    return texts.get("calendar.matter." + name());
  }
}
