package coop.meent.app;

import coop.meent.base.Texts;
import coop.meent.market.Advert.Want;
import coop.meent.market.Elsewhere;
import coop.meent.sister.SisterPerson;
import coop.meent.sister.SisterService;
import java.util.List;

/// Whom sister cooperatives offer now, as far as an ask of ours goes together with it.
record SistersElsewhere(SisterService sisters) implements Elsewhere {

  @Override
  public List<Outsider> fitting(String skill, Want want) {
    return sisters
        .standing()
        .fitting(skill, want.level(), want.hours(), want.from(), want.to())
        .stream()
        .map(one ->
            new Outsider(
                one.offered().code(), one.sister().name(), texts -> why(one, skill, want, texts)))
        .toList();
  }

  private static String why(SisterPerson one, String skill, Want want, Texts texts) {
    int days = one.offered().free().least(want.from(), want.to()).orElse(0);
    return texts.get(
        "sister.fit",
        one.offered().level(skill),
        want.level(),
        texts.count("sister.days", days),
        one.offered().region());
  }
}
