package coop.meent.development;

import coop.meent.base.Id.DevelopmentGiftId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What somebody gave away of a budget.
///
/// @param to a colleague; empty: the pool that all have together
/// @param parts out of which tranches
/// @param words that go along with it
/// @param thanks of whoever got it
public record Gift(
    DevelopmentGiftId id,
    MemberId giver,
    Optional<MemberId> to,
    List<Part> parts,
    String words,
    LocalDate on,
    Instant recordedAt,
    Optional<Thanks> thanks) {

  /// @param from when it came in
  /// @param lapses where it is now
  public record Part(LocalDate from, LocalDate lapses, Money amount) {}

  public record Thanks(MemberId by, String words, LocalDate on) {}

  public Gift {
    parts = List.copyOf(parts);
  }

  public Money amount() {
    return Money.sum(parts.stream().map(Part::amount).toList());
  }

  public boolean isTo(MemberId who) {
    return to.filter(who::equals).isPresent();
  }
}
