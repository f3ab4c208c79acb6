package coop.meent.bank;

import coop.meent.bank.BankHistory.Past;
import coop.meent.base.Money;
import coop.meent.base.Split;
import coop.meent.base.Split.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
  static List<Allocation> way(Past past) {
    return past.allocations().stream()
        .map(part ->
            new Allocation(
                part.account(), Money.ZERO, Optional.empty(), part.dimensions(), part.vatCode()))
        .toList();
  }

  /// For a line of this amount: one part takes all; several keep their proportions, when all of
  /// them go the same way or are a line with VAT that was shifted to us. Texts are of the earlier
  /// line and do not come along.
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
    if (goesOneWay(bare)) return Optional.of(inProportion(bare, amount));
    return isShiftedVat(bare, total)
        ? Optional.of(asShifted(bare, amount, total))
        : Optional.empty();
  }

  private static boolean goesOneWay(List<Allocation> parts) {
    return parts.stream().allMatch(part -> part.amount().isPositive())
        || parts.stream().allMatch(part -> part.amount().isNegative());
  }

  /// One line and the VAT that is owed and deducted at once: they bear one code, and the VAT
  /// cancels.
  private static boolean isShiftedVat(List<Allocation> parts, Money total) {
    var code = parts.getFirst().vatCode();
    return code.isPresent()
        && parts.stream().allMatch(part -> part.vatCode().equals(code))
        && parts.getFirst().amount().equals(total);
  }

  private static List<Allocation> asShifted(List<Allocation> parts, Money amount, Money total) {
    List<Allocation> fitted = new ArrayList<>();
    fitted.add(parts.getFirst().withAmount(amount));
    for (var part : parts.subList(1, parts.size())) {
      var cents =
          BigDecimal.valueOf(part.amount().cents())
              .multiply(BigDecimal.valueOf(amount.cents()))
              .divide(BigDecimal.valueOf(total.cents()), 0, RoundingMode.HALF_UP);
      fitted.add(part.withAmount(Money.ofCents(cents.longValueExact())));
    }
    return fitted;
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
