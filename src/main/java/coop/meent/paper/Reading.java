package coop.meent.paper;

import coop.meent.base.Named;
import coop.meent.base.Refusal;
import java.util.List;

/// What came of opening a paper.
public sealed interface Reading {

  /// @param paper with this look among its looks
  /// @param isNoted whether a look was written for it just now; the owner's are not, and another's
  ///   second one of a day is not either
  record Opened(Paper paper, String text, boolean isNoted) implements Reading {}

  record NotHere() implements Reading, Refusal {}

  /// The look could not be written, so that the text stays closed.
  record NotNoted(Refusal why) implements Reading, Refusal {
    @Override
    public List<Object> arguments() {
      Named what = texts -> texts.refusal(why);
      Named next = texts -> texts.next(why);
      return List.of(what, next);
    }
  }
}
