package coop.meent.govern;

/// What the numbers of a laptop begin with: A to Z, then AA, AB and so on.
final class Series {

  private Series() {}

  /// @param admitted how many laptops were admitted before
  static String after(int admitted) {
    var letters = new StringBuilder();
    for (int rest = admitted; rest >= 0; rest = rest / 26 - 1)
      letters.append((char) ('A' + rest % 26));
    return letters.reverse().toString();
  }
}
