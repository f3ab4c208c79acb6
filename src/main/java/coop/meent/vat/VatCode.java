package coop.meent.vat;

import coop.meent.base.Language;
import java.util.List;
import java.util.Optional;

/// One VAT code, as `vat-codes.tsv` has it: all that the booking, the return and the invoice need
/// to know of it.
///
/// @param code such as `P21`, what a posting keeps
/// @param tariffs one, or the two of which one is chosen with each line
/// @param netRubric of the return, for the turnover
/// @param vatRubric of the return, for the VAT
/// @param isDeducted whether its VAT is, wholly or in part, in 5b
/// @param isListed whether it belongs in the sales list (icp)
/// @param isKorTurnover whether it counts for the limit of the small business scheme: supplies in
///   the Netherlands, not exempt by article 11
/// @param category of VAT in an e-invoice
/// @param invoiceText what the invoice must say
/// @param accounts the RGS codes of the accounts its VAT goes to
public record VatCode(
    String code,
    Side side,
    String dutchName,
    String englishName,
    List<Tariff> tariffs,
    Optional<String> netRubric,
    Optional<String> vatRubric,
    boolean isDeducted,
    boolean isListed,
    boolean isKorTurnover,
    Optional<String> category,
    Optional<String> invoiceText,
    List<String> accounts) {

  /// Input VAT (5b).
  static final String DEDUCTED = "BSchBepBoo";

  /// VAT that cannot be deducted.
  static final String LOST = "WBedAdlNbo";

  public enum Side {
    SALE,
    PURCHASE,

    /// Neither sold nor bought: private use.
    MEMO
  }

  public VatCode {
    tariffs = List.copyOf(tariffs);
    accounts = List.copyOf(accounts);
  }

  public String name(Language language) {
    return switch (language) {
      case EN -> englishName;
      case NL -> dutchName;
    };
  }

  /// Whether goods cross a border, and not services: the sales list keeps them apart.
  public boolean isGoods() {
    return category.equals(Optional.of("K"));
  }

  /// Whether it counts when it is paid on the cash basis: what is taxed with the seller. What is
  /// shifted to the buyer, or leaves the country, counts by its invoice.
  boolean waitsForPayment() {
    return side == Side.SALE
        && (category.equals(Optional.of("S")) || category.equals(Optional.of("Z")));
  }

  public Treatment treatment() {
    if (side == Side.MEMO) return Treatment.OWED;
    if (accounts.isEmpty()) return Treatment.NONE;
    if (accounts.size() == 1) return accounts.contains(LOST) ? Treatment.LOST : Treatment.APART;
    return accounts.contains(LOST) ? Treatment.SHARED : Treatment.REVERSED;
  }

  /// What a posting with this code is for the return.
  ///
  /// @param rgs of the posting's account
  public VatPart part(Optional<String> rgs) {
    if (rgs.filter(accounts::contains).isEmpty()) return VatPart.NET;
    return switch (rgs.get()) {
      case DEDUCTED -> VatPart.DEDUCTED;
      case LOST -> VatPart.LOST;
      default -> VatPart.OWED;
    };
  }
}
