package coop.meent.sync;

import java.util.Optional;
import java.util.regex.Pattern;

/// Which files come without being asked for, and how fast.
///
/// @param largest files of at most so many megabytes; 0 for none
/// @param perMinute about so many megabytes a minute go to and fro; 0 for as fast as it goes
public record QuietFiles(int largest, int perMinute) {

  /// A photo of a receipt comes by itself, a scan of many pages when somebody wants to see it.
  public static final QuietFiles USUAL = new QuietFiles(2, 25);

  /// How large a file can be at all.
  public static final int LARGEST = 20;

  private static final Pattern TEXT = Pattern.compile("(\\d{1,4}) (\\d{1,4})");

  /// How many visits there are in a minute while there is more.
  private static final int VISITS = 3;

  public QuietFiles {
    if (largest < 0 || perMinute < 0) throw new IllegalArgumentException("less than nothing");
  }

  public Wanted wanted() {
    long atOnce = perMinute == 0 ? Wanted.AT_ONCE : ((long) perMinute << 20) / VISITS;
    return new Wanted(Optional.empty(), (long) largest << 20, atOnce, false);
  }

  /// What goes with a sync that a person asked for: the same files, as fast as it goes.
  public Wanted asked() {
    return new Wanted(Optional.empty(), (long) largest << 20, Wanted.AT_ONCE, true);
  }

  String text() {
    return largest + " " + perMinute;
  }

  static Optional<QuietFiles> read(String text) {
    var matcher = TEXT.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new QuietFiles(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }
}
