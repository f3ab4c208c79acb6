package coop.meent.composer;

import java.util.List;

/// How it is known that teams are the best together, or how far they may be from it.
///
/// @param most what all teams together can come to at most
/// @param alone what each team could come to at most if it had everybody to itself, in order of the
///   assignments
/// @param steps branches that were looked at
/// @param isTogether whether the solver weighed all of them together; else one assignment was taken
///   after another, which can be just as good and is then proven all the same
/// @param isProven false when looking stopped before it was known
/// @param gap how much more other teams could come to; 0 when it is proven
public record JointProof(
    long most, List<Long> alone, long steps, boolean isTogether, boolean isProven, long gap) {

  public JointProof {
    alone = List.copyOf(alone);
  }
}
