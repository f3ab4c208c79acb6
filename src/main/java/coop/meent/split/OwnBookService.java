package coop.meent.split;

import coop.meent.base.Id.MemberId;
import coop.meent.ledger.Book;
import coop.meent.ledger.BookKind;
import java.util.Optional;

/// A member's own book: nobody else can read it.
public final class OwnBookService {

  private static final String BOOK = "book";

  private final Surroundings around;

  public OwnBookService(Surroundings around) {
    this.around = around;
  }

  public Optional<Book> book(MemberId member) {
    return around.ownBook(member);
  }

  /// Opens one with the reference chart of a member, at the member's own laptop.
  public SplitOutcome<Book> open(MemberId id) {
    var member = around.members().member(id).orElseThrow();
    if (around.ownBook(id).isPresent())
      return new SplitOutcome.Refused<>(new SplitRefusal.HasOwnBook(member.name()));
    var own = coop.meent.store.Space.own(id);
    if (around.store().refusal(own, BOOK).isPresent())
      return new SplitOutcome.Refused<>(new SplitRefusal.NotYourBook(member.name()));
    var code = "m" + member.number().map(String::valueOf).orElse(initials(member.initials()));
    return around.deed(
        "split.own-book",
        tx -> around.ledger().openBook(tx, BookKind.MEMBER, Optional.of(id), code, member.name()));
  }

  private static String initials(String letters) {
    return letters.toLowerCase(java.util.Locale.ROOT);
  }
}
