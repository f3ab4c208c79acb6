package coop.meent.development;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Every kind of training that was ever laid down: what counts, and what does not.
///
/// @param all by the day from which they hold; of one name and day the last one laid down holds
public record TrainingKinds(List<TrainingKind> all) {

  public TrainingKinds {
    all = List.copyOf(all);
  }

  /// Those that hold on a day, by name.
  public List<TrainingKind> on(LocalDate day) {
    List<TrainingKind> held = new ArrayList<>();
    for (var one : all) {
      if (one.from().isAfter(day)) continue;
      held.removeIf(older -> older.isNamed(one.name()));
      held.add(one);
    }
    held.sort(Comparator.comparing(TrainingKind::name, String.CASE_INSENSITIVE_ORDER));
    return List.copyOf(held);
  }

  public List<TrainingKind> counting(LocalDate day) {
    return on(day).stream().filter(TrainingKind::counts).toList();
  }

  public Optional<TrainingKind> named(String word, LocalDate day) {
    return on(day).stream().filter(one -> one.isNamed(word)).findFirst();
  }
}
