package coop.meent.base;

/// In which order a long list is read: by day, or by amount and then by day.
public enum Order {
  OLDEST_FIRST,
  NEWEST_FIRST,
  SMALLEST_FIRST,
  LARGEST_FIRST;

  public boolean isByAmount() {
    return this == SMALLEST_FIRST || this == LARGEST_FIRST;
  }

  public boolean isDescending() {
    return this == NEWEST_FIRST || this == LARGEST_FIRST;
  }
}
