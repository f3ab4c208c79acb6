package coop.meent.bank;

import coop.meent.bank.BankHistory.Past;
import coop.meent.base.Money;
import coop.meent.base.Split;
import coop.meent.base.Split.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What most of some earlier bookings have in common, made to fit another amount.
///
/// @param allocations of the newest booking of that way
/// @param times how many were booked that way
/// @param last when the newest was
/// @param isUnanimous none was booked in another way
record Precedent(List<Allocation> allocations, int times, LocalDate last, boolean isUnanimous) {

  /// The way booked most often; of two as frequent, the one used last.
  ///
  /// @param past the newest first
  static Optional<Precedent> of(List<Past> past) {
    Map<List<Allocation>, List<Past>> ways = new LinkedHashMap<>();
    for (var booked : past) {
      if (!booked.allocations().isEmpty())
        ways.computeIfAbsent(way(booked), any -> new ArrayList<>()).add(booked);
    }
    List<Past> most = List.of();
    for (var same : ways.values()) {
      if (same.size() > most.size()) most = same;
    }
    if (most.isEmpty()) return Optional.empty();
    var newest = most.getFirst();
    return Optional.of(
        new Precedent(newest.allocations(), most.size(), newest.line().booked(), ways.size() == 1));
  }

  /// Accounts and dimensions alone: amounts and texts differ from month to month.
  private static List<Allocation> way(Past past) {
    return past.allocations().stream()
        .map(part ->
            new Allocation(
                part.account(), Money.ZERO, Optional.empty(), part.dimensions(), part.vatCode()))
        .toList();
  }

  /// For a line of this amount: one part takes all; several keep their proportions, when all of
  /// them go the same way. Texts are of the earlier line and do not come along.
  Optional<List<Allocation>> fitted(Money amount) {
    var bare =
        allocations.stream()
            .map(part ->
                new Allocation(
                    part.account(),
                    part.amount(),
                    Optional.empty(),
                    part.dimensions(),
                    part.vatCode()))
            .toList();
    if (bare.size() == 1) return Optional.of(List.of(bare.getFirst().withAmount(amount)));
    var total = Money.sum(bare.stream().map(Allocation::amount).toList());
    if (total.equals(amount)) return Optional.of(bare);
    return goesOneWay(bare) ? Optional.of(inProportion(bare, amount)) : Optional.empty();
  }

  private static boolean goesOneWay(List<Allocation> parts) {
    return parts.stream().allMatch(part -> part.amount().isPositive())
        || parts.stream().allMatch(part -> part.amount().isNegative());
  }

  private static List<Allocation> inProportion(List<Allocation> parts, Money amount) {
    List<Share> shares = new ArrayList<>();
    for (var part : parts) {
      int number = shares.size();
      shares.add(new Share(number, new UUID(0, number), part.amount().abs().toBigDecimal()));
    }
    var cents = Split.byLargestRemainder(amount, shares);
    List<Allocation> fitted = new ArrayList<>();
    for (var share : cents.entrySet())
      fitted.add(parts.get(share.getKey().number()).withAmount(share.getValue()));
    return fitted;
  }
}
