package coop.meent.sharing;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/// Something that one member gave another.
///
/// @param id of the fact that it follows from
/// @param minutes that it took, where that is told
/// @param askFrom the day from which who received is asked for what came of it: of a cover, once
///   the work is back
public record Shared(
    UUID id,
    Origin origin,
    Kind kind,
    MemberId giver,
    MemberId receiver,
    LocalDate on,
    String what,
    Optional<Integer> minutes,
    LocalDate askFrom,
    Optional<Thanks> thanks) {

  /// Within how many days who received is asked for what came of it.
  public static final int THANK_DAYS = 7;

  /// The newest first; of one day by id, so that every laptop shows the same order.
  static final Comparator<Shared> NEWEST =
      Comparator.comparing(Shared::on).reversed().thenComparing(Shared::id);

  /// The room that knows of it.
  public enum Origin {
    /// What came of a lead is told at the lead.
    LEAD,
    MARKET,
    HANDOVER,
    /// A colleague's idea that was used.
    IDEA,
    LESSON,
    TOLD
  }

  /// Where it stands; `sharing.state.<STATE>` in words.
  public enum State implements Named {
    /// It still goes on.
    RUNNING,
    /// Who received is asked.
    ASKED,
    TOLD;

    @Override
    public String in(Texts texts) {
      return texts.get("sharing.state." + name());
    }
  }

  public State state(LocalDate day) {
    if (thanks.isPresent()) return State.TOLD;
    return day.isBefore(askFrom) ? State.RUNNING : State.ASKED;
  }

  /// The last of the days within which the other hears what came of it.
  public LocalDate thankBy() {
    return askFrom.plusDays(THANK_DAYS);
  }

  boolean isOf(MemberId who) {
    return giver.equals(who) || receiver.equals(who);
  }

  Shared thanked(Thanks with) {
    return new Shared(
        id, origin, kind, giver, receiver, on, what, minutes, askFrom, Optional.of(with));
  }
}
