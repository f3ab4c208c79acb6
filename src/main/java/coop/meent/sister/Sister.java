package coop.meent.sister;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.Optional;
import java.util.UUID;

/// Another cooperative, as far as we know it.
///
/// @param name as its last letter of introduction says
/// @param contact whom to call there
/// @param keys that a person confirmed
/// @param waiting keys that nobody confirmed yet
public record Sister(
    UUID id,
    String name,
    String contact,
    Optional<Keys> keys,
    Optional<Keys> waiting,
    State state) {

  /// How far a sister is known; `sister.state.<STATE>` in words.
  public enum State implements Named {
    /// Its code is to be compared.
    NEW,
    KNOWN,
    /// It is known, and says that it has other keys from now on.
    CHANGED,
    REVOKED;

    @Override
    public String in(Texts texts) {
      return texts.get("sister.state." + name());
    }
  }

  /// Whether letters go to and fro.
  public boolean counts() {
    return keys.isPresent();
  }

  static Sister met(UUID id, String name, String contact, Keys keys) {
    return new Sister(id, name, contact, Optional.empty(), Optional.of(keys), State.NEW);
  }

  Sister introduced(String newName, String newContact, Keys shown) {
    if (keys.filter(shown::equals).isPresent())
      return new Sister(id, newName, newContact, keys, Optional.empty(), State.KNOWN);
    // Whoever may pretend to be it does not get to change its name.
    boolean isKnown = keys.isPresent();
    return new Sister(
        id,
        isKnown ? name : newName,
        isKnown ? contact : newContact,
        keys,
        Optional.of(shown),
        isKnown ? State.CHANGED : State.NEW);
  }

  Sister confirmed(String newName, String newContact, Keys shown) {
    return new Sister(id, newName, newContact, Optional.of(shown), Optional.empty(), State.KNOWN);
  }

  Sister revoked() {
    return new Sister(id, name, contact, Optional.empty(), Optional.empty(), State.REVOKED);
  }
}
