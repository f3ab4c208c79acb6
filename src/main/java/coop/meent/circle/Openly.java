package coop.meent.circle;

import coop.meent.base.Id.MemberId;
import coop.meent.circle.CircleSight.Own;
import coop.meent.outlook.Evenness;
import coop.meent.statute.Consent.Purpose;
import coop.meent.statute.ConsentBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Whose figures stand with a name: of who agreed to it, and only while all others are so many that
/// nobody can be told by taking the named ones off.
///
/// @param named by consent, in the order of the circle; empty where too few would stay unnamed
/// @param agreed how many agreed, named or not
public record Openly(List<Line> named, int agreed) {

  public Openly {
    named = List.copyOf(named);
  }

  public record Line(MemberId member, Own own) {}

  /// Whether who agreed is not named, since too few others would stay unnamed.
  public boolean isHeldBack() {
    return named.isEmpty() && agreed > 0;
  }

  static Openly of(CircleFacts facts, ConsentBook book, LocalDate today) {
    List<Line> agreed = new ArrayList<>();
    int others = 0;
    var everybody = facts.roll().everybody();
    for (var member : everybody)
      if (book.holds(member, Purpose.CIRCLE_FIGURES, today))
        agreed.add(new Line(member, Own.of(facts, member)));
      else if (isCounted(facts, member)) others++;
    boolean isFree = agreed.size() == everybody.size() || others >= Evenness.FEWEST;
    return new Openly(isFree ? agreed : List.of(), agreed.size());
  }

  /// Whoever no month was run with hides nobody.
  private static boolean isCounted(CircleFacts facts, MemberId member) {
    return facts.months().stream()
        .anyMatch(
            month -> !month.isContested() && facts.roll().level(member, month.month()).isPresent());
  }
}
