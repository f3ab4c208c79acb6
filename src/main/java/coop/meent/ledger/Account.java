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

  /// Whether it stands for a code of the reference chart; a book may have several that do.
  public boolean isRgs(String code) {
    return rgs.filter(code::equals).isPresent();
  }

  /// Whether it takes no new postings on a day.
  public boolean isRetired(LocalDate day) {
    return retired.filter(from -> !day.isBefore(from)).isPresent();
  }

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
