package coop.meent.job;

import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/// What a reference price is for; `saving.per.<PER>` in words.
public enum Per implements Named {
  MONTH(1),
  /// A twelfth of it for each month.
  YEAR(12),
  /// Of work for clients; counted in minutes.
  HOUR(60),
  /// That the cooperative made out for the member.
  INVOICE(1),
  /// Of a shared job itself; counted in minutes. It says what time is worth, not what is saved.
  JOB_HOUR(60);

  private final int parts;

  Per(int parts) {
    this.parts = parts;
  }

  /// Whether it says what time that was given is worth.
  public boolean isOfTime() {
    return this == JOB_HOUR;
  }

  /// What so many months, minutes or invoices come to; half cents go up, once for all of them.
  public Money of(Money price, int count) {
    var cents =
        BigDecimal.valueOf(price.cents())
            .multiply(BigDecimal.valueOf(count))
            .divide(BigDecimal.valueOf(parts), 0, RoundingMode.HALF_UP);
    return Money.ofCents(cents.longValueExact());
  }

  /// What people type, in any case.
  public static Optional<Per> of(String word) {
    for (var one : values())
      if (one.name().equals(word.strip().toUpperCase(Locale.ROOT))) return Optional.of(one);
    return Optional.empty();
  }

  @Override
  public String in(Texts texts) {
    return texts.get("saving.per." + name());
  }
}
