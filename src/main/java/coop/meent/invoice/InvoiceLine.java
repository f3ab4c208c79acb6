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
/// @param net quantity times price, to the cent
/// @param account of the turnover
/// @param minutes how many hours it counts; empty for something else
/// @param period when it was delivered, where that is not the day of the paper
/// @param creditsLine of the invoice that a credit note takes back
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
    Optional<Integer> creditsLine) {

  /// What a credit note says that takes so much of it back.
  InvoiceLine crediting(int number, BigDecimal taken) {
    return new InvoiceLine(
        number,
        text,
        taken,
        unit,
        price,
        Calculator.lineNet(taken, price),
        vatCode,
        rate,
        account,
        assignment,
        Optional.empty(),
        period,
        Optional.of(line));
  }
}
