package coop.meent.teamroom;

import coop.meent.member.Member;
import coop.meent.team.Seat;
import java.util.List;
import java.util.Optional;

/// Somebody of a team.
///
/// @param seats of this assignment, in which they sit
/// @param isCalled whether it is them whom the client calls
/// @param portrait where they show one to this team
public record Mate(Member member, List<Seat> seats, boolean isCalled, Optional<Portrait> portrait) {

  public Mate {
    seats = List.copyOf(seats);
  }
}
