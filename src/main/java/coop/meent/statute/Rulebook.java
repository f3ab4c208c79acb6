package coop.meent.statute;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.RuleVersionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All versions of all rules, and who was told of which. What a rule begins with binds everybody; a
/// change binds a member from the day it starts or the day that member was told of it, whichever is
/// later, and until then the version before goes on binding (BW 2:59). Whoever joins accepts what
/// is in force on that day.
public final class Rulebook {

  private final Map<String, List<RuleVersion>> versions = new LinkedHashMap<>();
  private final Map<Telling, RuleNotice> told = new HashMap<>();

  private record Telling(RuleVersionId version, MemberId member) {}

  /// @param versions in the order in which changes count; of two from one day the later wins
  public Rulebook(List<RuleVersion> versions, List<RuleNotice> notices) {
    for (var version : versions)
      this.versions.computeIfAbsent(version.key(), _ -> new ArrayList<>()).add(version);
    this.versions.values().forEach(list -> list.sort(Comparator.comparing(RuleVersion::from)));
    for (var notice : notices)
      told.merge(new Telling(notice.version(), notice.member()), notice, Rulebook::first);
  }

  private static RuleNotice first(RuleNotice one, RuleNotice other) {
    return other.told().isBefore(one.told()) ? other : one;
  }

  public boolean isEmpty() {
    return versions.isEmpty();
  }

  /// The rules in force on a day.
  public Rules at(LocalDate day) {
    return new Rules(day, newest(one -> Optional.of(one.from()), day));
  }

  /// The rules that bind a member on a day.
  public Rules bindingOn(Bound member, LocalDate day) {
    return new Rules(day, newest(one -> bindsFrom(one, member), day));
  }

  @FunctionalInterface
  private interface Start {
    Optional<LocalDate> of(RuleVersion version);
  }

  private List<RuleVersion> newest(Start start, LocalDate day) {
    List<RuleVersion> newest = new ArrayList<>();
    for (var list : versions.values())
      list.stream()
          .filter(one -> start.of(one).filter(from -> !from.isAfter(day)).isPresent())
          .reduce((_, later) -> later)
          .ifPresent(newest::add);
    return newest;
  }

  /// From which day a version binds a member; never, while the member was not told.
  public Optional<LocalDate> bindsFrom(RuleVersion version, Bound member) {
    var first = history(version.key()).getFirst();
    if (version.equals(first) || !version.from().isAfter(member.since()))
      return Optional.of(later(version.from(), member.since()));
    return notice(version, member.member()).map(one -> later(version.from(), one.told()));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  public Optional<RuleNotice> notice(RuleVersion version, MemberId member) {
    return Optional.ofNullable(told.get(new Telling(version.id(), member)));
  }

  /// What a member was told, the oldest first.
  public List<RuleNotice> notices(MemberId member) {
    return told.entrySet().stream()
        .filter(one -> one.getKey().member().equals(member))
        .map(Map.Entry::getValue)
        .sorted(
            Comparator.comparing(RuleNotice::told)
                .thenComparing(one -> one.version().uuid().toString()))
        .toList();
  }

  /// All versions of a rule, the oldest first.
  public List<RuleVersion> history(String key) {
    return List.copyOf(versions.getOrDefault(key, List.of()));
  }

  public Optional<RuleVersion> version(RuleVersionId id) {
    return versions.values().stream()
        .flatMap(List::stream)
        .filter(one -> one.id().equals(id))
        .findFirst();
  }
}
