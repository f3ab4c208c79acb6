package coop.meent.exchange;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.exchange.Colleagues.Colleague;
import coop.meent.exchange.Lead.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How a colleague fits a lead, and why; the same words for the colleague and the passer.
///
/// @param fits whether nothing that is known stands in the way
/// @param reasons at least one
public record Fit(MemberId member, boolean fits, int level, int hours, List<Named> reasons) {

  public Fit {
    reasons = List.copyOf(reasons);
  }

  /// All but the passer: who fits first, then by level, hours and the order that they came in.
  static List<Fit> of(Work work, MemberId passer, List<Colleague> colleagues) {
    return colleagues.stream()
        .filter(one -> !one.member().equals(passer))
        .map(one -> of(work, one))
        .sorted(
            Comparator.comparing((Fit one) -> !one.fits)
                .thenComparingInt(one -> -one.level)
                .thenComparingInt(one -> -one.hours))
        .toList();
  }

  private static Fit of(Work work, Colleague one) {
    List<Named> reasons = new ArrayList<>();
    boolean isAble = one.level() >= work.level();
    boolean hasRoom = one.hours().filter(hours -> hours < work.hours()).isEmpty();
    reasons.add(texts ->
        texts.get(
            isAble ? "exchange.fit.able" : "exchange.fit.notAble", one.level(), work.level()));
    reasons.add(texts -> room(work, one.hours(), hasRoom).in(texts));
    if (!isAble && one.wantsToGrow()) reasons.add(texts -> texts.get("exchange.fit.grow"));
    if (one.knowsClient()) reasons.add(texts -> texts.get("exchange.fit.client"));
    return new Fit(one.member(), isAble && hasRoom, one.level(), one.hours().orElse(0), reasons);
  }

  private static Named room(Work work, Optional<Integer> hours, boolean hasRoom) {
    if (hours.isEmpty()) return texts -> texts.get("exchange.fit.silent");
    return texts ->
        texts.get(hasRoom ? "exchange.fit.room" : "exchange.fit.noRoom", hours.get(), work.hours());
  }
}
