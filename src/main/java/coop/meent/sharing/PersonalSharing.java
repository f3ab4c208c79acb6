package coop.meent.sharing;

import coop.meent.base.Texts;
import coop.meent.personal.PersonalPart;
import coop.meent.personal.Rows;
import coop.meent.store.Store;
import java.util.ArrayList;
import java.util.List;

/// What a person told of help from colleagues, or colleagues of theirs, and what came of it. What
/// other rooms know of they give themselves.
public final class PersonalSharing implements PersonalPart {

  private final Store store;
  private final SharingRows rows = new SharingRows();

  public PersonalSharing(Store store) {
    this.store = store;
  }

  @Override
  public Held of(Asked asked) {
    var words = store.read(rows::words);
    List<Row> held = new ArrayList<>();
    for (var one : store.read(rows::told))
      if (one.isOf(asked.who()) && !words.isTakenBack(one)) {
        var full = words.of(one).map(one::thanked).orElse(one);
        held.add(row(full, one.giver().equals(asked.who())));
      }
    return new Held("sharing", texts -> texts.get("sharing.page"), held, List.of());
  }

  private static Row row(Shared one, boolean isGiven) {
    return Rows.with("kind", one.kind().name())
        .and("given", isGiven)
        .and("on", one.on())
        .and("what", one.what())
        .and("minutes", one.minutes().orElse(0))
        .and("outcome", one.thanks().map(said -> said.outcome().name()).orElse(""))
        .and("thanks", one.thanks().flatMap(Thanks::words).orElse(""))
        .said(texts -> said(one, isGiven, texts));
  }

  private static String said(Shared one, boolean isGiven, Texts texts) {
    return texts.shortDate(one.on())
        + " · "
        + texts.get(isGiven ? "sharing.given" : "sharing.received")
        + " · "
        + one.kind().in(texts)
        + " · "
        + one.what();
  }
}
