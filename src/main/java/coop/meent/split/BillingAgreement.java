package coop.meent.split;

import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// That the cooperative may make out a member's invoices from a day on, or no longer.
///
/// @param silenceDays after so many days without a word an invoice counts as accepted; empty when
///   silence says nothing
/// @param proof where the signed agreement is
public record BillingAgreement(
    UUID id,
    MemberId member,
    boolean isGiven,
    LocalDate from,
    Optional<Integer> silenceDays,
    Optional<String> proof) {

  /// The one that holds on a day.
  ///
  /// @param words in the order in which changes count
  static Optional<BillingAgreement> on(
      List<BillingAgreement> words, MemberId member, LocalDate day) {
    return words.stream()
        .filter(one -> one.member.equals(member) && !one.from.isAfter(day))
        .reduce((one, next) -> next.from.isBefore(one.from) ? one : next)
        .filter(BillingAgreement::isGiven);
  }
}
