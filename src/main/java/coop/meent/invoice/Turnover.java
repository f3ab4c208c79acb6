package coop.meent.invoice;

import coop.meent.ledger.Account;
import coop.meent.vat.VatTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where what is sold with a VAT code goes in the books: the account that the law's model chart has
/// for it, as the table of codes says.
final class Turnover {

  /// By code, the RGS code of the account.
  private static final Map<String, String> ACCOUNTS =
      Map.of(
          "V21", "WOmzNodOdh",
          "V9", "WOmzNodOdl",
          "VX", "WOmzNodOdo",
          "V0", "WOmzNodOdg",
          "VVB", "WOmzNodOdg",
          "VED", "WOmzNodOdi",
          "VBD", "WOmzNodOdb",
          "VVR", "WOmzNodNod",
          "KOR", "WOmzNodNod");

  /// Trade debtors.
  static final String DEBTORS = "BVorDebHad";

  /// Bad debts written off.
  static final String BAD_DEBTS = "WBedVkkAdd";

  private Turnover() {}

  /// Whether services can be sold with it.
  static boolean takes(VatTerms terms) {
    return ACCOUNTS.containsKey(terms.code().code());
  }

  static Optional<Account> account(List<Account> chart, VatTerms terms, LocalDate day) {
    return Optional.ofNullable(ACCOUNTS.get(terms.code().code()))
        .flatMap(rgs -> open(chart, rgs, day));
  }

  /// Of several accounts with one RGS code the first by number that takes postings on a day.
  static Optional<Account> open(List<Account> chart, String rgs, LocalDate day) {
    return chart.stream()
        .filter(account -> account.isRgs(rgs))
        .filter(account -> !account.isRetired(day))
        .findFirst();
  }
}
