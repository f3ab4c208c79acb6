package coop.meent.ledger;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Language;
import coop.meent.base.Named;
import java.time.LocalDate;
import java.util.Optional;

/// An account of one book.
///
/// @param number as people know it, such as `13011`
/// @param rgs the code of the Dutch reference chart (RGS), the durable key
/// @param swap the RGS code under which a balance on the unusual side is reported
/// @param isPerMember whether each posting must name a member
/// @param retired from this date on it takes no new postings
public record Account(
    AccountId id,
    BookId book,
    String number,
    Optional<String> rgs,
    String dutchName,
    String englishName,
    AccountKind kind,
    Side normalSide,
    Optional<String> swap,
    boolean isPerMember,
    Optional<LocalDate> retired) {

  /// Number and name, as people say it.
  public Named label() {
    return texts -> number + " " + name(texts.language());
  }

  public String name(Language language) {
    return switch (language) {
      case EN -> englishName;
      case NL -> dutchName;
    };
  }
}
