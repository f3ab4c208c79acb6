package coop.meent.split;

import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a member's invoices say of the member from a day on.
///
/// @param isSmallBusiness whether the member uses the small business scheme (KOR): no VAT
/// @param country of two letters
public record BillingDetails(
    UUID id,
    MemberId member,
    LocalDate from,
    boolean isSmallBusiness,
    Optional<String> vatNumber,
    Optional<String> kvkNumber,
    String street,
    String postcode,
    String town,
    String country) {

  /// Those that hold on a day.
  ///
  /// @param all in the order in which changes count
  static Optional<BillingDetails> on(List<BillingDetails> all, MemberId member, LocalDate day) {
    return all.stream()
        .filter(one -> one.member.equals(member) && !one.from.isAfter(day))
        .reduce((one, next) -> next.from.isBefore(one.from) ? one : next);
  }

  /// Whether they say the same, from whatever day.
  boolean saysAs(BillingDetails other) {
    return isSmallBusiness == other.isSmallBusiness
        && vatNumber.equals(other.vatNumber)
        && kvkNumber.equals(other.kvkNumber)
        && address().equals(other.address());
  }

  /// Line by line; the country only abroad.
  public List<String> address() {
    List<String> lines = new ArrayList<>(List.of(street, postcode + "  " + town));
    if (!country.equals("NL")) lines.add(country);
    return lines;
  }
}
