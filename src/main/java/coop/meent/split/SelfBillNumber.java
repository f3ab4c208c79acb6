package coop.meent.split;

import java.util.Comparator;

/// The number of a self-billed invoice: `ZF-12-2026-0001`. Each member has a series per year of
/// every laptop that makes such invoices; the code of the first laptop is left out.
public record SelfBillNumber(int member, String series, int year, int number)
    implements Comparable<SelfBillNumber> {

  private static final String FIRST = "A";

  private static final Comparator<SelfBillNumber> ORDER =
      Comparator.comparingInt(SelfBillNumber::year)
          .thenComparingInt(SelfBillNumber::member)
          .thenComparing(SelfBillNumber::series)
          .thenComparingInt(SelfBillNumber::number);

  @Override
  public int compareTo(SelfBillNumber other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    var code = series.equals(FIRST) ? "" : series + "-";
    return "ZF-%d-%s%d-%04d".formatted(member, code, year, number);
  }
}
