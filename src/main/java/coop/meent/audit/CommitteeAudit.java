package coop.meent.audit;

import coop.meent.base.Id.MemberId;
import java.util.Optional;

/// Looks whether audits are what they say: samples that come out the same again, and nobody who
/// judges their own books.
public final class CommitteeAudit {

  private final AuditService audits;

  public CommitteeAudit(AuditService audits) {
    this.audits = audits;
  }

  /// A sample that does not follow from its books and its word.
  public record Otherwise(String year, String word, String by) {}

  public Optional<Otherwise> otherSample() {
    for (int year : audits.years())
      for (var draw : audits.draws(year))
        if (audits.isReproduced(draw).filter(same -> !same).isPresent())
          return Optional.of(
              new Otherwise(String.valueOf(year), draw.request().word(), audits.name(draw.by())));
    return Optional.empty();
  }

  /// Somebody of the board, or the treasurer, in the committee of a year that they answer for.
  public record Unfit(MemberId id, String name, String year) {}

  public Optional<Unfit> unfit() {
    for (int year : audits.years())
      for (var seat : audits.seats(year))
        if (audits.isWrong(seat))
          return Optional.of(
              new Unfit(seat.member(), audits.name(seat.member()), String.valueOf(year)));
    return Optional.empty();
  }
}
