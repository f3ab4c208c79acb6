package coop.meent.sync;

import java.util.Optional;

/// The passwords of servers that this person's system keeps for them, locked with their login.
/// Whatever goes wrong there is as if nothing were kept: a password can be told again.
public interface KeptPasswords {

  /// Where nothing is kept.
  KeptPasswords NONE =
      new KeptPasswords() {
        @Override
        public boolean isThere() {
          return false;
        }

        @Override
        public Optional<char[]> find(WebAddress address) {
          return Optional.empty();
        }

        @Override
        public boolean keep(WebAddress address, char[] password) {
          return false;
        }

        @Override
        public void forget(WebAddress address) {}
      };

  /// Whether the system keeps any at all.
  boolean isThere();

  Optional<char[]> find(WebAddress address);

  /// Answers whether it is kept.
  boolean keep(WebAddress address, char[] password);

  void forget(WebAddress address);
}
