package coop.meent.sync.ui;

import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import java.util.function.Supplier;

/// What came of a deed that may be refused.
sealed interface Tried<T> {

  record Done<T>(T value) implements Tried<T> {}

  record No<T>(Refusal why) implements Tried<T> {}

  static <T> Tried<T> of(Supplier<T> deed) {
    try {
      return new Done<>(deed.get());
    } catch (RefusedException e) {
      return new No<>(e.refusal());
    }
  }
}
