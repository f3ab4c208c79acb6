package coop.meent.market;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a member asks of colleagues, or offers them, with how it ended.
///
/// @param ends by whoever it is of; the first counts
public record Advert(
    UUID id, MemberId member, Kind kind, Want want, Instant recordedAt, List<End> ends) {

  /// `market.kind.<KIND>` in words.
  public enum Kind implements Named {
    ASK,
    OFFER;

    static Optional<Kind> of(String word) {
      for (var kind : values()) if (kind.name().equals(word)) return Optional.of(kind);
      return Optional.empty();
    }

    @Override
    public String in(Texts texts) {
      return texts.get("market.kind." + name());
    }
  }

  /// What it is about.
  ///
  /// @param level from 1 to 5: what is asked, or what whoever offers it has
  /// @param hours a week
  /// @param place empty: anywhere
  /// @param rateFrom for an hour, without VAT; from the rate on that is asked for it
  /// @param rateTo up to the rate that is paid for it
  public record Want(
      String what,
      SkillId skill,
      int level,
      int hours,
      LocalDate from,
      LocalDate to,
      String place,
      Optional<Money> rateFrom,
      Optional<Money> rateTo) {
    public Want {
      what = what.strip();
      place = place.strip();
    }
  }

  /// @param isDone whether it came to something
  /// @param whom the colleague it was done with
  public record End(
      boolean isDone,
      Optional<MemberId> whom,
      Optional<String> words,
      LocalDate on,
      Instant recordedAt) {}

  public Advert {
    ends = List.copyOf(ends);
  }

  /// How it stood on a day: what ended it later is not known yet.
  Advert asOf(LocalDate day) {
    var known = ends.stream().filter(one -> !one.on().isAfter(day)).toList();
    return new Advert(id, member, kind, want, recordedAt, known);
  }

  /// Where it is; `market.state.<STATE>` in words.
  public enum State implements Named {
    OPEN,
    DONE,
    ENDED,
    /// Its last day passed.
    PAST;

    @Override
    public String in(Texts texts) {
      return texts.get("market.state." + name());
    }
  }

  public State state(LocalDate day) {
    if (!ends.isEmpty()) return ends.getFirst().isDone() ? State.DONE : State.ENDED;
    return day.isAfter(want.to()) ? State.PAST : State.OPEN;
  }
}
