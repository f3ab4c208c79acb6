package coop.meent.check;

import coop.meent.store.Breach;
import coop.meent.store.Breach.Promise;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the change log promises, each promise a check of its own, all answered by one reading.
final class ChangeChecks {

  private ChangeChecks() {}

  static String name(Promise promise) {
    return switch (promise) {
      case CHAIN -> "change-chain";
      case HEADER -> "change-header";
      case PAYLOAD -> "change-payload";
      case ORDER -> "change-order";
      case OPERATIONS -> "change-operations";
      case ROWS -> "rows-as-changed";
    };
  }

  static List<Finding> findings(FileQuery file) {
    Map<Promise, Breach> breaches = new EnumMap<>(Promise.class);
    for (var breach : file.breaches()) breaches.put(breach.promise(), breach);
    List<Finding> findings = new ArrayList<>();
    for (var promise : Promise.values()) {
      var offender = Optional.ofNullable(breaches.get(promise)).map(b -> offender(file, b));
      findings.add(Finding.of(name(promise), offender));
    }
    return findings;
  }

  /// @param finding why the log cannot be read, in the words of the database
  static List<Finding> unanswered(String finding) {
    return Arrays.stream(Promise.values())
        .map(promise -> Finding.unanswered(name(promise), finding))
        .toList();
  }

  private static Offender offender(FileQuery file, Breach breach) {
    var place = breach.row().map(row -> new Places(file).of(row.table(), row.key()));
    List<Object> arguments = new ArrayList<>();
    breach
        .change()
        .ifPresent(change -> {
          arguments.add(String.valueOf(change.number()));
          arguments.add(LocalDate.ofInstant(change.claimed(), ZoneOffset.UTC));
        });
    place.ifPresent(found -> {
      arguments.add(found.kind());
      arguments.add(found.name());
    });
    return new Offender(text(breach), arguments, place.flatMap(Places.Place::link), false);
  }

  /// A change with a row, a change alone, a row alone, or neither.
  private static String text(Breach breach) {
    if (breach.change().isPresent()) return breach.row().isPresent() ? "row" : Offender.USUAL;
    return breach.row().isPresent() ? "stray" : "whole";
  }
}
