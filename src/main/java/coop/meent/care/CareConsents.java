package coop.meent.care;

import coop.meent.base.Id.MemberId;
import coop.meent.statute.Consent;
import coop.meent.statute.ConsentBook;
import coop.meent.statute.ConsentOutcome;
import coop.meent.statute.StatuteService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a member agrees that others are told of being ill, purpose by purpose, and takes back
/// whenever they want. Nothing is assumed: without a word nobody is told.
public final class CareConsents {

  private final StatuteService statutes;
  private final CareShelf shelf;
  private final Clock clock;

  public CareConsents(StatuteService statutes, CareShelf shelf, Clock clock) {
    this.statutes = statutes;
    this.shelf = shelf;
    this.clock = clock;
  }

  /// @param last what the member said of it, if anything
  /// @param holds whether the member agrees today
  public record Line(Consent.Purpose purpose, Optional<Consent> last, boolean holds) {}

  /// Those that bear on being ill.
  public static List<Consent.Purpose> purposes() {
    return Arrays.stream(Consent.Purpose.values()).filter(Consent.Purpose::isCare).toList();
  }

  public List<Line> of(MemberId member) {
    var book = statutes.consents();
    var today = LocalDate.now(clock);
    return purposes().stream()
        .map(purpose ->
            new Line(
                purpose, book.last(member, purpose, today), book.holds(member, purpose, today)))
        .toList();
  }

  public boolean holds(MemberId member, Consent.Purpose purpose) {
    return holds(statutes.consents(), member, purpose);
  }

  boolean holds(ConsentBook book, MemberId member, Consent.Purpose purpose) {
    return book.holds(member, purpose, LocalDate.now(clock));
  }

  /// Notes it where only the member and the committee can read it, and nowhere else.
  public ConsentOutcome say(
      MemberId member, Consent.Purpose purpose, boolean isGiven, Optional<LocalDate> until) {
    var space = shelf.of(member);
    if (space.isEmpty()) return new ConsentOutcome.NoPlaceYet();
    var today = LocalDate.now(clock);
    return statutes.consent(space.get(), member, purpose, isGiven, today, until, Optional.empty());
  }
}
