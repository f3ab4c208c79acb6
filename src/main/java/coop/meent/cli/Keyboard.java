package coop.meent.cli;

import java.util.Optional;

/// What a person, or a script in their place, answers while a command runs.
public interface Keyboard {

  /// Where nobody answers.
  Keyboard NOBODY = (question, isSecret) -> Optional.empty();

  /// One line; empty when there is nobody to ask.
  ///
  /// @param isSecret not to be shown while it is typed
  Optional<char[]> ask(String question, boolean isSecret);

  /// Whether somebody types blind, and is better asked twice for something new.
  default boolean isPerson() {
    return false;
  }
}
