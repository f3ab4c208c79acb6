package coop.meent.client;

import coop.meent.base.Id.ClientId;
import coop.meent.store.Space;
import java.util.Optional;

/// A contact as somebody types it; see [Contact].
public record ContactDraft(
    Optional<ClientId> client,
    String name,
    Optional<String> part,
    Optional<String> email,
    Optional<String> phone,
    boolean isPrivate) {

  public ContactDraft {
    name = line(name);
    part = word(part);
    email = word(email);
    phone = word(phone);
  }

  private static Optional<String> word(Optional<String> typed) {
    return typed.map(ContactDraft::line).filter(text -> !text.isEmpty());
  }

  private static String line(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /// Where it will lie, and so who will be able to read it.
  public Space space() {
    return isPrivate ? Space.PRIVATE : Space.COMMON;
  }
}
