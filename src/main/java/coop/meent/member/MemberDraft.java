package coop.meent.member;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// What somebody fills in to add or change a member.
public record MemberDraft(
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

  /// Names are one line, whatever was pasted.
  public MemberDraft {
    name = name.strip().replaceAll("\\s+", " ");
    roles = Set.copyOf(roles);
  }

  /// Of a natural person who gave no telephone number.
  public MemberDraft(
      String name,
      Optional<String> trade,
      Optional<String> email,
      Optional<String> iban,
      Optional<String> town,
      LocalDate joined,
      Optional<LocalDate> left,
      Set<Role> roles) {
    this(name, trade, email, Optional.empty(), iban, town, joined, left, roles, false);
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

  /// What is known of a member, to change some of it.
  public static MemberDraft of(Member member) {
    return new MemberDraft(
        member.name(),
        member.trade(),
        member.email(),
        member.phone(),
        member.iban(),
        member.town(),
        member.joined(),
        member.left(),
        member.roles(),
        member.isLegalEntity());
  }

  public MemberDraft with(Set<Role> roles) {
    return new MemberDraft(
        name, trade, email, phone, iban, town, joined, left, roles, isLegalEntity);
  }

  public MemberDraft asLegalEntity(boolean isOne) {
    return new MemberDraft(name, trade, email, phone, iban, town, joined, left, roles, isOne);
  }

  public MemberDraft trading(Optional<String> does) {
    return new MemberDraft(
        name, does, email, phone, iban, town, joined, left, roles, isLegalEntity);
  }

  public MemberDraft calledOn(Optional<String> number) {
    return new MemberDraft(
        name, trade, email, number, iban, town, joined, left, roles, isLegalEntity);
  }
}
