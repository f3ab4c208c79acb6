package coop.meent.bill;

import coop.meent.base.Id.BillId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SupplierId;
import coop.meent.base.Money;
import coop.meent.base.Original;
import coop.meent.base.Rate;
import coop.meent.member.Member;
import coop.meent.receipt.ReceiptFile;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.vat.Tariff;
import coop.meent.vat.VatRates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/// Takes in bills and claims with their receipts: all of it, or nothing.
///
/// @param twins finds what is there already
record Entering(BillRooms rooms, BillRows rows, Suppliers suppliers, Twins twins) {

  /// What a claim may take: the member wants it back soon.
  private static final int CLAIM_DAYS = 14;

  private static final VatRates RATES = new VatRates();

  /// How somebody enters something.
  ///
  /// @param files its receipts
  /// @param isAnyway although it looks like one that is there
  record Act(MemberId maker, List<ReceiptFile> files, boolean isAnyway) {}

  /// A bill as it would be entered, and the supplier as it would be known; its number is given when
  /// it is.
  record Prepared(Bill bill, Optional<Supplier> supplier) {}

  Bill bill(Tx tx, BillDraft draft, Act act) {
    var prepared = prepare(tx.sql(), draft, act);
    prepared.supplier.ifPresent(known -> {
      if (!suppliers.find(tx.sql(), known.id()).equals(Optional.of(known)))
        suppliers.put(tx, known);
    });
    return put(tx, prepared.bill, act, draft.isImmovable());
  }

  Bill claim(Tx tx, ClaimDraft draft, Act act) {
    return put(tx, prepare(tx.sql(), draft, act).bill, act, false);
  }

  /// @throws coop.meent.base.RefusedException with the first [BillRefusal]
  Prepared prepare(DSLContext sql, BillDraft draft, Act act) {
    var maker = rooms.office(act.maker);
    notYet(draft.date());
    var composed = Composing.in(rooms, draft).compose(draft);
    replacing(sql, draft.replaces(), maker);
    noVatFromSmall(draft, composed);
    var supplier = known(sql, draft.supplier());
    var bill = bill(draft, composed, maker.id(), supplier);
    if (!act.isAnyway) twins.refuse(sql, bill, act.files);
    return new Prepared(bill, Optional.of(supplier));
  }

  private void notYet(LocalDate day) {
    if (day.isAfter(rooms.today())) throw BillRooms.refused(new BillRefusal.NotYet(day));
  }

  private Bill bill(
      BillDraft draft, Composing.Composed composed, MemberId maker, Supplier supplier) {
    var text = draft.text().isEmpty() ? composed.lines().getFirst().text() : draft.text();
    return new Bill(
        new BillId(rooms.ids().next()),
        BillNumber.none(draft.date()),
        maker,
        new Bill.Payee.BySupplier(supplier.id()),
        draft.supplier().name(),
        draft.number(),
        draft.date(),
        draft.due().orElse(draft.date().plusDays(Composing.USUAL_DAYS)),
        draft.supplier().iban().or(supplier::iban),
        draft.paymentReference(),
        text,
        composed.net(),
        composed.vat(),
        composed.gross(),
        composed.original(),
        false,
        draft.replaces(),
        composed.lines());
  }

  /// Known by a number of its own or by name; else a new one.
  private Supplier known(DSLContext sql, SupplierDraft draft) {
    return suppliers.all(sql).stream()
        .filter(draft::isMeantBy)
        .findFirst()
        .map(known -> filled(known, draft))
        .orElseGet(() ->
            new Supplier(
                new SupplierId(rooms.ids().next()),
                draft.name(),
                draft.town(),
                draft.iban(),
                draft.kvkNumber(),
                draft.vatNumber()));
  }

  /// What was not known of it yet is kept; another account number is not, before somebody looked.
  private static Supplier filled(Supplier known, SupplierDraft draft) {
    return new Supplier(
        known.id(),
        known.name(),
        known.town().or(draft::town),
        known.iban().or(draft::iban),
        known.kvkNumber().or(draft::kvkNumber),
        known.vatNumber().or(draft::vatNumber));
  }

  private void noVatFromSmall(BillDraft draft, Composing.Composed composed) {
    if (composed.vat().isZero()) return;
    var iban = draft.supplier().iban();
    for (var member : rooms.members().members()) {
      boolean isTheirs =
          member.name().equalsIgnoreCase(draft.supplier().name())
              || (iban.isPresent() && iban.equals(member.iban()));
      if (isTheirs && rooms.around().isSmallBusiness(member.id(), draft.date()))
        throw BillRooms.refused(new BillRefusal.NoVatFromSmall(member.name()));
    }
  }

  /// @throws coop.meent.base.RefusedException with the first [BillRefusal]
  Prepared prepare(DSLContext sql, ClaimDraft draft, Act act) {
    var maker = rooms.acting(act.maker);
    var member =
        rooms
            .members()
            .member(draft.member())
            .orElseThrow(() -> BillRooms.refused(new BillRefusal.NotHere()));
    boolean isOwn = maker.id().equals(member.id());
    if (!isOwn && !maker.isBoardOrTreasurer())
      throw BillRooms.refused(new BillRefusal.NotYourClaim(member.name()));
    check(draft);
    replacing(sql, draft.replaces(), maker);
    var bill = claim(draft, maker.id(), member);
    if (!act.isAnyway) twins.refuse(sql, bill, act.files);
    return new Prepared(bill, Optional.empty());
  }

  private void check(ClaimDraft draft) {
    notYet(draft.date());
    if (draft.text().isEmpty()) throw BillRooms.refused(new BillRefusal.NoWords());
    if (!draft.whole().isPositive()) throw BillRooms.refused(new BillRefusal.NoAmount(1));
    draft
        .exchange()
        .filter(_ -> draft.vatPercent() != 0)
        .ifPresent(exchange -> {
          throw BillRooms.refused(
              new BillRefusal.ForeignVat(draft.vatPercent(), exchange.currency()));
        });
    if (tariff(draft.date(), draft.vatPercent()).isEmpty())
      throw BillRooms.refused(new BillRefusal.NotAVatPercent(draft.vatPercent()));
    if (draft.businessPercent() < 1 || draft.businessPercent() > 100)
      throw BillRooms.refused(new BillRefusal.ShareOutOfRange(draft.businessPercent()));
    if (draft.asked().isZero()) throw BillRooms.refused(new BillRefusal.NoAmount(1));
  }

  private Bill claim(ClaimDraft draft, MemberId maker, Member member) {
    var rate = draft.exchange().map(exchange -> exchange.settle(draft.date(), rooms.today()));
    var original = rate.map(found -> new Original(draft.asked(), found));
    var gross = original.map(Original::euros).orElseGet(draft::asked);
    if (gross.isZero()) throw BillRooms.refused(new BillRefusal.NoAmount(1));
    var whole = rate.map(found -> found.euros(draft.whole())).orElseGet(draft::whole);
    var vat = within(gross, draft.vatPercent());
    boolean isShared = !rooms.around().with(member.id()).equals(Space.OFFICE);
    return new Bill(
        new BillId(rooms.ids().next()),
        BillNumber.none(draft.date()),
        maker,
        new Bill.Payee.ByMember(
            member.id(),
            draft.kind(),
            draft.vatPercent(),
            whole,
            rate.map(_ -> draft.whole()),
            draft.businessPercent()),
        member.name(),
        Optional.empty(),
        draft.date(),
        rooms.today().plusDays(CLAIM_DAYS),
        member.iban(),
        Optional.empty(),
        draft.text(),
        gross.minus(vat),
        vat,
        gross,
        original,
        isShared,
        draft.replaces(),
        List.of());
  }

  /// Which of the law's rates a percentage is on a day.
  static Optional<Tariff> tariff(LocalDate day, int percent) {
    return Stream.of(Tariff.STANDARD, Tariff.REDUCED, Tariff.ZERO)
        .filter(tariff ->
            RATES.on(day, tariff).filter(Rate.percent(String.valueOf(percent))::equals).isPresent())
        .findFirst();
  }

  static Money within(Money gross, int percent) {
    var share =
        BigDecimal.valueOf(percent)
            .divide(BigDecimal.valueOf(100L + percent), 18, RoundingMode.HALF_UP);
    return gross.times(new Rate(share), RoundingMode.HALF_UP);
  }

  /// What was wrong must still be free to be put right.
  private void replacing(DSLContext sql, Optional<BillId> wrong, Member maker) {
    if (wrong.isEmpty()) return;
    var standing =
        rows.find(sql, wrong.get()).orElseThrow(() -> BillRooms.refused(new BillRefusal.NotHere()));
    free(standing, maker);
  }

  /// Whether somebody may take a bill back: who made it, whose claim it is, or the office.
  static void free(Standing standing, Member who) {
    var bill = standing.bill();
    boolean isTheirs =
        bill.maker().equals(who.id()) || bill.member().filter(who.id()::equals).isPresent();
    if (!isTheirs && !who.isBoardOrTreasurer())
      throw BillRooms.refused(new BillRefusal.NotEntitled(who.name()));
    var number = bill.number().toString();
    if (standing.isWithdrawn()) throw BillRooms.refused(new BillRefusal.Withdrawn(number));
    if (standing.isApproved())
      throw BillRooms.refused(new BillRefusal.Answered(number, standing.state()));
  }

  private Bill put(Tx tx, Bill prepared, Act act, boolean isImmovable) {
    var bill = prepared.numbered(rows.next(tx, prepared.date().getYear()));
    rows.put(tx, bill, rooms.clock().instant());
    for (var file : act.files) attach(tx, bill, file, isImmovable);
    return bill;
  }

  void attach(Tx tx, Bill bill, ReceiptFile file, boolean isImmovable) {
    var _ =
        rooms.receipts().attach(tx, bill.space(), bill.id().uuid(), file, bill.date(), isImmovable);
  }
}
