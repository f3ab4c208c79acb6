package coop.meent.sharing;

/// How long something took, as people write it in either language: `1:30`.
public final class Minutes {

  private static final int HOUR = 60;

  private Minutes() {}

  public static String said(int minutes) {
    return "%d:%02d".formatted(minutes / HOUR, minutes % HOUR);
  }
}
