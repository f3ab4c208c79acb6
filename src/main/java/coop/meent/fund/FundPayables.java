package coop.meent.fund;

import coop.meent.base.Id.FundRequestId;
import coop.meent.ledger.Book;
import coop.meent.ledger.BookKind;
import coop.meent.ledger.Dimensions;
import coop.meent.member.Member;
import coop.meent.pay.Payable;
import coop.meent.pay.PayableKind;
import coop.meent.pay.PayableSource;
import coop.meent.pay.file.Party;
import coop.meent.store.Tx;
import java.util.List;
import java.util.Optional;

/// What was agreed and booked out of the funds, and is still to be paid.
public final class FundPayables implements PayableSource {

  private final Surroundings around;
  private final FundService funds;

  public FundPayables(Surroundings around, FundService funds) {
    this.around = around;
    this.funds = funds;
  }

  @Override
  public List<Payable> payables(Book book) {
    if (book.kind() != BookKind.COOPERATIVE) return List.of();
    var account = funds.toPay(book);
    if (account.isEmpty()) return List.of();
    return funds.requests().stream()
        .filter(one -> one.state() == RequestState.TO_PAY)
        .flatMap(one ->
            around.members().member(one.request().member()).stream()
                .map(member -> payable(one, member, book, account.get())))
        .toList();
  }

  private Payable payable(
      RequestStanding one, Member member, Book book, coop.meent.base.Id.AccountId account) {
    var request = one.request();
    return new Payable(
        PayableKind.FUND,
        request.id().uuid(),
        Party.of(member.name(), member.iban().orElse("")),
        Optional.of(member.id()),
        one.toPay(),
        one.paidOut().orElseThrow().on(),
        around.written().get("pay.tell.fund", book.name()),
        account,
        Dimensions.NONE.withMember(member.id()),
        texts -> texts.get("pay.why.fund", texts.value(request.fund())));
  }

  @Override
  public void settled(Tx tx, Settled how) {
    if (how.order().kind() != PayableKind.FUND) return;
    funds.paid(tx, new FundRequestId(how.order().item()), how.id(), how.day(), how.amount());
  }
}
