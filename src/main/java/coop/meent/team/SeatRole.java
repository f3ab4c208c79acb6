package coop.meent.team;

import java.util.Optional;

/// What the role in a seat is for, as people agree on it; empty where nothing was agreed.
///
/// @param authority what whoever sits there decides alone
/// @param limits where that ends
/// @param budgetHours for all of it
public record SeatRole(String aim, String authority, String limits, Optional<Integer> budgetHours) {

  public static final SeatRole NONE = new SeatRole("", "", "", Optional.empty());

  public SeatRole {
    aim = aim.strip();
    authority = authority.strip();
    limits = limits.strip();
  }
}
