package coop.meent.bank;

import coop.meent.bank.file.StatementLine;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a line of the bank says, for whoever looks for a number, a reference or a name in it. Made
/// once for a line, since much is asked of it.
public final class LineWords {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern COMPANY =
      Pattern.compile("\\b(b\\.?v\\.?|n\\.?v\\.?|v\\.?o\\.?f\\.?|u\\.?a\\.?|gmbh|ltd)(?=\\W|$)");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]");
  private static final Pattern BROKEN = Pattern.compile("(?<=[0-9])\\s*[-/.\u2013]\\s*(?=[0-9])");
  private static final Pattern VOWELS = Pattern.compile("[aeiou]");
  private static final int FEW = 3;
  private static final int CUT = 8;

  private final List<String> numbered;
  private final List<String> unspaced;
  private final List<String> parties;

  public LineWords(StatementLine line) {
    var said =
        Stream.of(Optional.of(line.text()), line.structuredText(), line.endToEnd())
            .flatMap(Optional::stream)
            .map(text -> " " + text.toUpperCase(Locale.ROOT) + " ")
            .toList();
    numbered =
        said.stream()
            .flatMap(text -> Stream.of(text, BROKEN.matcher(text).replaceAll("-")))
            .distinct()
            .toList();
    unspaced = said.stream().map(text -> text.replace(" ", "")).toList();
    parties =
        Stream.of(line.counterparty(), line.ultimateParty())
            .flatMap(Optional::stream)
            .map(LineWords::plain)
            .filter(other -> !other.isEmpty())
            .toList();
  }

  /// Whether a reference is in it, however it is spaced.
  public boolean holds(String reference) {
    var plain = reference.replace(" ", "").toUpperCase(Locale.ROOT);
    return unspaced.stream().anyMatch(text -> text.contains(plain));
  }

  /// Whether a number is in it, whole and not as a part of a longer one; also where its parts are
  /// written with other marks between them.
  public boolean names(String number) {
    var whole = number.toUpperCase(Locale.ROOT);
    return numbered.stream().anyMatch(text -> isWord(whole, text));
  }

  private static boolean isWord(String number, String text) {
    int at = text.indexOf(number);
    while (at >= 0) {
      boolean begins = !isPart(text.charAt(at - 1));
      boolean ends = !isPart(text.charAt(at + number.length()));
      if (begins && ends) return true;
      at = text.indexOf(number, at + 1);
    }
    return false;
  }

  private static boolean isPart(char letter) {
    return Character.isLetterOrDigit(letter) || letter == '-';
  }

  /// Whether the other side goes by a name, or by a longer or a shorter form of it.
  public boolean isWith(String name) {
    if (parties.isEmpty()) return false;
    var wanted = plain(name);
    return parties.stream().anyMatch(other -> isForm(wanted, other) || isForm(other, wanted));
  }

  /// Whether the other side goes by just this name.
  public boolean isCalled(String name) {
    return parties.contains(plain(name));
  }

  /// A few letters are in any name.
  private static boolean isForm(String longer, String shorter) {
    return longer.equals(shorter) || (shorter.length() >= FEW && longer.contains(shorter));
  }

  /// How much the other side is called like this, out of a hundred: the pairs of letters that both
  /// have (Dice). A name that was cut off is measured by as much of the other.
  public int likeness(String name) {
    var wanted = plain(name);
    return parties.stream()
        .mapToInt(other -> Math.max(likeness(wanted, other), likeness(bones(wanted), bones(other))))
        .max()
        .orElse(0);
  }

  private static int likeness(String wanted, String other) {
    var cut =
        wanted.length() > other.length() + 1 && other.length() >= CUT
            ? wanted.substring(0, other.length())
            : wanted;
    var pairs = pairs(cut);
    var others = pairs(other);
    int all = pairs.size() + others.size();
    if (all == 0) return 0;
    int both = 0;
    for (var pair : pairs) if (others.remove(pair)) both++;
    return 200 * both / all;
  }

  /// What is left where a machine had no room for vowels.
  private static String bones(String name) {
    var bones = VOWELS.matcher(name).replaceAll("");
    return bones.length() < CUT ? name : bones;
  }

  private static List<String> pairs(String name) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < name.length(); i++) pairs.add(name.substring(i, i + 2));
    return pairs;
  }

  /// Letters and figures, without the forms of companies: banks write names in many ways.
  private static String plain(String name) {
    var bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    var own = COMPANY.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
    return OTHERS.matcher(own).replaceAll("");
  }
}
