package coop.meent.market;

import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How an ask and an offer of the same skill go together, and why: the same words for both sides.
///
/// @param lacks how many things stand in the way
/// @param weeks in common
/// @param reasons one for each thing that was looked at
public record Match(Advert ask, Advert offer, int lacks, int weeks, List<Named> reasons) {

  public Match {
    reasons = List.copyOf(reasons);
  }

  public boolean fits() {
    return lacks == 0;
  }

  /// The one that is not the given one.
  public Advert other(Advert one) {
    return one.id().equals(ask.id()) ? offer : ask;
  }

  /// What fits best comes first, then what has most weeks in common, then what was said first.
  private static final Comparator<Match> ORDER =
      Comparator.comparingInt(Match::lacks).thenComparingInt(one -> -one.weeks);

  /// Open ones of others that are about the same skill, with at most one thing in the way.
  ///
  /// @param all in the order in which they were said
  static List<Match> of(Advert one, List<Advert> all, LocalDate day) {
    if (one.state(day) != Advert.State.OPEN) return List.of();
    return all.stream()
        .filter(other -> other.kind() != one.kind() && !other.member().equals(one.member()))
        .filter(other -> other.want().skill().equals(one.want().skill()))
        .filter(other -> other.state(day) == Advert.State.OPEN)
        .map(other -> one.kind() == Advert.Kind.ASK ? between(one, other) : between(other, one))
        .filter(match -> match.lacks <= 1)
        .sorted(ORDER)
        .toList();
  }

  static Match between(Advert ask, Advert offer) {
    var asked = ask.want();
    var offered = offer.want();
    List<Named> reasons = new ArrayList<>();
    int lacks = 0;
    boolean isAble = offered.level() >= asked.level();
    reasons.add(said(isAble, "level", offered.level(), asked.level()));
    if (!isAble) lacks++;
    var from = later(asked.from(), offered.from());
    var to = asked.to().isBefore(offered.to()) ? asked.to() : offered.to();
    int weeks = to.isBefore(from) ? 0 : (int) Week.of(from).weeksTo(Week.of(to)) + 1;
    reasons.add(weeks > 0 ? weeks(weeks, from, to) : said(false, "weeks"));
    if (weeks == 0) lacks++;
    boolean hasRoom = offered.hours() >= asked.hours();
    reasons.add(said(hasRoom, "hours", offered.hours(), asked.hours()));
    if (!hasRoom) lacks++;
    boolean isNear = isNear(asked.place(), offered.place());
    if (!asked.place().isEmpty() || !offered.place().isEmpty())
      reasons.add(place(isNear, asked.place(), offered.place()));
    if (!isNear) lacks++;
    var rates = rates(asked.rateTo(), offered.rateFrom());
    rates.ifPresent(meet -> reasons.add(rate(meet, asked.rateTo(), offered.rateFrom())));
    if (rates.filter(meet -> !meet).isPresent()) lacks++;
    return new Match(ask, offer, lacks, weeks, reasons);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /// Where one of both says nothing, it is anywhere.
  private static boolean isNear(String asked, String offered) {
    if (asked.isEmpty() || offered.isEmpty()) return true;
    return asked.toLowerCase(Locale.ROOT).equals(offered.toLowerCase(Locale.ROOT));
  }

  /// Whether they meet; empty where one of both says nothing, and it is to be agreed on.
  private static Optional<Boolean> rates(Optional<Money> most, Optional<Money> least) {
    if (most.isEmpty() || least.isEmpty()) return Optional.empty();
    return Optional.of(most.get().compareTo(least.get()) >= 0);
  }

  private static Named said(boolean is, String about, Object... arguments) {
    return texts -> texts.get((is ? "market.fit." : "market.lack.") + about, arguments);
  }

  private static Named weeks(int weeks, LocalDate from, LocalDate to) {
    return texts -> texts.count("market.fit.weeks", weeks) + " " + days(from, to).in(texts);
  }

  private static Named days(LocalDate from, LocalDate to) {
    return texts -> texts.get("market.fit.days", from, to);
  }

  private static Named place(boolean is, String asked, String offered) {
    if (!is) return said(false, "place", asked, offered);
    return said(true, "place", asked.isEmpty() ? offered : asked);
  }

  private static Named rate(boolean is, Optional<Money> most, Optional<Money> least) {
    return texts ->
        texts.get(
            is ? "market.fit.rate" : "market.lack.rate",
            texts.euro(most.orElse(Money.ZERO)),
            texts.euro(least.orElse(Money.ZERO)));
  }
}
