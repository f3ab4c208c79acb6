package coop.meent.app;

import coop.meent.bank.ui.BankDesk;
import coop.meent.bank.ui.BankWaits;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.cli.Services;
import coop.meent.ledger.ui.BooksDesk;
import coop.meent.ledger.ui.CashCard;
import coop.meent.ledger.ui.Causes;
import coop.meent.ledger.ui.ClientsCard;
import coop.meent.ledger.ui.MonthsCard;
import coop.meent.member.Member;
import coop.meent.member.Role;
import coop.meent.member.ui.MyAccountCard;
import coop.meent.ui.Desk;
import coop.meent.ui.Greeting;
import coop.meent.ui.HomeCard;
import coop.meent.ui.HomeView;
import coop.meent.ui.View;
import coop.meent.ui.WaitSource;
import coop.meent.work.ui.MyWeekCard;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Home as one's own: what waits for this member, this member's account and week, and the
/// cooperative's month.
record HomePage(Services services, Clock clock, Desk desk, Member me, BookId book) {

  /// Where Home leads.
  ///
  /// @param statement opens the member's own statement
  record Ways(
      Causes causes, Consumer<EntryId> entry, Runnable statement, Runnable bank, FirstWays first) {}

  /// What somebody who begins is led to.
  record FirstWays(Runnable who, Runnable addMember, Runnable importStatement) {}

  /// What every reader's Home has besides.
  record Also(List<WaitSource> waits, HomeCard card) {}

  View view(BooksDesk books, BankDesk bank, Ways ways, Also also) {
    List<WaitSource> waits = new ArrayList<>();
    waits.add(new WhoWaits(services, desk.texts(), ways.first.who));
    if (isTreasurer()) waits.add(new BankWaits(bank, ways.bank));
    if (isTreasurer()) waits.add(new FirstWaits(services, desk.texts(), book, ways.first));
    waits.addAll(also.waits);
    var account =
        new MyAccountCard(
            desk,
            new MyAccountCard.Books(services.ledger(), services.statements(), book),
            me,
            clock,
            new MyAccountCard.Opens(ways.entry, ways.statement));
    var week =
        new MyWeekCard(
            desk,
            new MyWeekCard.Kept(services.work(), services.ledger(), book),
            me.id(),
            clock,
            ways.entry);
    List<HomeCard> cards =
        List.of(
            week,
            account,
            new MonthsCard(books, book, ways.causes),
            new CashCard(books, book, ways.causes),
            new ClientsCard(books, book, ways.causes),
            also.card);
    return new HomeView(
        desk, new Greeting(clock, me.name().split(" ")[0]), new HomeView.Parts(waits, cards));
  }

  /// Home of who may read no books.
  static View withoutBooks(Services services, Clock clock, Desk desk, Member me, Also also) {
    return new HomeView(
        desk,
        new Greeting(clock, me.name().split(" ")[0]),
        new HomeView.Parts(also.waits, List.of(new OfficeCard(desk), also.card)));
  }

  boolean isTreasurer() {
    return me.roles().contains(Role.TREASURER);
  }
}
