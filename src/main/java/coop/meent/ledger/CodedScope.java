package coop.meent.ledger;

import coop.meent.base.FiscalPeriod;
import java.util.List;

/// Entries of a stretch of time, narrowed by their numbers.
///
/// @param isInside whether an entry's number must lie within the ranges, or outside all of them
public record CodedScope(FiscalPeriod span, List<NumberRange> ranges, boolean isInside) {

  public CodedScope {
    ranges = List.copyOf(ranges);
  }

  public static CodedScope inside(FiscalPeriod span, List<NumberRange> ranges) {
    return new CodedScope(span, ranges, true);
  }

  public static CodedScope outside(FiscalPeriod span, List<NumberRange> ranges) {
    return new CodedScope(span, ranges, false);
  }
}
