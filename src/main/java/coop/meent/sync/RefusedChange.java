package coop.meent.sync;

import coop.meent.base.Refusal;
import coop.meent.store.Replica;
import coop.meent.store.Verdict;
import java.util.List;

/// Why a change does not count: on this laptop as on every other.
///
/// @param key of its sentence
public record RefusedChange(String key, List<Object> arguments) implements Refusal {

  static RefusedChange of(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Refused(var reason, var _) when reason.equals(Replica.MALFORMED) ->
          new RefusedChange("RefusedChange.Malformed", List.of());
      case Verdict.Refused(var reason, var arguments) ->
          new RefusedChange("Objection." + reason, List.copyOf(arguments));
      case Verdict.Suspended _ -> new RefusedChange("SyncRefusal.Suspended", List.of());
      case Verdict.Accepted _, Verdict.Waits _ ->
          throw new IllegalArgumentException("nothing was refused");
    };
  }
}
