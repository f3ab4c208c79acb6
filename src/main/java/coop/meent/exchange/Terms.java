package coop.meent.exchange;

import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// What whoever takes a lead owes for it, said before anybody answers. Amounts are without VAT.
public sealed interface Terms extends Named {

  /// A line with thanks, and nothing else.
  record Free() implements Terms {
    @Override
    public String in(Texts texts) {
      return texts.get("exchange.terms.free");
    }
  }

  /// Once, as the first invoice is paid.
  record Fixed(Money amount) implements Terms {
    @Override
    public String in(Texts texts) {
      return texts.get("exchange.terms.fixed", texts.euro(amount));
    }
  }

  /// A part of what the taker's invoices bring, as they are paid.
  ///
  /// @param passer percentage for who passed it on
  /// @param coop percentage for the cooperative
  /// @param cap how much of the invoices counts at the most
  /// @param until the last day of invoices that count
  record Part(BigDecimal passer, BigDecimal coop, Optional<Money> cap, Optional<LocalDate> until)
      implements Terms {

    public Part {
      passer = plain(passer);
      coop = plain(coop);
    }

    private static BigDecimal plain(BigDecimal number) {
      var plain = number.stripTrailingZeros();
      return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    @Override
    public String in(Texts texts) {
      var words = texts.get("exchange.terms.part", texts.value(passer), texts.value(coop));
      var most = cap.map(sum -> " " + texts.get("exchange.terms.cap", texts.euro(sum))).orElse("");
      var last = until.map(day -> " " + texts.get("exchange.terms.until", day)).orElse("");
      return words + most + last + ".";
    }
  }

  /// The three of them, in the order in which they are offered; `exchange.terms.kind.<KIND>` in
  /// words.
  enum Kind implements Named {
    FREE,
    FIXED,
    PART;

    @Override
    public String in(Texts texts) {
      return texts.get("exchange.terms.kind." + name());
    }
  }

  default Kind kind() {
    return switch (this) {
      case Free _ -> Kind.FREE;
      case Fixed _ -> Kind.FIXED;
      case Part _ -> Kind.PART;
    };
  }

  /// Whether they can be kept: something is owed, and never more than half of what comes in.
  default boolean isSound() {
    return switch (this) {
      case Free _ -> true;
      case Fixed(var amount) -> amount.isPositive();
      case Part(var passer, var coop, var cap, var _) ->
          passer.signum() >= 0
              && coop.signum() >= 0
              && passer.add(coop).signum() > 0
              && passer.add(coop).compareTo(MOST) <= 0
              && passer.scale() <= 2
              && coop.scale() <= 2
              && cap.filter(sum -> !sum.isPositive()).isEmpty();
    };
  }

  /// In percent, together.
  BigDecimal MOST = BigDecimal.valueOf(50);
}
