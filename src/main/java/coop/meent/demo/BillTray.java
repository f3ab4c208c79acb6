package coop.meent.demo;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.bill.Approval;
import coop.meent.bill.Bill;
import coop.meent.bill.BillDraft;
import coop.meent.bill.BillOutcome;
import coop.meent.bill.BillRooms;
import coop.meent.bill.BillService;
import coop.meent.bill.SupplierDraft;
import coop.meent.ledger.JournalEntry;
import coop.meent.receipt.ReceiptService;
import coop.meent.store.Space;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where bills come in: entered with a receipt by one of the office, approved by another.
final class BillTray {

  static final int TREASURER = 1;
  static final int COORDINATOR = 2;

  final BillService bills;
  private final Cast cast;

  BillTray(Services services, Cast cast, Ids ids, Clock clock) {
    this.cast = cast;
    bills =
        new BillService(
            new BillRooms(
                services.store(),
                ids,
                clock,
                services.ledger(),
                services.members(),
                services.vat(),
                new ReceiptService(services.store(), clock),
                new OneFile(cast)));
  }

  /// What bills ask where nobody shares a vault yet.
  private record OneFile(Cast cast) implements BillRooms.Around {
    @Override
    public Optional<MemberId> owner() {
      return Optional.empty();
    }

    @Override
    public Space with(MemberId member) {
      return Space.withMember(member);
    }

    @Override
    public boolean isSmallBusiness(MemberId member, LocalDate day) {
      return cast.people.stream().anyMatch(one -> one.id().equals(member) && one.smallBusiness());
    }
  }

  /// Whether there is somebody else to approve.
  boolean isOpen() {
    return cast.people.size() >= COORDINATOR;
  }

  MemberId who(int number) {
    return cast.person(number).id();
  }

  /// Entered on its own day.
  Bill enter(int maker, String name, String number, LocalDate day, BillDraft.Line... lines) {
    var supplier =
        new SupplierDraft(
            name,
            Optional.of("Zutphen"),
            Optional.of(Ibans.of("NL", name)),
            Optional.empty(),
            Optional.empty());
    var ticket =
        new Ticket(
            "factuur " + number.replace('/', '-'),
            List.of(name, "Factuur " + number, "", lines[0].text(), "EUR " + lines[0].amount()));
    var draft = BillDraft.of(supplier, number, day, lines);
    return require(bills.enter(draft, List.of(ticket.file()), who(maker), true));
  }

  /// By the coordinator, who is on the board.
  JournalEntry approve(Bill bill) {
    var approved = require(bills.approve(bill.id(), who(COORDINATOR), Approval.AS_PROPOSED));
    return approved.entry().orElseThrow();
  }

  static <T> T require(BillOutcome<T> outcome) {
    return switch (outcome) {
      case BillOutcome.Done<T>(var made, var _) -> made;
      case BillOutcome.Refused<T>(var why) -> throw new IllegalStateException(why.toString());
    };
  }
}
