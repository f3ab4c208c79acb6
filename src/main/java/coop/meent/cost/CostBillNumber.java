package coop.meent.cost;

import java.util.regex.Pattern;

/// The number of an invoice for shared costs: `KD-2026-0001`, one series per year and laptop; the
/// code of the first laptop is left out.
public record CostBillNumber(String series, int year, int number) {

  private static final String FIRST = "A";
  private static final Pattern FORM = Pattern.compile("KD-(\\S+-)?\\d{4}-\\d{4,}");

  /// Whether a text is such a number.
  public static boolean is(String text) {
    return FORM.matcher(text).matches();
  }

  @Override
  public String toString() {
    var code = series.equals(FIRST) ? "" : series + "-";
    return "KD-%s%d-%04d".formatted(code, year, number);
  }
}
