package coop.meent.job;

import coop.meent.base.Money;
import coop.meent.job.ReferencePrice.Resolution;
import java.time.LocalDate;
import java.util.Optional;

/// A price as somebody sets it.
///
/// @param resolution of the assembly, to set it for all
public record PriceDraft(
    Subject subject,
    Money price,
    Per per,
    LocalDate from,
    String source,
    Optional<Resolution> resolution) {
  public PriceDraft {
    source = source.strip();
    resolution = resolution.map(one -> new Resolution(one.words().strip(), one.on()));
  }
}
