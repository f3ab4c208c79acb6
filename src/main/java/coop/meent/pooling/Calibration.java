package coop.meent.pooling;

import java.math.BigDecimal;

/// Four named guesses at how many members receive gifts at a time in the long run, to begin with
/// until a circle knows its own rate. Published Dutch figures of 2017 to 2024 lie between 1 % and 3
/// %; self-employed people who are asked answer more.
public enum Calibration {
  LOW("0.0127"),
  MIDDLE("0.02"),
  HIGH("0.03"),
  STRESS("0.045");

  private final BigDecimal share;

  Calibration(String share) {
    this.share = new BigDecimal(share);
  }

  public BigDecimal share() {
    return share;
  }

  public double prevalence() {
    return share.doubleValue();
  }
}
