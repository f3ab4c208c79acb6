package coop.meent.circle;

import coop.meent.base.Id.CircleMonthId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import coop.meent.gift.Person;
import coop.meent.gift.Target;
import coop.meent.gift.Target.Stretch;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a member receives in a month, as it lies with that member.
///
/// @param stretches days with the same percentage
/// @param target by level, days and percentages
/// @param received less than the target when there was not enough
public record Receipt(
    CircleMonthId id,
    MemberId member,
    YearMonth month,
    Money level,
    List<Stretch> stretches,
    int roundingCents,
    Money target,
    Money received)
    implements Named {

  public Receipt {
    stretches = List.copyOf(stretches);
  }

  /// `21:100 4:50`, as the file keeps it.
  String stretchCode() {
    return code(stretches);
  }

  static String code(List<Stretch> stretches) {
    return stretches.stream()
        .map(one -> one.days() + ":" + one.percentage())
        .collect(Collectors.joining(" "));
  }

  static List<Stretch> stretches(String code) {
    List<Stretch> stretches = new ArrayList<>();
    if (code.isEmpty()) return stretches;
    for (var word : code.split(" ")) {
      int colon = word.indexOf(':');
      stretches.add(
          new Stretch(
              Integer.parseInt(word.substring(0, colon)),
              Integer.parseInt(word.substring(colon + 1))));
    }
    return stretches;
  }

  /// The same without the days and percentages that it was worked out from.
  Receipt untold() {
    return new Receipt(id, member, month, level, List.of(), roundingCents, target, received);
  }

  /// The formula with its numbers.
  @Override
  public String in(Texts texts) {
    if (stretches.isEmpty()) return texts.get("circle.untold", target);
    var person = new Person(0, member.uuid(), level);
    return new Target(person, month.lengthOfMonth(), stretches, roundingCents, target).in(texts);
  }
}
