package coop.meent.sister;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import java.util.Optional;

/// What came of a deed on sisters, or of looking at a letter.
public sealed interface SisterOutcome<T> {

  /// @param deed empty where it was only looked
  record Done<T>(T result, Optional<DeedId> deed) implements SisterOutcome<T> {}

  /// @param why a [SisterRefusal], or what is wrong with a code that was typed
  record Refused<T>(Refusal why) implements SisterOutcome<T> {}
}
