package coop.meent.learning;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.talent.Interest;
import coop.meent.talent.Statement;
import coop.meent.talent.Talent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Somebody who could learn a skill next, and what speaks for it, all by their own word. It
/// proposes; whoever it is about decides.
///
/// @param level that counts on the day
/// @param isUnderway whether a training in it was asked or agreed to and is not over
public record Learner(Talent talent, int level, boolean isUnderway) {

  /// Who wants to comes first, then who does it gladly, then who has least to go; others stay in
  /// the order of members.
  static final Comparator<Learner> ORDER =
      Comparator.comparing((Learner one) -> !one.wantsTo())
          .thenComparing(one -> one.talent.interest(), Comparator.reverseOrder())
          .thenComparingInt(one -> -one.level);

  static Learner of(Talent talent, LocalDate day, boolean isUnderway) {
    return new Learner(talent, talent.counts(day), isUnderway);
  }

  public MemberId member() {
    return talent.member();
  }

  public boolean wantsTo() {
    return talent.wantsToGrow();
  }

  /// Who would rather not, and does not say to want it, is not asked.
  boolean isPossible() {
    return wantsTo() || (level > 0 && talent.interest() != Interest.RATHER_NOT);
  }

  /// What speaks for it, and how far it is, in words.
  public List<Named> reasons() {
    List<Named> all = new ArrayList<>();
    if (wantsTo()) all.add(texts -> texts.get("learning.learner.wants"));
    if (talent.interest() == Interest.GLADLY && level > 0)
      all.add(texts -> texts.get("learning.learner.gladly"));
    all.add(texts ->
        level == 0
            ? texts.get("learning.learner.new")
            : texts.get("learning.learner.level", level, Statement.HIGHEST));
    if (isUnderway) all.add(texts -> texts.get("learning.learner.underway"));
    return all;
  }
}
