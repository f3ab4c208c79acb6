package coop.meent.crypto;

import coop.meent.base.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/// What came of reading a code that somebody typed.
public sealed interface CodeReading<C> {

  record Read<C>(C code) implements CodeReading<C> {}

  /// @param groups the numbers, from 1, of the groups with a mistake in them
  record Mistyped<C>(List<Integer> groups) implements CodeReading<C>, Refusal {

    @Override
    public List<Object> arguments() {
      return List.of(groups.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
  }

  /// @param found letters and digits; there must be `wanted`
  record Incomplete<C>(int found, int wanted) implements CodeReading<C>, Refusal {

    @Override
    public List<Object> arguments() {
      return List.of(found, wanted);
    }
  }
}
