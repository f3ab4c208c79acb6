package coop.meent.assembly;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// All that was noted about voting on paper on one item, each list in the order in which changes
/// count.
record Paper(List<Secrecy> secrecies, List<Telling> tellings, List<TellingWithdrawal> withdrawals) {

  static final Paper NONE = new Paper(List.of(), List.of(), List.of());

  Paper {
    secrecies = List.copyOf(secrecies);
    tellings = List.copyOf(tellings);
    withdrawals = List.copyOf(withdrawals);
  }

  Set<UUID> ids() {
    Set<UUID> ids = new HashSet<>();
    secrecies.forEach(one -> ids.add(one.id()));
    tellings.forEach(one -> ids.add(one.id()));
    withdrawals.forEach(one -> ids.add(one.id()));
    return ids;
  }

  Paper only(Set<UUID> counted) {
    return new Paper(
        secrecies.stream().filter(one -> counted.contains(one.id())).toList(),
        tellings.stream().filter(one -> counted.contains(one.id())).toList(),
        withdrawals.stream().filter(one -> counted.contains(one.id())).toList());
  }

  boolean isWithdrawn(Telling telling) {
    return withdrawals.stream().anyMatch(one -> one.telling().equals(telling.id()));
  }

  List<Telling> standing() {
    return tellings.stream().filter(one -> !isWithdrawn(one)).toList();
  }

  /// By the last word; and whenever somebody counted papers.
  boolean isSecret() {
    return !standing().isEmpty() || (!secrecies.isEmpty() && secrecies.getLast().isSecret());
  }
}
