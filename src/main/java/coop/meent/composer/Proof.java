package coop.meent.composer;

import java.math.BigInteger;
import java.util.List;

/// How it is known that a team is the best one, or how far it is not.
///
/// @param groups of people that there are, before any rule
/// @param fitting how many people no rule keeps from a seat, in order of the seats
/// @param examined seatings that were worked out to the end; of all others it is known that they
///   come to no more
/// @param steps branches that were looked at
/// @param isProven false when the search was stopped
/// @param gap how much more another team could come to; 0 when it is proven
public record Proof(
    BigInteger groups,
    List<Integer> fitting,
    long examined,
    long steps,
    boolean isProven,
    long gap) {}
