package coop.meent.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// What of an invoice is to be taken back.
///
/// @param lines how much of which lines, by their number; empty for all that is left
/// @param text above the lines, why
/// @param freesHours whether the hours may go on another invoice; only of a whole one
public record CreditRequest(
    LocalDate date, Map<Integer, BigDecimal> lines, Optional<String> text, boolean freesHours) {

  public CreditRequest {
    lines = Map.copyOf(lines);
  }

  public static CreditRequest whole(LocalDate date) {
    return new CreditRequest(date, Map.of(), Optional.empty(), true);
  }

  public static CreditRequest of(LocalDate date, Map<Integer, BigDecimal> lines) {
    return new CreditRequest(date, lines, Optional.empty(), false);
  }

  boolean isWhole() {
    return lines.isEmpty();
  }
}
