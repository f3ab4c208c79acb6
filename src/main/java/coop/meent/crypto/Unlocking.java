package coop.meent.crypto;

/// What came of trying a pass phrase.
public sealed interface Unlocking {

  /// @param cost what the guess cost
  record Unlocked(byte[] plain, PassphraseCost cost) implements Unlocking {

    @Override
    public String toString() {
      return "Unlocked[cost=" + cost + "]";
    }
  }

  record WrongPassphrase() implements Unlocking {}

  /// Not what [PassphraseLock] made, or changed since, or asking for more memory than it may.
  record Damaged() implements Unlocking {}
}
