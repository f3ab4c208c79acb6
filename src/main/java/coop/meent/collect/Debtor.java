package coop.meent.collect;

import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.MemberId;
import coop.meent.ledger.Dimensions;
import java.util.Optional;

/// Whose debts are collected, and from which account: a member or a client.
///
/// @param name in which the account is held
public record Debtor(
    Optional<MemberId> member, Optional<ClientId> client, String name, String iban) {

  public Debtor {
    if (member.isPresent() == client.isPresent())
      throw new IllegalArgumentException("a debtor is a member or a client");
  }

  public static Debtor of(MemberId member, String name, String iban) {
    return new Debtor(Optional.of(member), Optional.empty(), name, iban);
  }

  public static Debtor of(ClientId client, String name, String iban) {
    return new Debtor(Optional.empty(), Optional.of(client), name, iban);
  }

  Debtor at(String account) {
    return new Debtor(member, client, name, account);
  }

  /// Whether both are the same member or client, whatever the account.
  public boolean isSame(Debtor other) {
    return member.equals(other.member) && client.equals(other.client);
  }

  Dimensions about() {
    return member
        .map(Dimensions.NONE::withMember)
        .orElseGet(() -> Dimensions.NONE.withClient(client.orElseThrow()));
  }
}
