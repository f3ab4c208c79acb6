package coop.meent.assembly;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// What is done with an item of the agenda; `assembly.item.<KIND>` in words.
public enum ItemKind implements Named {
  /// Told and talked about, not voted on.
  INFORMATION,
  VOTE,
  ELECTION,
  /// Of the board; adopting the accounts never does this by the way.
  DISCHARGE,
  /// A version of a rule.
  RULES,
  /// Of who was refused or expelled.
  APPEAL;

  public boolean isVoted() {
    return this != INFORMATION;
  }

  @Override
  public String in(Texts texts) {
    return texts.get("assembly.item." + name());
  }
}
