package coop.meent.bank.ui;

import coop.meent.bank.Allocation;
import coop.meent.base.Original;
import coop.meent.ledger.Posting;
import coop.meent.ledger.ui.TypedLine;
import coop.meent.ledger.ui.VatChoice;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Parts of a bank line with the VAT in them, and without it. What the bank paid or got always
/// includes the VAT; a posting is the mirror of its part.
final class VatParts {

  private VatParts() {}

  /// What a part becomes with its code: itself without VAT, then the VAT.
  static List<Allocation> of(Allocation gross, @Nullable VatChoice vat) {
    if (vat == null) return List.of(gross);
    return vat.lines(posting(gross), true).stream().map(VatParts::allocation).toList();
  }

  /// The parts as they would have been typed; empty when that cannot be told.
  static Optional<List<TypedLine>> typed(List<Allocation> parts, List<VatChoice> codes) {
    return TypedLine.of(parts.stream().map(VatParts::posting).toList(), codes);
  }

  static Allocation allocation(Posting posting) {
    return new Allocation(
        posting.account(),
        posting.amount().negate(),
        posting.text(),
        posting.dimensions(),
        posting.vatCode(),
        posting.original().map(Original::negate));
  }

  private static Posting posting(Allocation part) {
    return new Posting(
        part.account(),
        part.amount().negate(),
        part.text(),
        part.dimensions(),
        part.vatCode(),
        part.original().map(Original::negate));
  }
}
