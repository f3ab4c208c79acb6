package coop.meent.development;

import coop.meent.base.Id.DevelopmentGiftId;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.Optional;

/// What a budget loses on a day.
///
/// @param from when it had come in
/// @param gift that had brought it
public record Lapse(
    LocalDate on, LocalDate from, Money amount, Why why, Optional<DevelopmentGiftId> gift) {

  /// `development.lapse.<WHY>` in words.
  public enum Why implements Named {
    /// It was there as long as the rule lets it be.
    AGE,
    /// More than what may go along into another year.
    YEAR_END,
    /// The member left.
    LEFT;

    @Override
    public String in(Texts texts) {
      return texts.get("development.lapse." + name());
    }
  }
}
