package coop.meent.member;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// What somebody fills in to add or change a member.
public record MemberDraft(
    String name,
    Optional<String> trade,
    Optional<String> email,
    Optional<String> iban,
    Optional<String> town,
    LocalDate joined,
    Optional<LocalDate> left,
    Set<Role> roles,
    boolean isLegalEntity) {

  /// Names are one line, whatever was pasted.
  public MemberDraft {
    name = name.strip().replaceAll("\\s+", " ");
    roles = Set.copyOf(roles);
  }

  /// Of a natural person.
  public MemberDraft(
      String name,
      Optional<String> trade,
      Optional<String> email,
      Optional<String> iban,
      Optional<String> town,
      LocalDate joined,
      Optional<LocalDate> left,
      Set<Role> roles) {
    this(name, trade, email, iban, town, joined, left, roles, false);
  }

  public static MemberDraft named(String name, LocalDate joined) {
    return new MemberDraft(
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        joined,
        Optional.empty(),
        Set.of());
  }

  public MemberDraft with(Set<Role> roles) {
    return new MemberDraft(name, trade, email, iban, town, joined, left, roles, isLegalEntity);
  }

  public MemberDraft asLegalEntity(boolean isOne) {
    return new MemberDraft(name, trade, email, iban, town, joined, left, roles, isOne);
  }
}
