package coop.meent.collect;

import coop.meent.base.Id.DebitEventId;
import coop.meent.base.Id.DebitId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What somebody did with a batch.
///
/// @param kind the name of a [Kind]; one that only a newer Meent knows changes nothing
/// @param debit that it is about, where it is about one
/// @param of the event that it takes back
/// @param mark of what was approved or of the file that was made, or the bank's reason
/// @param on the day that the debtors were told
/// @param words why
public record DebitEvent(
    DebitEventId id,
    MemberId by,
    String kind,
    Optional<DebitId> debit,
    Optional<DebitEventId> of,
    Optional<String> mark,
    Optional<LocalDate> on,
    Optional<String> words,
    Instant at) {

  /// `collect.event.<KIND>` in words.
  public enum Kind implements Named {
    APPROVED,
    /// The debtors were told of the amount and the day.
    TOLD,
    EXPORTED,
    EXPORT_WITHDRAWN,
    SENT,
    WITHDRAWN,
    STOPPED,
    RETURNED;

    @Override
    public String in(Texts texts) {
      return texts.get("collect.event." + name());
    }
  }

  /// What is to be noted.
  static DebitEvent of(Ids ids, MemberId by, Kind kind, Instant at) {
    return new DebitEvent(
        new DebitEventId(ids.next()),
        by,
        kind.name(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        at);
  }

  DebitEvent about(DebitId one) {
    return new DebitEvent(id, by, kind, Optional.of(one), of, mark, on, words, at);
  }

  DebitEvent taking(DebitEventId event) {
    return new DebitEvent(id, by, kind, debit, Optional.of(event), mark, on, words, at);
  }

  DebitEvent marked(String text) {
    return new DebitEvent(id, by, kind, debit, of, Optional.of(text), on, words, at);
  }

  DebitEvent on(LocalDate day) {
    return new DebitEvent(id, by, kind, debit, of, mark, Optional.of(day), words, at);
  }

  DebitEvent saying(String text) {
    return new DebitEvent(id, by, kind, debit, of, mark, on, Optional.of(text.strip()), at);
  }

  public boolean is(Kind one) {
    return kind.equals(one.name());
  }

  /// In words; of one that only a newer Meent knows its name.
  public String in(Texts texts) {
    for (var one : Kind.values()) if (is(one)) return one.in(texts);
    return kind;
  }
}
