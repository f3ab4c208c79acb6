package coop.meent.bill;

import coop.meent.base.ExchangeRate;
import coop.meent.base.Id.BillId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SupplierId;
import coop.meent.base.Money;
import coop.meent.base.Original;
import coop.meent.store.Space;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A bill of a supplier, or the claim of a member who advanced something. Never changed.
///
/// @param maker who entered it
/// @param payeeName as it stands on it
/// @param supplierNumber the supplier's own number
/// @param iban where it is to be paid; of a claim the member's, as it was known then
/// @param paymentReference what the supplier wants to find with the payment
/// @param text what it is for
/// @param gross what is to be paid; less than nothing when the supplier gives back
/// @param original what is asked for in another currency, where it is in one
/// @param isShared it lies with the member, and not with the office alone
/// @param lines of a bill; a claim is placed by whoever approves it
public record Bill(
    BillId id,
    BillNumber number,
    MemberId maker,
    Payee payee,
    String payeeName,
    Optional<String> supplierNumber,
    LocalDate date,
    LocalDate due,
    Optional<String> iban,
    Optional<String> paymentReference,
    String text,
    Money net,
    Money vat,
    Money gross,
    Optional<Original> original,
    boolean isShared,
    Optional<BillId> replaces,
    List<BillLine> lines) {

  /// Who is paid.
  public sealed interface Payee {

    record BySupplier(SupplierId supplier) implements Payee {}

    /// A member who advanced something.
    ///
    /// @param vatPercent that stands on the receipt
    /// @param whole what the receipt says, in euros
    /// @param originalWhole what it says in its own currency, where that is another
    /// @param businessPercent the share of it that was for the cooperative
    record ByMember(
        MemberId member,
        CostKind kind,
        int vatPercent,
        Money whole,
        Optional<Money> originalWhole,
        int businessPercent)
        implements Payee {}
  }

  public Bill {
    lines = List.copyOf(lines);
  }

  public boolean isClaim() {
    return payee instanceof Payee.ByMember;
  }

  public Optional<Payee.ByMember> claim() {
    return payee instanceof Payee.ByMember claim ? Optional.of(claim) : Optional.empty();
  }

  /// The currency that it is in.
  public String currency() {
    return original.map(Original::currency).orElse(ExchangeRate.EURO);
  }

  /// Whose claim it is.
  public Optional<MemberId> member() {
    return claim().map(Payee.ByMember::member);
  }

  public Optional<SupplierId> supplier() {
    return payee instanceof Payee.BySupplier(var supplier)
        ? Optional.of(supplier)
        : Optional.empty();
  }

  Bill numbered(BillNumber given) {
    return new Bill(
        id,
        given,
        maker,
        payee,
        payeeName,
        supplierNumber,
        date,
        due,
        iban,
        paymentReference,
        text,
        net,
        vat,
        gross,
        original,
        isShared,
        replaces,
        lines);
  }

  /// Who can read it.
  public Space space() {
    return member().filter(_ -> isShared).map(Space::withMember).orElse(Space.OFFICE);
  }
}
