package coop.meent.store;

import coop.meent.base.Hash;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Verdicts as they stand in the table of changes.
final class Verdicts {

  /// Between a reason and its arguments; in none of them.
  private static final String BETWEEN = "\u001f";

  private Verdicts() {}

  static String name(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Accepted _ -> "ACCEPTED";
      case Verdict.Refused _ -> "REFUSED";
      case Verdict.Suspended _ -> "SUSPENDED";
      case Verdict.Waits _ -> throw new IllegalArgumentException("what waits has no place yet");
    };
  }

  static @Nullable String reason(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Refused(var reason, var arguments) ->
          String.join(BETWEEN, Stream.concat(Stream.of(reason), arguments.stream()).toList());
      case Verdict.Suspended(var suspension) -> suspension.toString();
      default -> null;
    };
  }

  static Verdict read(String name, @Nullable String reason) {
    return switch (name) {
      case "ACCEPTED" -> new Verdict.Accepted();
      case "SUSPENDED" ->
          new Verdict.Suspended(Hash.of(HexFormat.of().parseHex(String.valueOf(reason))));
      default -> refused(String.valueOf(reason));
    };
  }

  private static Verdict.Refused refused(String reason) {
    var parts = List.of(reason.split(BETWEEN, -1));
    return new Verdict.Refused(parts.getFirst(), parts.subList(1, parts.size()));
  }
}
