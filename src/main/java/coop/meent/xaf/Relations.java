package coop.meent.xaf;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ledger.ChartOfAccounts;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Journals;
import coop.meent.ledger.Posting;
import coop.meent.member.Member;
import coop.meent.work.Client;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// Who is behind the lines of a book: clients, members, and those who sent bills. A member is both
/// a buyer and a seller of the cooperative. Numbers are those that people use, so that an
/// accountant finds them again.
final class Relations {

  private static final String DEBTORS = "BVorDeb";
  private static final String CREDITORS = "BSchCre";

  private final Map<ClientId, Client> clients;
  private final Map<MemberId, Member> members;
  private final Map<String, XafFacts.BookedBill> bills;
  private final Set<AccountId> open;
  private final Set<String> used = new LinkedHashSet<>();

  Relations(XafFacts facts, List<Account> accounts) {
    clients = facts.clients().stream().collect(Collectors.toMap(Client::id, Function.identity()));
    members = facts.members().stream().collect(Collectors.toMap(Member::id, Function.identity()));
    bills = facts.bills();
    open =
        accounts.stream()
            .filter(account -> account.rgs().filter(Relations::staysOpen).isPresent())
            .map(Account::id)
            .collect(Collectors.toSet());
  }

  /// What somebody can still owe.
  private static boolean staysOpen(String rgs) {
    return rgs.startsWith(DEBTORS)
        || rgs.startsWith(CREDITORS)
        || rgs.equals(ChartOfAccounts.MEMBER_ACCOUNT);
  }

  /// Who is behind a line: whoever it names, else whoever sent the bill.
  Optional<String> of(JournalEntry entry, Posting posting) {
    var about = posting.dimensions();
    return about
        .client()
        .map(clients::get)
        .map(Relations::number)
        .or(() -> about.member().map(members::get).map(Relations::number))
        .or(() ->
            Optional.of(posting.account())
                .filter(open::contains)
                .flatMap(_ -> bill(entry))
                .map(XafFacts.BookedBill::id));
  }

  Optional<XafFacts.BookedBill> bill(JournalEntry entry) {
    return entry.document().map(bills::get);
  }

  void note(JournalEntry entry) {
    for (var posting : entry.postings()) of(entry, posting).ifPresent(used::add);
  }

  private static String number(Client client) {
    return "C-" + client.number().full();
  }

  /// Until the steward's laptop gave a number, the start of the id stands for it.
  private static String number(Member member) {
    return "M-"
        + member
            .number()
            .map(String::valueOf)
            .orElse(member.id().uuid().toString().substring(0, 13));
  }

  /// Those who are behind a line of the year, or with whom something stood open, by number.
  List<AuditFile.Relation> list(
      Journals journals, DSLContext sql, BookId book, LocalDate before, LocalDate last) {
    var clientsBefore = journals.byClient(sql, book, before, open);
    var clientsAfter = journals.byClient(sql, book, last, open);
    var membersBefore = journals.byMember(sql, book, before, open);
    var membersAfter = journals.byMember(sql, book, last, open);
    List<AuditFile.Relation> list = new ArrayList<>();
    for (var client : clients.values()) {
      var opening = amount(clientsBefore, client.id());
      var closing = amount(clientsAfter, client.id());
      if (isThere(number(client), opening, closing))
        list.add(
            new AuditFile.Relation(
                number(client),
                client.name(),
                client.kvkNumber(),
                client.vatNumber(),
                client.town(),
                AuditFile.Role.CUSTOMER,
                Optional.of(opening),
                Optional.of(closing)));
    }
    for (var member : members.values()) {
      var opening = amount(membersBefore, member.id());
      var closing = amount(membersAfter, member.id());
      if (isThere(number(member), opening, closing))
        list.add(
            new AuditFile.Relation(
                number(member),
                member.name(),
                Optional.empty(),
                Optional.empty(),
                member.town(),
                AuditFile.Role.BOTH,
                Optional.of(opening),
                Optional.of(closing)));
    }
    bills.values().stream()
        .filter(bill -> used.contains(bill.id()))
        .collect(Collectors.toMap(XafFacts.BookedBill::id, Function.identity(), (one, _) -> one))
        .values()
        .forEach(bill -> list.add(supplier(bill)));
    list.sort(Comparator.comparing(AuditFile.Relation::id));
    return list;
  }

  private boolean isThere(String number, Money opening, Money closing) {
    return used.contains(number) || !opening.isZero() || !closing.isZero();
  }

  private static <I> Money amount(Map<I, Money> amounts, I id) {
    return amounts.getOrDefault(id, Money.ZERO);
  }

  private static AuditFile.Relation supplier(XafFacts.BookedBill bill) {
    return new AuditFile.Relation(
        bill.id(),
        bill.supplier(),
        bill.kvkNumber(),
        bill.vatNumber(),
        bill.town(),
        AuditFile.Role.SUPPLIER,
        Optional.empty(),
        Optional.empty());
  }
}
