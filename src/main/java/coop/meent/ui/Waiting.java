package coop.meent.ui;

import java.util.Optional;

/// One thing that waits.
///
/// @param what the fact, in a short sentence
/// @param why the second line: from where, how much, by when
/// @param deed what the button says
/// @param act what the button does, on the FX thread
/// @param other the other way to end its waiting, such as no beside yes
public record Waiting(
    Tone tone, String what, String why, String deed, Runnable act, Optional<Other> other) {

  /// A second button.
  public record Other(String deed, Runnable act) {}

  public Waiting(Tone tone, String what, String why, String deed, Runnable act) {
    this(tone, what, why, deed, act, Optional.empty());
  }

  public Waiting or(String otherDeed, Runnable otherAct) {
    return new Waiting(tone, what, why, deed, act, Optional.of(new Other(otherDeed, otherAct)));
  }
}
