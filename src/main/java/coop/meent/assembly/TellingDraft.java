package coop.meent.assembly;

import coop.meent.base.Id.MemberId;
import java.util.Map;
import java.util.Optional;

/// A [Telling] as somebody fills it in.
public record TellingDraft(
    MemberId teller,
    MemberId other,
    Map<String, Integer> votes,
    int invalid,
    Optional<String> proof) {

  public TellingDraft {
    votes = Map.copyOf(votes);
    proof = proof.map(String::strip).filter(text -> !text.isEmpty());
  }
}
