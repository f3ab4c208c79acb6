package coop.meent.circle;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

/// That somebody joins, chooses another level or leaves, from a month on.
///
/// @param kind a name of [Kind]; one of a newer Meent stays as it was written
/// @param level what is received in a month of full illness; zero when leaving
/// @param said on which day, for the notice that runs from it
public record CircleStep(
    CircleId circle, MemberId member, String kind, YearMonth from, Money level, LocalDate said) {

  /// `circle.step.<KIND>` in words.
  public enum Kind implements Named {
    JOINED,
    LEVEL,
    LEFT;

    @Override
    public String in(Texts texts) {
      return texts.get("circle.step." + name());
    }
  }

  public Optional<Kind> known() {
    return Arrays.stream(Kind.values()).filter(one -> one.name().equals(kind)).findFirst();
  }

  boolean is(Kind wanted) {
    return kind.equals(wanted.name());
  }
}
