package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.sync.Overview;
import coop.meent.sync.SyncRefusal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Finds the laptop that a word on the command line means.
final class LaptopLookup {

  private static final int LEAST_OF_ID = 4;

  private final List<Overview.Laptop> laptops;

  LaptopLookup(Overview overview) {
    laptops = overview.laptops();
  }

  /// By its series, its id or the end of that, or its owner's name where that is the only laptop in
  /// use of theirs.
  UUID named(String word) {
    var wanted = word.strip().toLowerCase(Locale.ROOT);
    for (var way :
        List.<Predicate<Overview.Laptop>>of(
            laptop -> laptop.series().toLowerCase(Locale.ROOT).equals(wanted),
            laptop -> wanted.length() >= LEAST_OF_ID && laptop.device().toString().endsWith(wanted),
            laptop ->
                laptop.isActive() && laptop.owner().toLowerCase(Locale.ROOT).contains(wanted))) {
      var found = laptops.stream().filter(way).toList();
      if (found.size() == 1) return found.getFirst().device();
      if (found.size() > 1) throw several(word, found);
    }
    throw new RefusedException(new SyncRefusal.UnknownDevice(word));
  }

  private static RefusedException several(String word, List<Overview.Laptop> found) {
    var candidates =
        found.stream()
            .map(laptop -> laptop.series() + " " + laptop.owner())
            .collect(Collectors.joining(", "));
    return new RefusedException(new VaultCommandRefusal.SeveralMeant(word, candidates));
  }
}
