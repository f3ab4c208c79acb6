package coop.meent.member;

import java.util.Optional;

/// Why something is decided, by which article, and how it came or went out.
///
/// @param reason in a few words
/// @param article as the statutes number it
/// @param proof such as `letter of 3 December`, `signed PDF`
public record Grounds(Optional<String> reason, Optional<String> article, Optional<String> proof) {

  public static final Grounds NONE =
      new Grounds(Optional.empty(), Optional.empty(), Optional.empty());

  /// Blank is nothing.
  public Grounds {
    reason = reason.map(String::strip).filter(text -> !text.isEmpty());
    article = article.map(String::strip).filter(text -> !text.isEmpty());
    proof = proof.map(String::strip).filter(text -> !text.isEmpty());
  }

  public static Grounds because(String reason) {
    return new Grounds(Optional.of(reason), Optional.empty(), Optional.empty());
  }

  public static Grounds provedBy(String proof) {
    return new Grounds(Optional.empty(), Optional.empty(), Optional.of(proof));
  }
}
