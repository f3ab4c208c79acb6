package coop.meent.vat;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What an entry makes due of a claim on the cash basis, under one code on one account.
///
/// @param claim the invoice, or the entry that made it where no invoice did
/// @param entry that pays the claim; the claim's own where it comes due without being paid
/// @param date on which it counts
/// @param paid how much of the claim; the same in all parts of one entry and claim
/// @param amount as in the books: debit positive
record PaidPart(
    UUID claim,
    EntryId entry,
    LocalDate date,
    Money paid,
    String code,
    AccountId account,
    Money amount) {

  private record Payment(EntryId entry, UUID claim) {}

  private record Place(String code, AccountId account) {}

  /// How much each entry paid of each claim. Parts of one entry and claim say the same amount for
  /// each code, so that it is taken from those of the first.
  static Map<EntryId, Map<UUID, Money>> paid(List<PaidPart> parts) {
    Map<Payment, Place> first = new HashMap<>();
    Map<EntryId, Map<UUID, Money>> paid = new LinkedHashMap<>();
    for (var part : parts) {
      var place = new Place(part.code, part.account);
      var known = first.putIfAbsent(new Payment(part.entry, part.claim), place);
      if (known == null || known.equals(place))
        paid.computeIfAbsent(part.entry, _ -> new LinkedHashMap<>())
            .merge(part.claim, part.paid, Money::plus);
    }
    return paid;
  }
}
