package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.sync.SyncRefusal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// People that a word on the command line may mean.
///
/// @param number that somebody has, if it was given yet
record Meant<T>(
    Collection<T> all, Function<T, Optional<Integer>> number, Function<T, String> name) {

  /// By number, the whole name, or a part of the name that only one has.
  T by(String word) {
    var wanted = word.strip().toLowerCase(Locale.ROOT);
    var exact = those(one -> digits(one).equals(wanted) || lower(one).equals(wanted));
    var found = exact.isEmpty() ? those(one -> lower(one).contains(wanted)) : exact;
    if (found.isEmpty() || wanted.isEmpty())
      throw new RefusedException(new SyncRefusal.UnknownMember(word));
    if (found.size() > 1)
      throw new RefusedException(
          new VaultCommandRefusal.SeveralMeant(
              word,
              found.stream()
                  .map(one -> (digits(one) + " " + name.apply(one)).strip())
                  .collect(Collectors.joining(", "))));
    return found.getFirst();
  }

  private List<T> those(Predicate<T> wanted) {
    return all.stream().filter(wanted).toList();
  }

  private String digits(T one) {
    return number.apply(one).map(String::valueOf).orElse("");
  }

  private String lower(T one) {
    return name.apply(one).toLowerCase(Locale.ROOT);
  }
}
