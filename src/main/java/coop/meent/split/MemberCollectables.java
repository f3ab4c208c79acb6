package coop.meent.split;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.collect.Collectable;
import coop.meent.collect.CollectableKind;
import coop.meent.collect.CollectableSource;
import coop.meent.collect.Debtor;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import coop.meent.ledger.BookKind;
import coop.meent.member.CurrentAccount;
import coop.meent.member.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What members owe on their current accounts, such as contributions and their part of what was
/// bought together.
public final class MemberCollectables implements CollectableSource {

  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private final Surroundings around;
  private final Predicate<MemberId> isSettled;

  /// @param isSettled whether all that is between the cooperative and somebody was settled: then
  ///   the settlement says what is paid
  public MemberCollectables(Surroundings around, Predicate<MemberId> isSettled) {
    this.around = around;
    this.isSettled = isSettled;
  }

  /// What was booked on a later day counts when it makes it less, so that nothing is collected of
  /// what came in already.
  @Override
  public List<Collectable> collectables(Book book) {
    if (book.kind() != BookKind.COOPERATIVE) return List.of();
    var today = around.today();
    var now = CurrentAccount.balances(around.ledger(), around.statements(), book.id(), today);
    var later = CurrentAccount.balances(around.ledger(), around.statements(), book.id(), LAST);
    var accounts = around.ledger().accounts(book.id());
    return around.members().members().stream()
        .filter(member -> !isSettled.test(member.id()))
        .flatMap(member -> {
          var first = now.getOrDefault(member.id(), Money.ZERO);
          var last = later.getOrDefault(member.id(), Money.ZERO);
          var most = first.compareTo(last) < 0 ? last : first;
          return most.isNegative()
              ? Stream.of(collectable(book, accounts, member, most.negate()))
              : Stream.of();
        })
        .toList();
  }

  private Collectable collectable(Book book, List<Account> accounts, Member member, Money open) {
    return new Collectable(
        CollectableKind.MEMBER_ACCOUNT,
        member.id().uuid(),
        Debtor.of(member.id(), member.name(), member.iban().orElse("")),
        open,
        around.today(),
        around.written().get("pay.tell.account", book.name()),
        Entries.account(accounts, Entries.MEMBER_ACCOUNT, around.today()),
        texts -> texts.get("collect.why.account"));
  }
}
