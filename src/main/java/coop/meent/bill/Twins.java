package coop.meent.bill;

import coop.meent.base.ExchangeRate;
import coop.meent.base.Id.BillId;
import coop.meent.base.Money;
import coop.meent.base.Original;
import coop.meent.receipt.Receipt;
import coop.meent.receipt.ReceiptFile;
import coop.meent.receipt.ReceiptService;
import coop.meent.vat.VatLimits;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/// Notices what came before: the same bill, the same amount on the same day, the same receipt. What
/// was taken back or replaced does not count.
record Twins(BillRows rows, ReceiptService receipts) {

  private static final VatLimits LIMITS = new VatLimits();
  private static final BigDecimal FAR = new BigDecimal("0.1");
  private static final int OLD_DAYS = 14;

  /// @throws coop.meent.base.RefusedException with the first that is found
  void refuse(DSLContext sql, Bill bill, List<ReceiptFile> files) {
    var others = others(sql, bill);
    sameNumber(bill, others)
        .ifPresent(other -> {
          throw BillRooms.refused(
              new BillRefusal.SameNumber(
                  bill.payeeName(), bill.supplierNumber().orElse(""), number(other)));
        });
    for (var file : files)
      sameReceipt(receipts.same(file.content()), others)
          .ifPresent(other -> {
            throw BillRooms.refused(new BillRefusal.SameReceipt(file.name(), number(other)));
          });
    sameAmount(bill, others)
        .ifPresent(other -> {
          throw BillRooms.refused(
              new BillRefusal.SameAmount(
                  bill.payeeName(), bill.gross(), bill.date(), number(other)));
        });
  }

  /// What stands out about a bill, the weightiest first.
  List<BillFinding> findings(DSLContext sql, Bill bill) {
    var others = others(sql, bill);
    List<BillFinding> findings = new ArrayList<>();
    otherIban(bill, others).ifPresent(findings::add);
    var same = sameNumber(bill, others);
    same.ifPresent(other -> findings.add(new BillFinding.SameNumber(number(other))));
    var held = receipts.of(bill.id().uuid());
    for (var one : held)
      sameReceipt(receipts.same(one.receipt().content()), others)
          .ifPresent(other ->
              findings.add(new BillFinding.SameReceipt(one.receipt().name(), number(other))));
    if (same.isEmpty())
      sameAmount(bill, others)
          .ifPresent(other -> findings.add(new BillFinding.SameAmount(number(other))));
    if (held.isEmpty()) findings.add(new BillFinding.NoReceipt());
    boolean isByBatch = bill.isClaim() || bill.original().isEmpty();
    if (bill.iban().isEmpty() && bill.gross().isPositive() && isByBatch)
      findings.add(new BillFinding.NoIban());
    bill.original().ifPresent(original -> findings.addAll(rates(bill, original.rate(), others)));
    nameless(bill).map(BillFinding.NameWanted::new).ifPresent(findings::add);
    return findings;
  }

  /// What may be wrong with a rate: seldom does one move by a tenth between two bills, or is one a
  /// fortnight old.
  private static List<BillFinding> rates(Bill bill, ExchangeRate rate, List<Standing> others) {
    List<BillFinding> findings = new ArrayList<>();
    others.stream()
        .flatMap(one -> one.bill().original().stream())
        .map(Original::rate)
        .filter(one -> one.currency().equals(rate.currency()))
        .min(Comparator.comparing(ExchangeRate::date).reversed())
        .filter(before -> isFar(rate.perEuro(), before.perEuro()))
        .ifPresent(before -> findings.add(new BillFinding.OddRate(rate, before)));
    if (Math.abs(ChronoUnit.DAYS.between(rate.date(), bill.date())) > OLD_DAYS)
      findings.add(new BillFinding.OldRate(rate.date(), bill.date()));
    return findings;
  }

  private static boolean isFar(BigDecimal rate, BigDecimal before) {
    return rate.subtract(before).abs().compareTo(before.multiply(FAR)) > 0;
  }

  /// Of more than this the name of who deducts the VAT must be on a receipt.
  private static Optional<Money> nameless(Bill bill) {
    return bill.claim()
        .filter(claim -> claim.vatPercent() > 0)
        .flatMap(claim ->
            LIMITS
                .simplifiedInvoice(bill.date())
                .filter(most -> claim.whole().compareTo(most) > 0));
  }

  private static String number(Standing other) {
    return other.bill().number().toString();
  }

  private List<Standing> others(DSLContext sql, Bill bill) {
    Set<BillId> itself = new HashSet<>();
    itself.add(bill.id());
    bill.replaces().ifPresent(itself::add);
    return rows.all(sql).stream()
        .filter(one -> !one.isWithdrawn() && !itself.contains(one.bill().id()))
        .toList();
  }

  private static Optional<Standing> sameNumber(Bill bill, List<Standing> others) {
    if (bill.supplierNumber().isEmpty()) return Optional.empty();
    var number = plain(bill.supplierNumber().get());
    return others.stream()
        .filter(one -> isSamePayee(one.bill(), bill))
        .filter(
            one -> one.bill().supplierNumber().map(Twins::plain).filter(number::equals).isPresent())
        .findFirst();
  }

  /// One number is written in many ways.
  private static String plain(String number) {
    return number.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "").replaceFirst("^0+", "");
  }

  private static boolean isSamePayee(Bill one, Bill other) {
    return one.supplier().equals(other.supplier()) && one.member().equals(other.member());
  }

  private static Optional<Standing> sameAmount(Bill bill, List<Standing> others) {
    return others.stream()
        .filter(one -> isSamePayee(one.bill(), bill))
        .filter(one -> one.bill().gross().equals(bill.gross()))
        .filter(one -> one.bill().date().equals(bill.date()))
        .findFirst();
  }

  private static Optional<Standing> sameReceipt(List<Receipt> same, List<Standing> others) {
    var about = same.stream().map(Receipt::about).toList();
    return others.stream().filter(one -> about.contains(one.bill().id().uuid())).findFirst();
  }

  private static Optional<BillFinding> otherIban(Bill bill, List<Standing> others) {
    if (bill.iban().isEmpty() || bill.isClaim()) return Optional.empty();
    var before =
        others.stream()
            .filter(one -> isSamePayee(one.bill(), bill) && one.isApproved())
            .map(one -> one.bill().iban())
            .flatMap(Optional::stream)
            .toList();
    if (before.isEmpty() || before.contains(bill.iban().get())) return Optional.empty();
    return Optional.of(new BillFinding.OtherIban(bill.iban().get(), before.getFirst()));
  }
}
