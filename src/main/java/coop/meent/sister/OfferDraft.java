package coop.meent.sister;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.List;

/// Exactly what an offer to one sister would say, and of whom of us each line is.
///
/// @param people in order of their marks, as the letter has them: nothing tells who joined first
/// @param leftOut who said yes and has nothing to offer now
public record OfferDraft(Sister sister, List<Picked> people, List<LeftOut> leftOut) {

  /// Fewer people than this are known by what they can do.
  public static final int LEAST = 5;

  public OfferDraft {
    people = List.copyOf(people);
    leftOut = List.copyOf(leftOut);
  }

  public record Picked(MemberId who, Offered offered) {}

  public record LeftOut(MemberId who, Why why) {}

  /// Why somebody who said yes is not in it; `sister.leftOut.<WHY>` in words.
  public enum Why implements Named {
    /// Nothing is said of any week, or there is no day free in any.
    NO_ROOM,
    /// No skill counts today.
    NO_SKILL;

    @Override
    public String in(Texts texts) {
      return texts.get("sister.leftOut." + name());
    }
  }

  /// So few that they are known by what they can do.
  public boolean isFew() {
    return !people.isEmpty() && people.size() < LEAST;
  }

  Letter.Offer content() {
    return new Letter.Offer(people.stream().map(Picked::offered).toList());
  }
}
