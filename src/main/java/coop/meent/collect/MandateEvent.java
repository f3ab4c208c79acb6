package coop.meent.collect;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What became of a mandate.
///
/// @param kind the name of a [Kind]; one that only a newer Meent knows changes nothing
/// @param iban the account from then on
/// @param on from which day
/// @param words why
public record MandateEvent(
    MemberId by,
    String kind,
    Optional<String> iban,
    LocalDate on,
    Optional<String> words,
    Instant at) {

  /// `collect.mandate.event.<KIND>` in words.
  public enum Kind implements Named {
    /// Another account.
    AMENDED,
    REVOKED;

    @Override
    public String in(Texts texts) {
      return texts.get("collect.mandate.event." + name());
    }
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
