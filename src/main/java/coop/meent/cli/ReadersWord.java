package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.reader.Readers;
import java.util.List;
import java.util.stream.Collectors;

/// How readers are named on the command line: `me`, `all`, or the beginning of what a team works
/// on.
final class ReadersWord {

  private ReadersWord() {}

  /// What may be chosen.
  record NoSuchReaders(String typed, String those) implements Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(typed, those);
    }
  }

  /// @param all whom may be chosen
  static Readers among(List<Readers> all, String typed, Terminal terminal) {
    var word = ExchangeDeed.lower(typed);
    return switch (word) {
      case "me" -> Readers.ME;
      case "all" -> Readers.EVERYBODY;
      default ->
          all.stream()
              .filter(
                  one -> !one.team().isEmpty() && ExchangeDeed.lower(one.team()).startsWith(word))
              .findFirst()
              .orElseThrow(() ->
                  new RefusedException(
                      new NoSuchReaders(
                          typed,
                          all.stream()
                              .map(one -> one.in(terminal.texts()))
                              .collect(Collectors.joining(", ")))));
    };
  }
}
