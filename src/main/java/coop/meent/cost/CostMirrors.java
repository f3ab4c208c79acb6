package coop.meent.cost;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.ledger.Book;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import coop.meent.split.BillingDetails;
import coop.meent.store.Space;
import coop.meent.vat.VatCodes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The mirror of members' shares in their own books, made at the member's laptop: costs, the VAT of
/// an invoice where the member deducts it, and less that the cooperative owes. The id of an entry
/// follows from the share, so that two laptops of one person make the same one.
public final class CostMirrors {

  private static final String ENTRIES = "journal_entry";

  /// What the cooperative owes, and a contribution, in a member's own book.
  private static final String CLAIM = "BVorDebHad";

  private static final String CONTRIBUTION = "WBedKanCea";
  private static final String CODE = "P21";

  private final Surroundings around;
  private final CostService costs;
  private final VatCodes vat = new VatCodes();

  CostMirrors(Surroundings around, CostService costs) {
    this.around = around;
    this.costs = costs;
  }

  /// Books what is not booked yet in the own books that can be written here. What the ledger
  /// refuses stays out of step, and is shown as such.
  ///
  /// @return how many entries were made
  public int catchUp() {
    if (!around.store().isWritable()) return 0;
    int made = 0;
    for (var book : around.ledger().books()) {
      if (book.member().isEmpty() || !isMine(book.member().get())) continue;
      for (var missing : missing(book)) {
        if (book(missing, book) instanceof CostOutcome.Done) made++;
      }
    }
    return made;
  }

  private boolean isMine(MemberId member) {
    return around.store().refusal(Space.own(member), ENTRIES).isEmpty();
  }

  private List<CostShare> missing(Book book) {
    var member = book.member().orElseThrow();
    var mine = costs.shares().stream().filter(one -> one.member().equals(member)).toList();
    if (mine.isEmpty()) return List.of();
    Set<EntryId> booked = new HashSet<>();
    var mirrors = mine.stream().map(CostShare::mirror).collect(Collectors.toSet());
    around.ledger().entries(mirrors).forEach(entry -> booked.add(entry.id()));
    var begins = around.ledger().begins(book.id());
    return mine.stream()
        .filter(one -> !booked.contains(one.mirror()))
        .filter(one -> begins.filter(one.issued()::isBefore).isEmpty())
        .sorted(CostShare.IN_ORDER)
        .toList();
  }

  private CostOutcome<JournalEntry> book(CostShare share, Book book) {
    return around.deed(
        "cost.mirror",
        tx ->
            around
                .ledger()
                .recordMirror(tx, share.mirror(), share.name(), draft(share, book), share.made()));
  }

  private EntryDraft draft(CostShare share, Book book) {
    var day = share.issued();
    var cost = around.account(book, CONTRIBUTION, day);
    List<Posting> lines = new ArrayList<>();
    if (share.bill().isPresent() && !share.vat().isZero() && deducts(share)) {
      var deducted = vat.find(CODE).orElseThrow().accounts().getFirst();
      lines.add(Posting.of(cost, share.net()).withVat(CODE));
      lines.add(Posting.of(around.account(book, deducted, day), share.vat()).withVat(CODE));
    } else {
      lines.add(Posting.of(cost, share.gross()));
    }
    lines.add(Posting.of(around.account(book, CLAIM, day), share.gross().negate()));
    var words = around.written();
    var text = words.get("cost.entry.mirror", share.poolName(), words.period(share.period()));
    return EntryDraft.of(book.id(), day, text, lines).withDocument(share.name());
  }

  /// Under the small business scheme no VAT is deducted.
  private boolean deducts(CostShare share) {
    return around
        .billing()
        .details(share.member(), share.issued())
        .filter(BillingDetails::isSmallBusiness)
        .isEmpty();
  }
}
