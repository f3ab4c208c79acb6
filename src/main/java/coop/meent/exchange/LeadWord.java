package coop.meent.exchange;

import coop.meent.base.Id.LeadId;
import coop.meent.base.Id.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/// What somebody says of a lead.
///
/// @param by whose word it is
/// @param whom to whom the passer gives it
/// @param words what came of it, with thanks
public record LeadWord(
    UUID id,
    LeadId lead,
    MemberId by,
    Kind kind,
    Optional<MemberId> whom,
    Optional<String> words,
    LocalDate on,
    Instant recordedAt) {

  public enum Kind {
    /// A colleague could take it.
    YES,
    NO,
    /// The passer gives it to somebody who said yes.
    GIVEN,
    /// The passer takes it off the board.
    WITHDRAWN,
    /// The taker got the work.
    WON,
    /// The taker did not.
    LOST;

    static Optional<Kind> of(String word) {
      for (var kind : values()) if (kind.name().equals(word)) return Optional.of(kind);
      return Optional.empty();
    }
  }

  /// By what stands in the fact itself: the same on every laptop.
  static final Comparator<LeadWord> ORDER =
      Comparator.comparing(LeadWord::on)
          .thenComparing(LeadWord::recordedAt)
          .thenComparing(LeadWord::id);
}
