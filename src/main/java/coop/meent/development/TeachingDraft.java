package coop.meent.development;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import java.time.LocalDate;

/// Who is asked to teach, as somebody types it.
///
/// @param rate of an hour, without VAT
public record TeachingDraft(MemberId teacher, int minutes, Money rate) {

  /// What is kept for it, with VAT: what a teacher without VAT does not ask is free again.
  public Money cost(LocalDate day) {
    return LessonSums.on(day, minutes, rate, false).gross();
  }
}
