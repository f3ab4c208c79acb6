package coop.meent.client;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.Optional;

/// How often somebody wants to be in touch; every real contact begins it anew.
///
/// @param idealDays after which it is time
/// @param mostDays after which it is late
public record ContactRhythm(int idealDays, int mostDays) {

  /// Where nobody chose a rhythm, a client who was not spoken to for so long is slipping away.
  static final int SLIPS_DAYS = 180;

  /// `client.rhythm.<STATE>` in words.
  public enum State implements Named {
    CALM,
    DUE,
    OVERDUE,
    /// Without a rhythm, and long not spoken to.
    SLIPPING;

    @Override
    public String in(Texts texts) {
      return texts.get("client.rhythm." + name());
    }
  }

  public ContactRhythm {
    if (idealDays < 1 || mostDays < idealDays)
      throw new IllegalArgumentException(idealDays + " and " + mostDays);
  }

  public LocalDate due(LocalDate last) {
    return last.plusDays(idealDays);
  }

  public LocalDate overdue(LocalDate last) {
    return last.plusDays(mostDays);
  }

  /// @param last real contact; of who was never spoken to nothing is known
  static State state(Optional<ContactRhythm> rhythm, Optional<LocalDate> last, LocalDate today) {
    if (last.isEmpty()) return rhythm.isPresent() ? State.OVERDUE : State.SLIPPING;
    var day = last.get();
    if (rhythm.isEmpty())
      return today.isBefore(day.plusDays(SLIPS_DAYS)) ? State.CALM : State.SLIPPING;
    if (!today.isBefore(rhythm.get().overdue(day))) return State.OVERDUE;
    return today.isBefore(rhythm.get().due(day)) ? State.CALM : State.DUE;
  }
}
