package coop.meent.assembly;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// Why a count on paper does not count, in order of precedence; `assembly.flaw.<FLAW>` in words.
public enum TellingFlaw implements Named {
  AFTER_CLOSING,
  WITHDRAWN,
  UNKNOWN_CHOICE,
  ONE_TELLER,
  /// A teller is not one of those who meet.
  NO_MEMBER,
  CANDIDATE,
  OWN_INTEREST,
  /// More papers than there are votes of who is there or represented.
  TOO_MANY_VOTES;

  @Override
  public String in(Texts texts) {
    return texts.get("assembly.flaw." + name());
  }
}
