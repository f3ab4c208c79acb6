package coop.meent.member;

import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// A member of the cooperative.
///
/// @param number given once, by the steward's laptop, and never used again; empty until then
/// @param trade what the member does, in a word or two
/// @param roles held today
/// @param isLegalEntity such as a company; else a natural person
public record Member(
    MemberId id,
    Optional<Integer> number,
    String name,
    Optional<String> trade,
    Optional<String> email,
    Optional<String> phone,
    Optional<String> iban,
    Optional<String> town,
    LocalDate joined,
    Optional<LocalDate> left,
    Set<Role> roles,
    boolean isLegalEntity) {

  /// For lists to choose from: `7 Noor de Wit`, or the name alone while the number follows.
  public String numbered() {
    return number.map(given -> given + " " + name).orElse(name);
  }

  /// Whether the member answers for the cooperative's money: of the board, or treasurer.
  public boolean isBoardOrTreasurer() {
    return roles.contains(Role.BOARD) || roles.contains(Role.TREASURER);
  }

  public MemberKind kind() {
    return isLegalEntity ? MemberKind.LEGAL_ENTITY : MemberKind.PERSON;
  }

  Member withNumber(int given) {
    return new Member(
        id,
        Optional.of(given),
        name,
        trade,
        email,
        phone,
        iban,
        town,
        joined,
        left,
        roles,
        isLegalEntity);
  }

  /// The same with another first and last day.
  Member between(LocalDate first, Optional<LocalDate> last) {
    return new Member(
        id, number, name, trade, email, phone, iban, town, first, last, roles, isLegalEntity);
  }

  /// Two letters for a round picture: of the first and the last word of the name.
  public String initials() {
    return initials(name);
  }

  /// Those of whoever is called so.
  public static String initials(String name) {
    var words = name.strip().split("\\s+");
    var first = firstLetter(words[0]);
    return words.length == 1 ? first : first + firstLetter(words[words.length - 1]);
  }

  private static String firstLetter(String word) {
    return word.isEmpty()
        ? ""
        : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT);
  }
}
