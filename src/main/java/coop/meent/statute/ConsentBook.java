package coop.meent.statute;

import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// All consents ever given and taken back. On a day the last word said about it by then holds, and
/// no consent is ever assumed.
///
/// @param words in the order in which changes count
public record ConsentBook(List<Consent> words) {

  public ConsentBook {
    words = List.copyOf(words);
  }

  public boolean holds(MemberId member, Consent.Purpose purpose, LocalDate day) {
    return last(member, purpose, day)
        .filter(Consent::isGiven)
        .filter(one -> one.until().filter(until -> until.isBefore(day)).isEmpty())
        .isPresent();
  }

  /// What the member said last by that day.
  public Optional<Consent> last(MemberId member, Consent.Purpose purpose, LocalDate day) {
    return words.stream()
        .filter(one -> one.member().equals(member) && one.purpose().equals(purpose.name()))
        .filter(one -> !one.from().isAfter(day))
        .reduce((one, next) -> next.from().isBefore(one.from()) ? one : next);
  }
}
