package coop.meent.exchange;

/// The number of the cooperative's invoice for its part of thanks: `DK-2026-0001`, one series per
/// year and laptop; the code of the first laptop is left out.
public record ThanksNumber(String series, int year, int number) {

  private static final String FIRST = "A";

  @Override
  public String toString() {
    var code = series.equals(FIRST) ? "" : series + "-";
    return "DK-%s%d-%04d".formatted(code, year, number);
  }
}
