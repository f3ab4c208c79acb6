package coop.meent.vat;

import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Rate;
import coop.meent.base.Texts;
import coop.meent.ledger.Account;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// What VAT is owed on private use in a year (rubric 1d), as the file proposes it: every line with
/// its reason. A person confirms it, or says another amount and why.
///
/// @param year calendar year
/// @param deducted VAT on the costs of cars that was deducted in the year
/// @param others VAT that was deducted on other costs, by account
/// @param booked what stands in 1d for the year already
public record PrivateUse(
    int year, List<Line> lines, Money deducted, SequencedMap<Account, Money> others, Money booked) {

  public PrivateUse {
    lines = List.copyOf(lines);
    others = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(others));
  }

  /// What only a person knows.
  ///
  /// @param kilometres the part that was driven privately, where that was kept
  /// @param shares the private part of other costs, by account number
  public record Wish(Optional<Rate> kilometres, SequencedMap<String, Rate> shares) {

    public static final Wish NONE = new Wish(Optional.empty(), new LinkedHashMap<>());

    public Wish {
      shares = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(shares));
    }
  }

  public sealed interface Line extends Named {
    Money vat();
  }

  /// By a percentage of the list price, for the days on which the car was there.
  public record Flat(PrivateCar car, Rate percent, long days, int ofDays, Money vat)
      implements Line {
    @Override
    public String in(Texts texts) {
      return texts.get(
          "vat.private.Flat",
          car.name(),
          inPercent(percent),
          texts.euro(car.listPrice()),
          days,
          ofDays);
    }
  }

  /// No more than was deducted.
  ///
  /// @param vat what that takes off
  public record Bound(Money most, Money deducted, Money purchase, Money vat) implements Line {
    @Override
    public String in(Texts texts) {
      return texts.get(
          "vat.private.Bound", texts.euro(most), texts.euro(deducted), texts.euro(purchase));
    }
  }

  /// By the kilometres that were kept.
  public record Kilometres(Rate share, Money deducted, Money purchase, Money vat) implements Line {
    @Override
    public String in(Texts texts) {
      return texts.get(
          "vat.private.Kilometres", inPercent(share), texts.euro(deducted), texts.euro(purchase));
    }
  }

  /// The private part of other costs.
  public record Share(Account account, Rate share, Money deducted, Money vat) implements Line {
    @Override
    public String in(Texts texts) {
      return texts.get(
          "vat.private.Share",
          inPercent(share),
          texts.euro(deducted),
          account.number() + " " + account.name(texts.language()));
    }
  }

  private static String inPercent(Rate rate) {
    return rate.value().movePointRight(2).stripTrailingZeros().toPlainString();
  }

  /// @param deducted VAT that was deducted in the year on each account's costs
  static PrivateUse of(
      int year,
      List<PrivateCar> cars,
      Map<Account, Money> deducted,
      Wish wish,
      PrivateUseRules rules,
      Money booked) {
    var onCars =
        Money.sum(
            deducted.entrySet().stream()
                .filter(one -> isOfCars(one.getKey()))
                .map(Map.Entry::getValue)
                .toList());
    var lines = new ArrayList<Line>(ofCars(year, cars, onCars, wish, rules));
    deducted.forEach((account, vat) -> {
      var share = wish.shares.get(account.number());
      if (share != null)
        lines.add(new Share(account, share, vat, vat.times(share, RoundingMode.HALF_UP)));
    });
    SequencedMap<Account, Money> others = new LinkedHashMap<>(deducted);
    others.keySet().removeIf(PrivateUse::isOfCars);
    return new PrivateUse(year, lines, onCars, others, booked);
  }

  private static List<Line> ofCars(
      int year, List<PrivateCar> cars, Money deducted, Wish wish, PrivateUseRules rules) {
    var day = LocalDate.of(year, 12, 31);
    var there = cars.stream().filter(car -> car.days(year) > 0).toList();
    var purchase = Money.sum(there.stream().map(car -> ofPurchase(car, day, rules)).toList());
    if (wish.kilometres.isPresent()) {
      var share = wish.kilometres.get();
      var vat = deducted.plus(purchase).times(share, RoundingMode.HALF_UP);
      return List.of(new Kilometres(share, deducted, purchase, vat));
    }
    List<Line> lines = new ArrayList<>();
    for (var car : there)
      rules.percent(car, day).ifPresent(rate -> lines.add(flat(car, rate, day)));
    var flat = Money.sum(lines.stream().map(Line::vat).toList());
    var most = deducted.plus(purchase);
    if (rules.hasBound(day) && flat.compareTo(most) > 0)
      lines.add(new Bound(most, deducted, purchase, most.minus(flat)));
    return lines;
  }

  private static Line flat(PrivateCar car, Rate rate, LocalDate day) {
    long days = car.days(day.getYear());
    int ofDays = day.lengthOfYear();
    var cents =
        BigDecimal.valueOf(car.listPrice().cents())
            .multiply(rate.value())
            .multiply(BigDecimal.valueOf(days))
            .divide(BigDecimal.valueOf(ofDays), 0, RoundingMode.HALF_UP);
    return new Flat(car, rate, days, ofDays, Money.ofCents(cents.longValueExact()));
  }

  private static Money ofPurchase(PrivateCar car, LocalDate day, PrivateUseRules rules) {
    return rules
        .shareOfPurchase(car, day)
        .map(share -> car.boughtVat().times(share, RoundingMode.HALF_UP))
        .orElse(Money.ZERO);
  }

  /// Costs of cars, but not what private use itself was booked on.
  static boolean isOfCars(Account account) {
    return account
        .rgs()
        .filter(rgs -> rgs.startsWith("WBedAut"))
        .filter(rgs -> !rgs.equals(OF_CARS) && !rgs.equals("WBedAutPga"))
        .isPresent();
  }

  /// VAT on private use of cars.
  static final String OF_CARS = "WBedAutBop";

  public Money proposed() {
    return Money.sum(lines.stream().map(Line::vat).toList());
  }

  /// What of it is no car's, by account.
  SequencedMap<Account, Money> shares() {
    SequencedMap<Account, Money> shares = new LinkedHashMap<>();
    for (var line : lines) if (line instanceof Share share) shares.put(share.account, share.vat);
    return shares;
  }
}
