package coop.meent.circle;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.member.Effect;
import coop.meent.member.OpenMatters;
import coop.meent.member.Pause;
import coop.meent.member.PauseEffect;
import coop.meent.store.Store;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// What a circle has to say when a member pauses or leaves: a pause changes nothing in it, and who
/// leaves the cooperative gives notice in the circle first.
public final class CirclePause implements PauseEffect, OpenMatters {

  private final Store store;
  private final Circles circles = new Circles();

  public CirclePause(Store store) {
    this.store = store;
  }

  /// A circle that somebody is in, and their level.
  private record In(String circle, Money level) {}

  private List<In> in(MemberId member, YearMonth month) {
    return store.read(sql -> {
      List<In> in = new ArrayList<>();
      for (var circle : circles.all(sql))
        circles
            .roll(sql, circle.id())
            .level(member, month)
            .ifPresent(level -> in.add(new In(circle.name(), level)));
      return in;
    });
  }

  @Override
  public List<Effect> of(Pause pause) {
    return in(pause.member(), YearMonth.from(pause.from())).stream()
        .map(one -> Effect.of(texts -> texts.get("circle.pause", one.circle, one.level)))
        .toList();
  }

  @Override
  public List<Named> of(MemberId member, LocalDate day) {
    return in(member, YearMonth.from(day).plusMonths(1)).stream()
        .map(one -> (Named) texts -> texts.get("circle.open", one.circle))
        .toList();
  }
}
