package coop.meent.search;

/// What can be looked for, in the order in which it is shown.
public enum SearchKind {
  /// A page to go to or something to do.
  DEED,
  MEMBER,
  CLIENT,
  ASSIGNMENT,
  NOTE,
  IDEA,
  /// A job that is done for all.
  JOB,
  PAPER,
  ACCOUNT,
  REPORT,
  BANK_ACCOUNT,
  ENTRY,
  BANK_LINE;

  /// Whether it has an amount and a day of its own.
  boolean isBooked() {
    return this == ENTRY || this == BANK_LINE;
  }

  boolean hasIban() {
    return this == MEMBER || this == BANK_ACCOUNT || this == BANK_LINE;
  }
}
