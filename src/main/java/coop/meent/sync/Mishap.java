package coop.meent.sync;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// What can happen to a laptop, a pass phrase, the steward or the vault, and what is done about it.
public enum Mishap implements Named {
  LAPTOP_LOST,
  PASSPHRASE_LOST,
  STEWARD_LOST,
  VAULT_LOST,
  VAULT_HURT,
  VAULT_FULL,
  LONG_AWAY;

  @Override
  public String in(Texts texts) {
    return texts.get(key());
  }

  /// What is done in the window, by whom.
  public Named inWindow() {
    return texts -> texts.get(key() + ".window");
  }

  /// The same by commands.
  public Named byCommand() {
    return texts -> texts.get(key() + ".command");
  }

  private String key() {
    return "sync.mishap." + name();
  }
}
