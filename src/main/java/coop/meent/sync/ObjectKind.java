package coop.meent.sync;

import java.util.Arrays;
import java.util.Optional;

/// What an object in the vault is. The numbers are for ever.
public enum ObjectKind {
  BUNDLE(1),
  INVITATION(2),
  JOIN_REQUEST(3),
  RECOVERY(4),
  PACK(5),
  CHUNK(6);

  private final int number;

  ObjectKind(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  static Optional<ObjectKind> of(int number) {
    return Arrays.stream(values()).filter(kind -> kind.number == number).findFirst();
  }
}
