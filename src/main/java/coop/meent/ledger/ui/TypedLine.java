package coop.meent.ledger.ui;

import coop.meent.base.Money;
import coop.meent.ledger.Posting;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// A line as it was typed: its amount with the VAT in it, and its code. The other way around from
/// [VatChoice#lines].
///
/// @param posting with the amount that was paid or asked
public record TypedLine(Posting posting, Optional<VatChoice> vat) {

  /// How far rounding of several lines together may differ from that of one.
  private static final long CENT = 1;

  /// The lines behind the postings of an entry; empty when they cannot be told, such as VAT that
  /// was computed over several lines together.
  public static Optional<List<TypedLine>> of(List<Posting> postings, List<VatChoice> choices) {
    List<TypedLine> typed = new ArrayList<>();
    var seen = new LinkedHashSet<String>();
    for (var posting : postings) {
      if (posting.vatCode().isEmpty()) {
        typed.add(new TypedLine(posting, Optional.empty()));
      } else if (seen.add(posting.vatCode().get())) {
        var line = of(posting.vatCode().get(), postings, choices);
        if (line.isEmpty()) return Optional.empty();
        typed.add(line.get());
      }
    }
    return Optional.of(typed);
  }

  private static Optional<TypedLine> of(
      String code, List<Posting> postings, List<VatChoice> choices) {
    var bearing = postings.stream().filter(one -> one.vatCode().equals(Optional.of(code))).toList();
    var total = Money.sum(bearing.stream().map(Posting::amount).toList());
    for (var choice : choices) {
      if (!choice.code().equals(code) || choice.holdsVat(bearing.getFirst().account())) continue;
      var line = bearing.getFirst().withAmount(total);
      if (isSame(choice.lines(line, true), bearing))
        return Optional.of(new TypedLine(line, Optional.of(choice)));
    }
    return Optional.empty();
  }

  private static boolean isSame(List<Posting> made, List<Posting> found) {
    if (made.size() != found.size()) return false;
    for (int i = 0; i < made.size(); i++) {
      var difference = made.get(i).amount().minus(found.get(i).amount());
      if (!made.get(i).account().equals(found.get(i).account())) return false;
      if (Math.abs(difference.cents()) > CENT) return false;
    }
    return true;
  }
}
