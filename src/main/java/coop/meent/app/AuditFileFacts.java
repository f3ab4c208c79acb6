package coop.meent.app;

import coop.meent.bank.BankAccount;
import coop.meent.bank.BankService;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SupplierId;
import coop.meent.bill.Bill;
import coop.meent.bill.BillService;
import coop.meent.bill.Standing;
import coop.meent.bill.Supplier;
import coop.meent.ledger.Book;
import coop.meent.ledger.BookKind;
import coop.meent.member.MemberService;
import coop.meent.split.BillingDetails;
import coop.meent.split.TeamService;
import coop.meent.work.Assignment;
import coop.meent.work.WorkService;
import coop.meent.xaf.XafFacts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Gathers from the rooms what an audit file has to say of people and papers.
record AuditFileFacts(
    MemberService members,
    WorkService work,
    BillService bills,
    BankService bank,
    TeamService team,
    Clock clock)
    implements XafFacts.Source {

  @Override
  public XafFacts of(Book book) {
    boolean isCooperative = book.kind() == BookKind.COOPERATIVE;
    return new XafFacts(
        isCooperative ? cooperative(book) : member(book),
        work.clients(),
        members.members(),
        work.assignments().stream()
            .collect(Collectors.toMap(Assignment::id, one -> one.number().full())),
        isCooperative ? booked() : Map.of(),
        bank.accounts(book.id()).stream()
            .collect(Collectors.toMap(BankAccount::account, BankAccount::iban, (one, _) -> one)));
  }

  private XafFacts.Owner cooperative(Book book) {
    return members
        .cooperative()
        .map(
            one -> new XafFacts.Owner(one.fullName(), one.kvkNumber(), one.vatNumber(), one.seat()))
        .orElseGet(() -> nobody(book));
  }

  private static XafFacts.Owner nobody(Book book) {
    return new XafFacts.Owner(book.name(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// A member's numbers are those that stand on the invoices made in the member's name.
  private XafFacts.Owner member(Book book) {
    var id = book.member().orElseThrow();
    var details = details(id);
    return members
        .member(id)
        .map(one ->
            new XafFacts.Owner(
                one.name(),
                details.flatMap(BillingDetails::kvkNumber),
                details.flatMap(BillingDetails::vatNumber),
                details.map(BillingDetails::town).or(one::town)))
        .orElseGet(() -> nobody(book));
  }

  private Optional<BillingDetails> details(MemberId member) {
    return team.agreements().details(member, LocalDate.now(clock));
  }

  private Map<String, XafFacts.BookedBill> booked() {
    Map<SupplierId, Supplier> suppliers =
        bills.suppliers().stream().collect(Collectors.toMap(Supplier::id, Function.identity()));
    return bills.bills().stream()
        .map(Standing::bill)
        .filter(bill -> bill.payee() instanceof Bill.Payee.BySupplier)
        .collect(
            Collectors.toMap(
                bill -> bill.number().toString(),
                bill -> booked(bill, suppliers),
                (one, _) -> one));
  }

  private static XafFacts.BookedBill booked(Bill bill, Map<SupplierId, Supplier> suppliers) {
    var known =
        bill.payee() instanceof Bill.Payee.BySupplier(var id)
            ? Optional.ofNullable(suppliers.get(id))
            : Optional.<Supplier>empty();
    return new XafFacts.BookedBill(
        known.map(AuditFileFacts::number).orElse("S-" + bill.number()),
        bill.payeeName(),
        known.flatMap(Supplier::kvkNumber),
        known.flatMap(Supplier::vatNumber),
        known.flatMap(Supplier::town),
        bill.supplierNumber());
  }

  /// Suppliers have no number of their own; enough of the id that no two are alike.
  private static String number(Supplier supplier) {
    return "S-" + supplier.id().uuid().toString().substring(0, 18);
  }
}
