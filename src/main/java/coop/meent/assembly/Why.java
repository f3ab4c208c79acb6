package coop.meent.assembly;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// Why a vote or a proxy does not count, in order of precedence; `assembly.why.<WHY>` in words.
public enum Why implements Named {
  /// The board closed the vote without it.
  AFTER_CLOSING,
  /// The vote is secret.
  ON_PAPER,
  UNKNOWN_CHOICE,
  /// No member on that day, or not of those who decide here.
  NO_VOTER,
  PAUSED,
  OWN_INTEREST,
  NO_PROXY,
  PROXY_WITHDRAWN,
  /// The holder gave the own vote to somebody else.
  PROXY_OF_A_PROXY,
  TOO_MANY_PROXIES,
  /// Voted anew after it.
  REPLACED,
  /// Who gave the proxy voted too.
  OWN_VOTE_FIRST;

  @Override
  public String in(Texts texts) {
    return texts.get("assembly.why." + name());
  }
}
