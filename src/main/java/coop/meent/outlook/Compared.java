package coop.meent.outlook;

import java.util.Optional;

/// One of the scenarios that are compared, under the name that it was given.
///
/// @param kept as it lies in the file; empty for what is only looked at
public record Compared(String name, Outlook outlook, Optional<KeptScenario> kept) {

  public Compared(String name, Outlook outlook) {
    this(name, outlook, Optional.empty());
  }

  public static Compared of(KeptScenario kept) {
    return new Compared(kept.name(), Outlook.of(kept.scenario()), Optional.of(kept));
  }
}
