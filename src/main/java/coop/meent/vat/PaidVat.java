package coop.meent.vat;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import coop.meent.ledger.JournalEntry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/// What comes due of claims on the cash basis, and in which part each payment brings it. Of a claim
/// that is paid for a third a third is due, to the cent of the whole: each payment brings what the
/// total makes of it less what was counted before, so that a claim that is paid has brought all of
/// it, in however many parts and whatever came late.
final class PaidVat {

  private static final Comparator<ClaimStep> ORDER =
      Comparator.comparing(ClaimStep::date)
          .thenComparing(step -> step.entry().series())
          .thenComparingLong(step -> step.entry().number())
          .thenComparing(step -> step.entry().id().uuid());

  private record Place(String code, AccountId account) {}

  private final Predicate<LocalDate> isOnCash;
  private final Function<LocalDate, Optional<LocalDate>> endOfCash;
  private final Predicate<JournalEntry> isCounted;
  private final Map<UUID, List<PaidPart>> counted = new LinkedHashMap<>();
  private final List<PaidPart> due = new ArrayList<>();
  private final Map<Place, Money> waiting = new LinkedHashMap<>();

  /// @param endOfCash of a day on the cash basis, the first day after it that is not
  /// @param isCounted whether a return had an entry when it was filed
  /// @param counted what returns counted before
  PaidVat(
      Predicate<LocalDate> isOnCash,
      Function<LocalDate, Optional<LocalDate>> endOfCash,
      Predicate<JournalEntry> isCounted,
      List<PaidPart> counted) {
    this.isOnCash = isOnCash;
    this.endOfCash = endOfCash;
    this.isCounted = isCounted;
    for (var part : counted)
      this.counted.computeIfAbsent(part.claim(), _ -> new ArrayList<>()).add(part);
  }

  /// What no return counted yet, and what waits to be paid.
  ///
  /// @param due also what comes to nothing: that it was paid is counted too
  record Standing(List<PaidPart> due, List<Waiting> waiting) {}

  /// What is booked and not due yet.
  record Waiting(String code, AccountId account, Money amount) {}

  Standing of(List<ClaimStep> steps) {
    Map<UUID, List<ClaimStep>> byClaim = new LinkedHashMap<>();
    for (var step : steps) byClaim.computeIfAbsent(step.claim(), _ -> new ArrayList<>()).add(step);
    counted.keySet().forEach(claim -> byClaim.computeIfAbsent(claim, _ -> List.of()));
    byClaim.forEach((claim, own) -> new OfClaim(claim, own).run());
    List<Waiting> left = new ArrayList<>();
    waiting.forEach((place, amount) -> {
      if (!amount.isZero()) left.add(new Waiting(place.code, place.account, amount));
    });
    return new Standing(List.copyOf(due), left);
  }

  private final class OfClaim {

    private final UUID claim;
    private final List<ClaimStep> steps;
    private final List<PaidPart> before;
    private final Map<EntryId, Money> paidBefore = new LinkedHashMap<>();
    private final Map<Place, Money> total = new LinkedHashMap<>();
    private final Map<Place, Money> soFar = new LinkedHashMap<>();
    private final boolean isCash;
    private final Optional<LocalDate> closes;
    private Money asked = Money.ZERO;
    private Money paid = Money.ZERO;
    private boolean isClosed;

    OfClaim(UUID claim, List<ClaimStep> steps) {
      this.claim = claim;
      this.steps = together(steps);
      before = counted.getOrDefault(claim, List.of());
      var begins = this.steps.stream().filter(ClaimStep::asks).map(ClaimStep::date).findFirst();
      isCash = begins.filter(isOnCash).isPresent();
      closes = begins.filter(isOnCash).flatMap(endOfCash);
    }

    /// One step for each entry, in order.
    private static List<ClaimStep> together(List<ClaimStep> steps) {
      Map<EntryId, ClaimStep> merged = new LinkedHashMap<>();
      for (var step : steps)
        merged.merge(
            step.entry().id(),
            step,
            (one, more) ->
                new ClaimStep(
                    one.claim(),
                    one.entry(),
                    one.asked().plus(more.asked()),
                    one.paid().plus(more.paid()),
                    one.lines().isEmpty() ? more.lines() : one.lines()));
      return merged.values().stream().sorted(ORDER).toList();
    }

    void run() {
      if (steps.stream().allMatch(step -> step.lines().isEmpty()) && before.isEmpty()) return;
      takeOver();
      for (var step : steps) {
        closeBefore(step.date());
        boolean isNew = step.asks() && !isCounted.test(step.entry());
        if (isNew) ask(step);
        var more = step.paid().minus(paidBefore.getOrDefault(step.entry().id(), Money.ZERO));
        paid = paid.plus(more);
        if (isNew || !more.isZero()) bring(step.entry().id(), step.date(), more);
      }
      gone();
      if (!steps.isEmpty()) bring(steps.getLast().entry().id(), steps.getLast().date(), Money.ZERO);
      closeBefore(LocalDate.MAX);
      total.forEach((place, amount) ->
          waiting.merge(place, amount.minus(soFar.getOrDefault(place, Money.ZERO)), Money::plus));
    }

    /// What returns counted stays as it is; the rest goes on from there.
    private void takeOver() {
      for (var part : before)
        soFar.merge(new Place(part.code(), part.account()), part.amount(), Money::plus);
      PaidPart.paid(before)
          .forEach(
              (entry, ofClaims) -> paidBefore.put(entry, ofClaims.getOrDefault(claim, Money.ZERO)));
      paid = Money.sum(paidBefore.values());
      for (var step : steps) if (step.asks() && isCounted.test(step.entry())) ask(step);
      isClosed =
          before.stream()
              .anyMatch(
                  part -> closes.equals(Optional.of(part.date())) && part.entry().equals(first()));
    }

    private EntryId first() {
      return steps.stream().filter(ClaimStep::asks).findFirst().orElseThrow().entry().id();
    }

    private void ask(ClaimStep step) {
      asked = asked.plus(step.asked());
      for (var line : step.lines())
        total.merge(
            new Place(line.vatCode().orElseThrow(), line.account()), line.amount(), Money::plus);
    }

    /// A payment that a return counted and that is no more, brings back what it brought.
    private void gone() {
      for (var part : paidBefore.entrySet()) {
        boolean isHere = steps.stream().anyMatch(step -> step.entry().id().equals(part.getKey()));
        if (isHere || part.getValue().isZero()) continue;
        paid = paid.minus(part.getValue());
        var day =
            before.stream()
                .filter(one -> one.entry().equals(part.getKey()))
                .map(PaidPart::date)
                .findFirst()
                .orElseThrow();
        bring(part.getKey(), day, part.getValue().negate());
      }
    }

    /// When the basis turns to what is invoiced, all that is open comes due at once.
    private void closeBefore(LocalDate day) {
      if (isClosed || closes.filter(end -> !end.isAfter(day)).isEmpty()) return;
      isClosed = true;
      bring(first(), closes.get(), Money.ZERO);
    }

    private void bring(EntryId entry, LocalDate day, Money more) {
      soFar.keySet().forEach(place -> total.putIfAbsent(place, Money.ZERO));
      total.forEach((place, amount) -> {
        var target = isCash && !isClosed ? share(amount) : amount;
        var part = target.minus(soFar.getOrDefault(place, Money.ZERO));
        soFar.merge(place, part, Money::plus);
        boolean isPaying = isCash && !isClosed && !more.isZero();
        if (!part.isZero() || isPaying)
          due.add(new PaidPart(claim, entry, day, more, place.code, place.account, part));
      });
    }

    private Money share(Money amount) {
      if (asked.isZero()) return amount;
      boolean isNone = paid.isZero() || paid.isNegative() != asked.isNegative();
      if (isNone) return Money.ZERO;
      if (paid.abs().compareTo(asked.abs()) >= 0) return amount;
      return Money.ofCents(
          BigDecimal.valueOf(amount.cents())
              .multiply(BigDecimal.valueOf(paid.cents()))
              .divide(BigDecimal.valueOf(asked.cents()), 0, RoundingMode.HALF_UP)
              .longValueExact());
    }
  }
}
