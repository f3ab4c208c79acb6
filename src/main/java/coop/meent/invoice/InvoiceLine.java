package coop.meent.invoice;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.einvoice.Calculator;
import java.math.BigDecimal;
import java.util.Optional;

/// A line of a final paper.
///
/// @param line from 1
/// @param unit [DraftLine#HOUR] or [DraftLine#PIECE], or a word
/// @param price per unit, without VAT
/// @param net quantity times price, to the cent; of a credit note what is left of it, where earlier
///   ones took parts
/// @param account of the turnover
/// @param minutes how many hours it counts; empty for something else
/// @param period when it was delivered, where that is not the day of the paper
/// @param creditsLine of the invoice that a credit note takes back
/// @param vatDifference what the VAT of its rate is more than the lines of that rate come to; said
///   on one of them
public record InvoiceLine(
    int line,
    String text,
    BigDecimal quantity,
    String unit,
    BigDecimal price,
    Money net,
    String vatCode,
    Rate rate,
    AccountId account,
    Optional<AssignmentId> assignment,
    Optional<Integer> minutes,
    Optional<FiscalPeriod> period,
    Optional<Integer> creditsLine,
    Money vatDifference) {

  /// What a credit note says that takes so much of it back.
  InvoiceLine crediting(int number, BigDecimal taken, Money amount) {
    return new InvoiceLine(
        number,
        text,
        taken,
        unit,
        price,
        amount,
        vatCode,
        rate,
        account,
        assignment,
        Optional.empty(),
        period,
        Optional.of(line),
        Money.ZERO);
  }

  InvoiceLine withVatDifference(Money amount) {
    return new InvoiceLine(
        line,
        text,
        quantity,
        unit,
        price,
        net,
        vatCode,
        rate,
        account,
        assignment,
        minutes,
        period,
        creditsLine,
        amount);
  }

  /// What the amount is more than quantity times price.
  Money difference() {
    return net.minus(Calculator.lineNet(quantity, price));
  }
}
