package coop.meent.handover;

import java.util.regex.Pattern;

/// Knows a password or a key when it sees one, as well as that can be: what looks like one never
/// enters a dossier. Better one word too many refused than one secret kept.
final class Secrets {

  private static final Pattern SAID =
      Pattern.compile(
          "(?iu)\\b(password|passwd|pwd|passphrase|wachtwoord|pincode|pin|token|api[ -]?key|secret)"
              + "\\s*(is|=|:)\\s*\\S+");
  private static final Pattern KEY =
      Pattern.compile(
          "-----BEGIN [A-Z ]*PRIVATE KEY|\\b(sk|pk|ghp|gho|glpat|xox[abp])[-_][A-Za-z0-9_-]{8,}"
              + "|\\bAKIA[0-9A-Z]{12,}");
  private static final Pattern WORD = Pattern.compile("\\S{8,}");
  private static final Pattern LINK =
      Pattern.compile("(?i)(https?://|www\\.)\\S+|\\S+@\\S+\\.\\S+");
  private static final int KINDS = 4;
  private static final int LONG = 20;

  private Secrets() {}

  static boolean isIn(String words) {
    if (SAID.matcher(words).find() || KEY.matcher(words).find()) return true;
    return WORD.matcher(words).results().map(one -> one.group()).anyMatch(Secrets::looksLikeOne);
  }

  /// Letters, small and capital, figures and signs in one word; or many letters and figures by
  /// turns, as a machine makes them.
  private static boolean looksLikeOne(String word) {
    if (LINK.matcher(word).matches()) return false;
    var bare = word.replaceAll("^[(\\[\"'„“]+|[)\\].,;:?\"'”]+$", "");
    int kinds = 0;
    if (bare.chars().anyMatch(Character::isUpperCase)) kinds++;
    if (bare.chars().anyMatch(Character::isLowerCase)) kinds++;
    if (bare.chars().anyMatch(Character::isDigit)) kinds++;
    if (bare.chars().anyMatch(one -> "!@#$%^&*+=<>?~|".indexOf(one) >= 0)) kinds++;
    if (kinds >= KINDS) return true;
    return bare.length() >= LONG && bare.matches("[A-Za-z0-9_+/=-]+") && turns(bare) >= KINDS;
  }

  /// How often letters and figures take turns.
  private static int turns(String word) {
    int turns = 0;
    for (int i = 1; i < word.length(); i++)
      if (Character.isDigit(word.charAt(i)) != Character.isDigit(word.charAt(i - 1))) turns++;
    return turns;
  }
}
