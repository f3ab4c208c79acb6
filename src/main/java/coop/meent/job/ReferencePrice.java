package coop.meent.job;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/// What something that is shared would cost alone, from a day on.
///
/// @param by who set it
/// @param price without VAT
/// @param source where it was found, in words
/// @param resolution of the assembly, where it holds for all
public record ReferencePrice(
    UUID id,
    MemberId by,
    Subject subject,
    Money price,
    Per per,
    LocalDate from,
    String source,
    Optional<Resolution> resolution,
    Instant recordedAt) {

  /// @param words by which it is known
  public record Resolution(String words, LocalDate on) {}

  public boolean isForAll() {
    return resolution.isPresent();
  }

  /// Whether two say the same sort of thing of the same: then the later one ends the earlier.
  boolean follows(ReferencePrice other) {
    return subject.isSameAs(other.subject)
        && per.isOfTime() == other.per.isOfTime()
        && isForAll() == other.isForAll()
        && (isForAll() || by.equals(other.by));
  }

  /// The one that holds on a day: of those that count the one that began last, of one day the one
  /// that was set last.
  ///
  /// @param all in the order in which they were set
  static Optional<ReferencePrice> on(
      List<ReferencePrice> all, LocalDate day, Predicate<ReferencePrice> counts) {
    return all.stream()
        .filter(one -> !one.from.isAfter(day) && counts.test(one))
        .reduce((one, next) -> next.from.isBefore(one.from) ? one : next);
  }

  /// As lists show them: by what they are of, the newest first.
  public static final Comparator<ReferencePrice> LISTED =
      Comparator.comparing((ReferencePrice one) -> one.subject.name())
          .thenComparing(ReferencePrice::from, Comparator.reverseOrder());
}
