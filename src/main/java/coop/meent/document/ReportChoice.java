package coop.meent.document;

/// What a report can be narrowed to when it is asked for.
public enum ReportChoice {
  BOOK,
  PERIOD,
  ACCOUNT,
  MEMBER
}
