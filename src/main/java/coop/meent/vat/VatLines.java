package coop.meent.vat;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import coop.meent.ledger.Posting;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What one typed line becomes: the line without VAT, and its VAT on the accounts it belongs on,
/// exact to the cent. All bear the code. Shifted VAT makes two lines that cancel.
///
/// @param vat empty when there is none
public record VatLines(Posting net, List<Posting> vat) {

  public VatLines {
    vat = List.copyOf(vat);
  }

  /// Of a line whose amount includes the VAT, as a receipt or a bank line does.
  public static VatLines ofGross(Posting line, VatTerms terms) {
    if (isVatItself(line, terms)) return bare(line, terms);
    if (!terms.isPaidWithIt()) return ofNet(line, terms);
    var vat = terms.within(line.amount());
    return of(line, line.amount().minus(vat), vat, terms);
  }

  /// Of a line whose amount is without the VAT.
  public static VatLines ofNet(Posting line, VatTerms terms) {
    if (isVatItself(line, terms)) return bare(line, terms);
    return of(line, line.amount(), terms.on(line.amount()), terms);
  }

  /// Who books on the VAT account itself has computed it already.
  private static boolean isVatItself(Posting line, VatTerms terms) {
    return terms.places().containsValue(line.account());
  }

  private static VatLines bare(Posting line, VatTerms terms) {
    return new VatLines(line.withVat(terms.code().code()), List.of());
  }

  private static VatLines of(Posting line, Money net, Money vat, VatTerms terms) {
    var code = terms.code().code();
    List<Posting> lines = new ArrayList<>();
    switch (terms.code().treatment()) {
      case NONE -> {}
      case APART -> {
        var owed = terms.places().containsKey(VatPart.OWED);
        add(lines, terms, owed ? VatPart.OWED : VatPart.DEDUCTED, vat);
      }
      case LOST -> add(lines, terms, VatPart.LOST, vat);
      case REVERSED -> {
        add(lines, terms, VatPart.DEDUCTED, vat);
        add(lines, terms, VatPart.OWED, vat.negate());
      }
      case OWED -> add(lines, terms, VatPart.OWED, line.amount().negate());
      case SHARED -> throw new IllegalArgumentException(code + " needs the share to deduct");
    }
    return new VatLines(line.withAmount(net).withVat(code), lines);
  }

  /// Of so little that no cent of VAT comes of it there is no line.
  private static void add(List<Posting> lines, VatTerms terms, VatPart part, Money amount) {
    if (amount.isZero()) return;
    AccountId account = Objects.requireNonNull(terms.places().get(part));
    lines.add(Posting.of(account, amount).withVat(terms.code().code()));
  }

  /// All lines, the net one first.
  public List<Posting> postings() {
    List<Posting> all = new ArrayList<>(vat);
    all.addFirst(net);
    return all;
  }
}
