package coop.meent.circle.ui;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.circle.AllianceSheet;
import coop.meent.circle.Circle;
import coop.meent.circle.HelpLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is to be moved between the accounts of two circles, because it came back of an earlier
/// month: it went from one balance to another, and no member pays it.
record AllianceMoves(ShownAlliance shown, Texts texts) {

  private record Way(CircleId from, CircleId to) {}

  List<String> words(AllianceSheet sheet) {
    Map<Way, Money> all = new LinkedHashMap<>();
    for (HelpLine line : sheet.flows())
      if (line.isBack())
        all.merge(new Way(line.helped(), line.circle()), line.paid().negate(), Money::plus);
    List<String> words = new ArrayList<>();
    all.forEach((way, money) -> {
      boolean isOther =
          iban(way.from).isPresent()
              && iban(way.to).isPresent()
              && !iban(way.from).equals(iban(way.to));
      if (isOther)
        words.add(
            texts.get(
                "circle.alliance.move",
                texts.euro(money),
                shown.circle(way.from),
                shown.circle(way.to)));
    });
    return words;
  }

  private Optional<String> iban(CircleId id) {
    return shown.all().stream()
        .filter(one -> one.circle().id().equals(id))
        .map(one -> one.circle())
        .findFirst()
        .flatMap(Circle::iban);
  }
}
