package coop.meent.statute;

import coop.meent.base.Id.RuleVersionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The rules that hold on one day, for everybody or for one member. Remembers which versions were
/// asked for, so that what is computed from them can say by which it was.
public final class Rules {

  private final LocalDate day;
  private final Map<String, RuleVersion> versions = new LinkedHashMap<>();
  private final Set<RuleVersionId> used = new LinkedHashSet<>();

  Rules(LocalDate day, Collection<RuleVersion> versions) {
    this.day = day;
    for (var version : versions) this.versions.put(version.key(), version);
  }

  public LocalDate day() {
    return day;
  }

  /// In the order of [RuleKey]; those of a newer Meent last.
  public List<RuleVersion> all() {
    List<RuleVersion> all = new ArrayList<>();
    for (var key : RuleKey.values()) version(key).ifPresent(all::add);
    versions.values().stream().filter(one -> one.known().isEmpty()).forEach(all::add);
    return all;
  }

  public Optional<RuleVersion> version(RuleKey key) {
    return Optional.ofNullable(versions.get(key.name()));
  }

  public RuleAnswer ask(RuleKey key) {
    var version = version(key);
    var value = version.flatMap(RuleVersion::meaning);
    if (version.isEmpty() || value.isEmpty()) return new RuleAnswer.Missing(key);
    used.add(version.get().id());
    return new RuleAnswer.Given(version.get(), value.get());
  }

  /// The first of these rules that nobody laid down.
  public Optional<RuleAnswer.Missing> missing(RuleKey... keys) {
    for (var key : keys)
      if (ask(key) instanceof RuleAnswer.Missing missing) return Optional.of(missing);
    return Optional.empty();
  }

  /// Of a rule that is there.
  ///
  /// @throws java.util.NoSuchElementException when it is missing: ask [#missing] first
  public <V extends RuleValue> V value(RuleKey key, Class<V> type) {
    return find(key, type).orElseThrow();
  }

  /// Of a rule that need not be there.
  public <V extends RuleValue> Optional<V> find(RuleKey key, Class<V> type) {
    return ask(key) instanceof RuleAnswer.Given(var _, var value)
        ? Optional.of(type.cast(value))
        : Optional.empty();
  }

  /// Which versions answered so far.
  public List<RuleVersionId> used() {
    return List.copyOf(used);
  }
}
