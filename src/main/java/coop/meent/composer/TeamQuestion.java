package coop.meent.composer;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SeatId;
import coop.meent.base.Money;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Which team is the best for these seats?
///
/// @param seats in the order in which ties are decided
/// @param people in order of member number
/// @param ceiling what all hours together may cost
public record TeamQuestion(
    List<SeatDemand> seats, List<Candidate> people, Weights weights, Optional<Money> ceiling) {

  public TeamQuestion {
    seats = List.copyOf(seats);
    people = List.copyOf(people);
  }

  public TeamQuestion with(Weights other) {
    return new TeamQuestion(seats, people, other, ceiling);
  }

  /// How many different groups of people there are, before any rule.
  public BigInteger groups() {
    var groups = BigInteger.ONE;
    for (int i = 0; i < seats.size(); i++)
      groups =
          groups.multiply(BigInteger.valueOf(people.size() - i)).divide(BigInteger.valueOf(i + 1L));
    return groups.max(BigInteger.ZERO);
  }

  public Candidate person(MemberId id) {
    return people.get(place(id).orElseThrow());
  }

  public SeatDemand seat(SeatId id) {
    return seats.stream().filter(seat -> seat.id().equals(id)).findFirst().orElseThrow();
  }

  Optional<Integer> place(MemberId id) {
    return IntStream.range(0, people.size())
        .boxed()
        .filter(at -> people.get(at).id().equals(id))
        .findFirst();
  }

  /// What a person costs in a seat.
  public static Money cost(SeatDemand seat, Candidate person) {
    long hours = (long) seat.hours() * seat.weeks();
    return Money.ofCents(Math.multiplyExact(person.rate().cents(), hours));
  }
}
