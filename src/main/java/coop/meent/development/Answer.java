package coop.meent.development;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.TrainingRequestId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/// What somebody says to a request.
///
/// @param reason of a no
public record Answer(
    UUID id,
    TrainingRequestId request,
    MemberId by,
    boolean agrees,
    Optional<String> reason,
    LocalDate on,
    Instant recordedAt) {

  /// As [Moment#ORDER], for the facts themselves.
  static final Comparator<Answer> ORDER =
      Comparator.comparing(Answer::on).thenComparing(Answer::recordedAt).thenComparing(Answer::id);
}
