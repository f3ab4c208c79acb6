package coop.meent.bill;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Money;
import coop.meent.base.Original;
import coop.meent.ledger.Account;
import coop.meent.ledger.ChartOfAccounts;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.vat.VatLines;
import coop.meent.vat.VatPart;
import coop.meent.vat.VatTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What a bill becomes in the books: costs, VAT as the bill states it, and what is owed for it: to
/// the supplier, or on the current account of the member who advanced it.
///
/// @param chart of the book
/// @param codes usable on the day of the bill
/// @param day of the entry
record BillEntry(BookId book, List<Account> chart, List<VatTerms> codes, LocalDate day) {

  static final String CREDITORS = "BSchCreHac";

  private record Place(AccountId account, String code) {}

  EntryDraft of(Bill bill, Optional<Answer.Placing> placing) {
    List<Posting> postings = new ArrayList<>();
    var claim = bill.claim();
    if (claim.isPresent()) postings.addAll(claimed(bill, placing.orElseThrow()));
    else postings.addAll(lines(bill));
    postings.add(owed(bill));
    var text = bill.payeeName() + ", " + bill.text();
    return EntryDraft.of(book, day, text, postings).withDocument(bill.number().toString());
  }

  private Posting owed(Bill bill) {
    var member = bill.member();
    var code = member.isPresent() ? ChartOfAccounts.MEMBER_ACCOUNT : CREDITORS;
    var line = Posting.of(account(code), bill.gross().negate()).withText(bill.number().toString());
    if (member.isEmpty())
      return bill.original().map(Original::negate).map(line::withOriginal).orElse(line);
    return line.with(Dimensions.NONE.withMember(member.get()));
  }

  private AccountId account(String rgs) {
    return BillRooms.account(chart, rgs, day).id();
  }

  private List<Posting> claimed(Bill bill, Answer.Placing placing) {
    var line = Posting.of(placing.account(), bill.gross()).withText(bill.text());
    var about = isPerMember(placing.account()) ? about(bill) : Dimensions.NONE;
    line = bill.original().map(line::withOriginal).orElse(line);
    return VatLines.ofGross(line.with(about), terms(placing.vatCode())).postings();
  }

  private static Dimensions about(Bill bill) {
    return bill.member().map(Dimensions.NONE::withMember).orElse(Dimensions.NONE);
  }

  private boolean isPerMember(AccountId id) {
    return chart.stream().anyMatch(one -> one.id().equals(id) && one.isPerMember());
  }

  private VatTerms terms(String key) {
    return codes.stream()
        .filter(one -> one.key().equals(key))
        .findFirst()
        .orElseThrow(() -> BillRooms.refused(new BillRefusal.NoSuchCode(1, key)));
  }

  private List<Posting> lines(Bill bill) {
    List<Posting> postings = new ArrayList<>();
    Map<Place, Money> vat = new LinkedHashMap<>();
    for (var line : bill.lines()) {
      var terms = terms(line.vatCode());
      var net =
          line.net().minus(line.privateUse().map(use -> use.of(line.net())).orElse(Money.ZERO));
      var paid =
          line.vat().minus(line.privateUse().map(use -> use.of(line.vat())).orElse(Money.ZERO));
      var code = terms.code().code();
      var about = line.assignment().map(Dimensions.NONE::withAssignment).orElse(Dimensions.NONE);
      if (!net.isZero()) {
        var posting =
            Posting.of(line.account(), net).withText(line.text()).with(about).withVat(code);
        postings.add(original(bill, line).map(posting::withOriginal).orElse(posting));
      }
      places(terms, net, paid).forEach((place, amount) -> vat.merge(place, amount, Money::plus));
      line.privateUse().ifPresent(use -> postings.add(charged(line, use)));
    }
    vat.forEach((place, amount) -> {
      if (!amount.isZero()) postings.add(Posting.of(place.account, amount).withVat(place.code));
    });
    return postings;
  }

  /// What the costs of a line are in the bill's currency. VAT is declared in euros and has none.
  private static Optional<Original> original(Bill bill, BillLine line) {
    if (bill.original().isEmpty() || line.original().isEmpty()) return Optional.empty();
    var net = line.original().get().net();
    var own = net.minus(line.privateUse().map(use -> use.of(net)).orElse(Money.ZERO));
    return bill.original().map(all -> all.withAmount(own));
  }

  /// Where the VAT of a line goes.
  private static Map<Place, Money> places(VatTerms terms, Money net, Money paid) {
    return switch (terms.code().treatment()) {
      case APART -> Map.of(place(terms, VatPart.DEDUCTED), paid);
      case LOST -> Map.of(place(terms, VatPart.LOST), paid);
      case REVERSED ->
          Map.of(
              place(terms, VatPart.DEDUCTED),
              terms.on(net),
              place(terms, VatPart.OWED),
              terms.on(net).negate());
      case NONE, SHARED, OWED -> Map.of();
    };
  }

  private static Place place(VatTerms terms, VatPart part) {
    return new Place(Objects.requireNonNull(terms.places().get(part)), terms.code().code());
  }

  /// What somebody uses in private they owe, VAT and all.
  private Posting charged(BillLine line, PrivateUse use) {
    var amount = use.of(line.net()).plus(use.of(line.vat()));
    return Posting.of(account(ChartOfAccounts.MEMBER_ACCOUNT), amount)
        .withText(line.text())
        .with(Dimensions.NONE.withMember(use.member()));
  }
}
