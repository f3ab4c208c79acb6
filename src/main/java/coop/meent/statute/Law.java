package coop.meent.statute;

import coop.meent.base.Named;
import java.util.regex.Pattern;

/// How an article is cited. A file keeps `BW 2:36` for one of the Dutch Civil Code and the bare
/// number for one of the statutes.
public final class Law {

  private static final Pattern CIVIL_CODE = Pattern.compile("BW (\\d+:\\w+)");

  private Law() {}

  /// In a sentence: `art. 2:36 BW`, `Dutch Civil Code 2:36`, `article 12.3`. What begins with words
  /// of its own stays as it is.
  public static Named cited(String article) {
    var plain = article.strip();
    boolean isBare = !plain.isEmpty() && Character.isDigit(plain.charAt(0));
    return isBare ? texts -> texts.get("statute.article.own", plain) : listed(plain);
  }

  /// In a column of articles, where the statutes' own need no word.
  public static Named listed(String article) {
    var plain = article.strip();
    var found = CIVIL_CODE.matcher(plain);
    if (!found.matches()) return _ -> plain;
    var number = found.group(1);
    return texts -> texts.get("statute.article.law", number);
  }
}
