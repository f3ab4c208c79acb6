package coop.meent.member;

import coop.meent.document.Issuer;
import coop.meent.ledger.Book;
import java.util.function.Function;

/// Whose paper a book's is: the cooperative's, or the member's whose own book it is.
public final class Issuers implements Function<Book, Issuer> {

  private final MemberService members;

  public Issuers(MemberService members) {
    this.members = members;
  }

  @Override
  public Issuer apply(Book book) {
    return book.member()
        .flatMap(members::member)
        .map(member -> new Issuer(member.name(), "", member.town().orElse("")))
        .or(() -> members.cooperative().map(Issuers::of))
        .orElse(new Issuer(book.name(), "", ""));
  }

  public static Issuer of(Cooperative cooperative) {
    return new Issuer(
        cooperative.fullName(), cooperative.kvkNumber().orElse(""), cooperative.seat().orElse(""));
  }
}
