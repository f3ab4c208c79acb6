package coop.meent.house;

import java.util.regex.Pattern;

/// Words that a gift circle does not use, on screens as on paper.
public final class CircleWords {

  public static final Pattern BANNED =
      Pattern.compile(
          "\\b(premium|premie|polic(y|ies)|polis(sen)?|insur\\w*|verzeker\\w*|claims?|claimt"
              + "|cover(s|ed|age)?|dekking|gedekt|broodfonds\\w*|bread ?funds?"
              + "|diagnos\\w*|cause[sd]?|oorza\\w*|symptom\\w*|disease|ziektebeeld)\\b",
          Pattern.CASE_INSENSITIVE);

  private CircleWords() {}
}
