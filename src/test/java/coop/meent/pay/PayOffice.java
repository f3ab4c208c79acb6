package coop.meent.pay;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.app.Wiring;
import coop.meent.bank.BankLine;
import coop.meent.bank.BankLineFilter;
import coop.meent.bank.CamtWriter;
import coop.meent.bank.ImportOutcome;
import coop.meent.bank.LinkOutcome;
import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.cli.Services;
import coop.meent.ledger.Book;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import coop.meent.member.CurrentAccount;
import coop.meent.member.FoundingOutcome;
import coop.meent.member.Member;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.Role;
import coop.meent.pay.file.PaymentVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/// A cooperative that owes its members, for tests: Bas founded it, Noor keeps the books, Mees sits
/// in the board, Ilse has no account, and the bank account is at hand.
public final class PayOffice implements AutoCloseable {

  public static final LocalDate TODAY = TestCooperative.TODAY;
  public static final String COOP_IBAN = "NL20INGB0001234567";
  public static final String NOOR_IBAN = "NL91ABNA0417164300";
  public static final String MEES_IBAN = "NL86INGB0002445588";

  public final Services services;
  public final PayService pay;
  public final Member bas;
  public final Member noor;
  public final Member mees;
  public final Member ilse;
  public final Book book;
  private final Path folder;
  private int statements;

  public PayOffice(Path folder) {
    this(folder, TestCooperative.CLOCK);
  }

  public PayOffice(Path folder, Clock clock) {
    this.folder = folder;
    services = new Wiring(clock).create(folder.resolve("coop.meent"));
    pay = services.pay();
    var founded =
        (FoundingOutcome.Founded)
            services.founding().found("De Meent", "Bas Hoekstra", TODAY.minusYears(2), Language.NL);
    bas = founded.founder();
    book = founded.book();
    noor = member("Noor Kramer", NOOR_IBAN, Role.TREASURER);
    mees = member("Mees Bakker", MEES_IBAN, Role.BOARD);
    ilse = member("Ilse Bos", "");
    assertThat(
            services.bank().link(book.id(), COOP_IBAN, "EUR", account("10201"), "Betaalrekening"))
        .isInstanceOf(LinkOutcome.Linked.class);
  }

  public Member member(String name, String iban, Role... roles) {
    var draft =
        new MemberDraft(
            name,
            Optional.empty(),
            Optional.empty(),
            Optional.of(iban).filter(text -> !text.isEmpty()),
            Optional.empty(),
            TODAY.minusYears(1),
            Optional.empty(),
            Set.of(roles));
    return ((MemberOutcome.Saved) services.members().add(draft)).member();
  }

  /// A member again, with another account.
  public Member withIban(Member member, String iban) {
    var draft =
        new MemberDraft(
                member.name(),
                member.trade(),
                member.email(),
                Optional.of(iban),
                member.town(),
                member.joined(),
                member.left(),
                member.roles())
            .asLegalEntity(member.isLegalEntity());
    return ((MemberOutcome.Saved) services.members().change(member.id(), draft)).member();
  }

  public AccountId account(String number) {
    return services.ledger().accounts(book.id()).stream()
        .filter(one -> one.number().equals(number))
        .findFirst()
        .orElseThrow()
        .id();
  }

  /// The cooperative comes to owe somebody.
  public void owes(Member member, String amount) {
    var money = Money.parse(amount);
    var about = Dimensions.NONE.withMember(member.id());
    var draft =
        EntryDraft.of(
            book.id(),
            TODAY.minusDays(3),
            "Werk",
            List.of(
                Posting.of(account("70153"), money).with(about),
                Posting.of(account("16801"), money.negate()).with(about)));
    assertThat(services.ledger().record(draft)).isInstanceOf(RecordOutcome.Recorded.class);
  }

  public Money balance(Member member) {
    return CurrentAccount.read(
            services.ledger(), services.statements(), book.id(), member.id(), TODAY.plusDays(9), 5)
        .balance();
  }

  /// All that can be paid, in one batch of the treasurer.
  public Batch batch(Member... payees) {
    var ids = Arrays.stream(payees).map(Member::id).toList();
    var chosen =
        pay.toPay().stream()
            .filter(one -> ids.isEmpty() || ids.contains(one.payable().member().orElseThrow()))
            .filter(ToPay::isPayable)
            .map(BatchDraft.Chosen::all)
            .toList();
    return done(pay.make(draft(chosen, true), noor.id())).batch();
  }

  public static BatchDraft draft(List<BatchDraft.Chosen> chosen, boolean isOneLine) {
    return new BatchDraft(Optional.empty(), TODAY.plusDays(1), isOneLine, chosen);
  }

  public static BatchStanding done(PayOutcome outcome) {
    assertThat(outcome).isInstanceOf(PayOutcome.Done.class);
    return ((PayOutcome.Done) outcome).standing();
  }

  /// Approved by the board, and a file made of it.
  public byte[] export(Batch batch, MemberId by) {
    done(pay.approve(batch.id(), by));
    var ready = (PayOutcome.Ready) pay.file(batch.id(), PaymentVersion.V09);
    done(pay.exported(ready, PaymentVersion.V09, noor.id()));
    return ready.bytes();
  }

  public BatchStanding now(Batch batch) {
    return pay.batch(batch.id()).orElseThrow();
  }

  public static StatementLine line(
      String amount, Optional<String> iban, String text, Optional<String> mark) {
    return new StatementLine(
        TODAY.plusDays(1),
        Optional.empty(),
        Money.parse(amount),
        iban.map(any -> "Ontvanger"),
        iban,
        Optional.empty(),
        text,
        Optional.empty(),
        mark,
        Optional.of("ref " + Integer.toHexString((amount + text + mark).hashCode())),
        Optional.empty());
  }

  /// What the bank shows of an order.
  public static StatementLine debit(PaymentOrder order) {
    return line(
        order.amount().negate().toString(),
        Optional.of(order.payee().iban()),
        order.toTell(),
        Optional.of(order.mark()));
  }

  /// Written as camt.053, and read in again: the open lines of the book.
  public List<BankLine> bank(StatementLine... lines) {
    var out = new ByteArrayOutputStream();
    var statement =
        new Statement(
            COOP_IBAN,
            "EUR",
            Optional.of("S" + statements++),
            Optional.of(TODAY),
            Optional.of(TODAY.plusDays(1)),
            Optional.empty(),
            Optional.empty(),
            new ArrayList<>(List.of(lines)),
            0);
    try {
      new CamtWriter().write(List.of(statement), out);
      var file = folder.resolve("statement" + statements + ".xml");
      Files.write(file, out.toByteArray());
      assertThat(services.bank().importFiles(book.id(), List.of(file)))
          .isInstanceOf(ImportOutcome.Imported.class);
    } catch (IOException | XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    var open = BankLineFilter.all(book.id()).that(BankLineFilter.Status.OPEN);
    return services.bank().lines(open, 0, Integer.MAX_VALUE);
  }

  @Override
  public void close() {
    services.close();
  }
}
