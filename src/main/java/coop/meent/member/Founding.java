package coop.meent.member;

import coop.meent.base.Language;
import coop.meent.ledger.BookKind;
import coop.meent.ledger.LedgerService;
import coop.meent.store.Store;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;

/// Begins a cooperative in an empty file: its name, its first member, who holds every office until
/// others take them over, and its own book with the reference chart.
public final class Founding {

  /// The short name of the cooperative's own book.
  public static final String BOOK = "coop";

  private static final int EARLIEST_YEAR = 1900;

  private final Store store;
  private final MemberService members;
  private final LedgerService ledger;

  public Founding(Store store, MemberService members, LedgerService ledger) {
    this.store = store;
    this.members = members;
    this.ledger = ledger;
  }

  public FoundingOutcome found(String name, String founder, LocalDate date, Language language) {
    if (name.isBlank()) return new FoundingOutcome.NoName();
    if (founder.isBlank()) return new FoundingOutcome.NoFounder();
    if (date.getYear() < EARLIEST_YEAR) return new FoundingOutcome.DateOutOfRange(date);
    var cooperative =
        new Cooperative(
            name.strip(),
            Cooperative.Liability.UA,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            date,
            language);
    var offices = EnumSet.of(Role.STEWARD, Role.BOARD, Role.TREASURER, Role.COORDINATOR);
    return store.write(
        "member.found",
        tx -> {
          members.putCooperative(tx, cooperative);
          var first = members.add(tx, MemberDraft.named(founder.strip(), date).with(offices));
          var book =
              ledger.openBook(tx, BookKind.COOPERATIVE, Optional.empty(), BOOK, cooperative.name());
          return new FoundingOutcome.Founded(cooperative, first, book);
        });
  }
}
