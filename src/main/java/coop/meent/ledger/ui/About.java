package coop.meent.ledger.ui;

import coop.meent.ledger.Dimensions;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One person, assignment or client to look at the books by.
///
/// @param name such as `Noor Kramer · member`
public record About(String name, Dimensions dimensions) {

  /// Tells it from all others, whatever they are called.
  String key() {
    return Stream.of(dimensions.member(), dimensions.assignment(), dimensions.client())
        .flatMap(Optional::stream)
        .map(id -> id.uuid().toString())
        .collect(Collectors.joining("+"));
  }
}
