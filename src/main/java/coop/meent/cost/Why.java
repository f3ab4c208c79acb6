package coop.meent.cost;

import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// How one member's share came about, as everybody can compute it again.
///
/// @param total of all costs in the period
/// @param weight and `weightSum`: in the unit of the key, see [Claim]
/// @param days of membership in the period
public record Why(KeyKind kind, Money total, BigDecimal weight, BigDecimal weightSum, int days)
    implements Named {

  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
  private static final int WEEK = 7;

  public static Why of(CostPlan plan, CostPlan.Part part) {
    var claim = part.claim();
    return new Why(plan.key().kind(), plan.total(), claim.weight(), part.weightSum(), claim.days());
  }

  public static Why of(CostShare share) {
    return new Why(share.kind(), share.total(), share.weight(), share.weightSum(), share.days());
  }

  /// The share before rounding, with four decimals.
  public BigDecimal exact() {
    return total
        .toBigDecimal()
        .multiply(weight)
        .divide(weightSum, MathContext.DECIMAL128)
        .setScale(4, RoundingMode.HALF_UP);
  }

  /// What the member counts for, and the sum of all.
  public String part(Texts texts) {
    return switch (kind) {
      case EQUAL -> texts.get("cost.why.EQUAL", number(weightSum, texts));
      case WEEKS -> texts.get("cost.why.WEEKS", days, number(weightSum, texts), weeks(texts));
      case HOURS -> texts.get("cost.why.HOURS", hours(weight, texts), hours(weightSum, texts));
      case TURNOVER -> texts.get("cost.why.TURNOVER", euro(weight, texts), euro(weightSum, texts));
      case INSURED -> texts.get("cost.why.INSURED", euro(weight, texts), euro(weightSum, texts));
      case SHARES -> texts.get("cost.why.SHARES", perDay(texts), days, number(weightSum, texts));
      case PERCENT -> texts.get("cost.why.PERCENT", perDay(texts), days);
    };
  }

  /// With what it comes to before rounding.
  @Override
  public String in(Texts texts) {
    return texts.get("cost.why.whole", part(texts), texts.euro(total), exact(texts));
  }

  String exact(Texts texts) {
    var plain = exact().toPlainString();
    return texts.language() == Language.NL ? plain.replace('.', ',') : plain;
  }

  private String weeks(Texts texts) {
    var weeks = BigDecimal.valueOf(days).divide(BigDecimal.valueOf(WEEK), 1, RoundingMode.HALF_UP);
    return number(weeks, texts);
  }

  /// Of a fixed key what was laid down, without the days.
  private String perDay(Texts texts) {
    if (days == 0) return "0";
    return number(weight.divide(BigDecimal.valueOf(days), MathContext.DECIMAL64), texts);
  }

  private static String hours(BigDecimal minutes, Texts texts) {
    return number(minutes.divide(MINUTES, 2, RoundingMode.HALF_UP), texts);
  }

  private static String euro(BigDecimal cents, Texts texts) {
    return texts.euro(Money.ofCents(cents.setScale(0, RoundingMode.HALF_UP).longValueExact()));
  }

  static String number(BigDecimal number, Texts texts) {
    var plain = number.stripTrailingZeros();
    var text = (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    return texts.language() == Language.NL ? text.replace('.', ',') : text;
  }
}
