package coop.meent.ui;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Pattern;

/// Sorts codes as people count: `A-2` before `A-10`, `999` before `1.000`.
final class CodeOrder implements Comparator<String>, Serializable {

  private static final long serialVersionUID = 1;
  private static final Pattern EDGE = Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");
  private static final Pattern GROUPING = Pattern.compile("(?<=\\d)[.,](?=\\d{3})");

  @Override
  public int compare(String one, String other) {
    var left = EDGE.split(GROUPING.matcher(one).replaceAll(""));
    var right = EDGE.split(GROUPING.matcher(other).replaceAll(""));
    for (int i = 0; i < Math.min(left.length, right.length); i++) {
      int order = part(left[i], right[i]);
      if (order != 0) return order;
    }
    return Integer.compare(left.length, right.length);
  }

  private static int part(String one, String other) {
    boolean isNumber = startsWithDigit(one) && startsWithDigit(other);
    return isNumber
        ? new BigInteger(one).compareTo(new BigInteger(other))
        : one.compareToIgnoreCase(other);
  }

  private static boolean startsWithDigit(String text) {
    return !text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }
}
