package coop.meent.client;

import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.util.List;

/// Who worked for a client, what each likes to do, and what is asked for there now.
///
/// @param people who works there now first, then in order of member
public record ClientCircle(List<Person> people, List<Open> open) {

  public static final ClientCircle NONE = new ClientCircle(List.of(), List.of());

  public ClientCircle {
    people = List.copyOf(people);
    open = List.copyOf(open);
  }

  /// @param isNow whether there is work of theirs today
  /// @param gladly skills that they have and use gladly, the strongest first
  /// @param grows skills that they want to grow in
  public record Person(MemberId member, boolean isNow, List<String> gladly, List<String> grows) {

    public Person {
      gladly = List.copyOf(gladly);
      grows = List.copyOf(grows);
    }
  }

  /// A seat in which nobody sits.
  ///
  /// @param asked how many were asked and did not say no
  public record Open(String seat, String work, LocalDate from, LocalDate to, int asked) {}

  /// Where it is known: the rooms of seats and skills.
  @FunctionalInterface
  public interface Source {

    ClientCircle of(ClientId client);
  }
}
