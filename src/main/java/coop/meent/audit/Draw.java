package coop.meent.audit;

import coop.meent.base.Id.MemberId;
import java.time.Instant;
import java.util.UUID;

/// A sample as it was drawn: asked for how, from which books, and what it began with.
///
/// @param mark of the books it was drawn from
/// @param sample with the entries that were drawn
public record Draw(
    UUID id,
    int year,
    MemberId by,
    String mark,
    Sample.Request request,
    Sample sample,
    Instant recordedAt) {

  public String seed() {
    return Sample.seed(year, mark, request.word());
  }
}
