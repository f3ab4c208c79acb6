package coop.meent.correction;

import java.util.Optional;

/// What is asked of one thing that a line may bear: to stay, to go, or to become something.
public sealed interface Wish<T> {

  record Keep<T>() implements Wish<T> {}

  record Clear<T>() implements Wish<T> {}

  record Put<T>(T value) implements Wish<T> {}

  default boolean isKept() {
    return this instanceof Keep;
  }

  /// What it is once the wish is granted.
  default Optional<T> after(Optional<T> before) {
    return switch (this) {
      case Keep<T> _ -> before;
      case Clear<T> _ -> Optional.empty();
      case Put<T>(var value) -> Optional.of(value);
    };
  }
}
