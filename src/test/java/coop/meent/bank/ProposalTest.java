package coop.meent.bank;

import static coop.meent.bank.BankCooperative.DAY;
import static coop.meent.bank.BankCooperative.line;
import static coop.meent.bank.BankCooperative.onAccount;
import static coop.meent.bank.BankCooperative.statement;
import static coop.meent.bank.BankCooperative.withIban;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.bank.BankRule.Direction;
import coop.meent.bank.BookingOutcome.Booked;
import coop.meent.bank.RuleOutcome.Saved;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.ledger.Dimensions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is proposed for a line, and the words that say why.
class ProposalTest {

  private static final String RENT = "45105";
  private static final String REVENUE = "80501";
  private static final String MEMBERS = "16801";

  @TempDir Path folder;
  private BankCooperative coop;
  private int month;

  @BeforeEach
  void found() {
    coop = new BankCooperative(folder);
  }

  @AfterEach
  void close() {
    coop.close();
  }

  @Test
  void nothingIsProposedWithoutAReason() {
    assertThat(propose("-700.00", "Landlord", "rent")).isEmpty();
  }

  @Test
  void aRuleIsProposedByItsName() {
    save(draft("Rent of the studio").forCounterparty("landlord").withEntryText("Rent"));
    var proposal = propose("-700.00", "The Landlord bv", "march").orElseThrow();
    assertThat(proposal.account()).isEqualTo(coop.account(RENT));
    assertThat(proposal.text()).isEqualTo("Rent");
    assertThat(proposal.isCertain()).isTrue();
    assertThat(words(proposal)).isEqualTo("Rule “Rent of the studio”");
  }

  @Test
  void allThatARuleAsksMustFit() {
    save(draft("r").forCounterparty("land").forText("rent").that(Direction.OUT));
    assertThat(propose("-1.00", "Landlord", "the RENT of march")).isPresent();
    assertThat(propose("1.00", "Landlord", "rent back")).isEmpty();
    assertThat(propose("-1.00", "Landlord", "deposit")).isEmpty();
    assertThat(propose("-1.00", "Other", "rent")).isEmpty();
  }

  @Test
  void theFirstRuleThatFitsWins() {
    save(draft("first").forText("rent"));
    var second =
        (Saved) save(RuleDraft.of(coop.coop.book, "second", coop.account(REVENUE)).forText("rent"));
    assertThat(words(propose("-1.00", "A", "rent 1").orElseThrow())).contains("first");
    save(moved(second.rule(), 0));
    assertThat(words(propose("-1.00", "A", "rent 2").orElseThrow())).contains("second");
  }

  private static RuleDraft moved(BankRule rule, int position) {
    var draft = RuleDraft.of(rule);
    return new RuleDraft(
        draft.id(),
        draft.book(),
        Optional.of(position),
        draft.name(),
        draft.direction(),
        draft.counterparty(),
        draft.counterpartyIban(),
        draft.text(),
        draft.account(),
        draft.member(),
        draft.assignment(),
        draft.entryText());
  }

  @Test
  void aRuleThatEndedProposesNothingAndStaysReadable() {
    var rule = ((Saved) save(draft("r").forText("rent"))).rule();
    coop.bank.endRule(coop.coop.book, rule.id(), LocalDate.of(2026, 11, 21));
    assertThat(propose("-1.00", "A", "rent")).isEmpty();
    assertThat(coop.bank.rules(coop.coop.book)).hasSize(1);
    coop.bank.resumeRule(coop.coop.book, rule.id());
    assertThat(propose("-2.00", "A", "rent")).isPresent();
  }

  @Test
  void aRuleMustHaveANameAConditionAnAccountAndItsMember() {
    assertThat(save(draft(" ").forText("x"))).isEqualTo(new RuleOutcome.NoName());
    assertThat(save(draft("r").forText(" "))).isEqualTo(new RuleOutcome.NoCondition());
    var perMember = RuleDraft.of(coop.coop.book, "r", coop.account(MEMBERS)).forText("x");
    assertThat(save(perMember)).isInstanceOf(RuleOutcome.MemberMissing.class);
    assertThat(save(perMember.withMember(coop.coop.founder.id()))).isInstanceOf(Saved.class);
    assertThat(coop.bank.rules(coop.coop.book)).hasSize(1);
  }

  @Test
  void theSameAmountWithTheSameCounterpartyIsCertainTheSecondTime() {
    learn("-700.00", "Landlord", RENT);
    var once = propose("-700.00", "Landlord", "x").orElseThrow();
    assertThat(once.account()).isEqualTo(coop.account(RENT));
    assertThat(once.isCertain()).isFalse();
    learn("-700.00", "LANDLORD", RENT);
    var twice = propose("-700.00", "Landlord", "y").orElseThrow();
    assertThat(twice.isCertain()).isTrue();
    assertThat(words(twice))
        .isEqualTo(
            "The same amount with Landlord was booked like this 2 times, last on 3 March 2026");
  }

  @Test
  void whoeverBookedInTwoWaysIsNotCertain() {
    learn("-700.00", "Landlord", RENT);
    learn("-700.00", "Landlord", RENT);
    learn("-700.00", "Landlord", REVENUE);
    var proposal = propose("-700.00", "Landlord", "x").orElseThrow();
    assertThat(proposal.account()).isEqualTo(coop.account(RENT));
    assertThat(proposal.isCertain()).isFalse();
    assertThat(words(proposal)).contains("mostly");
  }

  @Test
  void otherAmountsTeachToo() {
    learn("-700.00", "Landlord", RENT);
    var proposal = propose("-720.00", "Landlord", "x").orElseThrow();
    assertThat(proposal.allocations())
        .containsExactly(Allocation.of(coop.account(RENT), Money.parse("-720.00")));
    assertThat(proposal.isCertain()).isFalse();
    assertThat(words(proposal)).startsWith("Other amounts with Landlord");
    assertThat(propose("720.00", "Landlord", "z")).as("money the other way").isEmpty();
  }

  @Test
  void theAccountNumberGoesBeforeTheName() {
    learn(withIban(next("-10.00", "J. Jansen"), "NL69ABNA0522123643"), RENT);
    learn(withIban(next("-10.00", "J. Jansen"), "NL46ABNA0499998748"), REVENUE);
    var line = withIban(next("-10.00", "Jansen J"), "NL69ABNA0522123643");
    assertThat(propose(line).orElseThrow().account()).isEqualTo(coop.account(RENT));
  }

  @Test
  void membersComeAlong() {
    var founder = Dimensions.NONE.withMember(coop.coop.founder.id());
    var line = next("-10.00", "Bas");
    coop.take(statement("m", line));
    coop.bank.book(
        coop.line(line.text()).id(),
        List.of(Allocation.of(coop.account(MEMBERS), line.amount()).with(founder)));
    assertThat(propose("-12.00", "Bas", "x").orElseThrow().dimensions()).isEqualTo(founder);
  }

  @Test
  void aSplitKeepsItsProportionsToTheCent() {
    var line = next("-121.00", "Phone");
    coop.take(statement("p", line));
    coop.bank.book(
        coop.line(line.text()).id(),
        List.of(
            Allocation.of(coop.account(RENT), Money.parse("-100.00")),
            Allocation.of(coop.account("13305"), Money.parse("-21.00"))));
    assertThat(propose("-121.00", "Phone", "x").orElseThrow().allocations())
        .extracting(Allocation::amount)
        .containsExactly(Money.parse("-100.00"), Money.parse("-21.00"));
    assertThat(propose("-60.51", "Phone", "y").orElseThrow().allocations())
        .extracting(Allocation::amount)
        .containsExactly(Money.parse("-50.01"), Money.parse("-10.50"));
  }

  @Test
  void resemblingWordsAreTheLastResort() {
    coop.take(statement("t", line(DAY, "-9.00", "", "Monthly fee business account 2026-02")));
    coop.book("Monthly fee business account 2026-02", RENT);
    var proposal = propose("-9.50", "", "Monthly fee business account 2026-03").orElseThrow();
    assertThat(proposal.account()).isEqualTo(coop.account(RENT));
    assertThat(words(proposal))
        .isEqualTo("Resembles “Monthly fee business account 2026-02” of 2 March 2026");
    assertThat(propose("-9.50", "", "Something else account")).isEmpty();
  }

  @Test
  void moneyToAnOwnAccountIsInTransit() {
    coop.take(onAccount(statement("o", line(DAY, "1.00", "", "own")), "NL02ABNA0123456789", "EUR"));
    var proposal = propose(withIban(next("-5.00", "Savings"), "NL02ABNA0123456789")).orElseThrow();
    assertThat(proposal.account()).isEqualTo(coop.account("10510"));
    assertThat(proposal.isCertain()).isFalse();
  }

  @Test
  void undoneBookingsTeachNothing() {
    learn("-700.00", "Landlord", RENT);
    coop.bank.undo(coop.lines().getFirst().id());
    assertThat(propose("-700.00", "Landlord", "x")).isEmpty();
  }

  @Test
  void anAccountThatRetiredIsNotProposed() {
    learn("-700.00", "Landlord", RENT);
    var account = coop.coop.ledger.account(coop.account(RENT)).orElseThrow();
    coop.coop.store.write(
        "test",
        tx -> {
          coop.coop.ledger.putAccount(tx, retired(account));
          return true;
        });
    assertThat(propose("-700.00", "Landlord", "x")).isEmpty();
  }

  private static coop.meent.ledger.Account retired(coop.meent.ledger.Account account) {
    return new coop.meent.ledger.Account(
        account.id(),
        account.book(),
        account.number(),
        account.rgs(),
        account.dutchName(),
        account.englishName(),
        account.kind(),
        account.normalSide(),
        account.swap(),
        account.isPerMember(),
        Optional.of(LocalDate.of(2027, 1, 1)));
  }

  @Test
  void onlyCertainProposalsAreBookedUnseen() {
    learn("-700.00", "Landlord", RENT);
    learn("-700.00", "Landlord", RENT);
    coop.take(
        statement(
            "new",
            line(DAY.plusDays(9), "-700.00", "Landlord", "certain"),
            line(DAY.plusDays(9), "-800.00", "Landlord", "guess"),
            line(DAY.plusDays(9), "-1.00", "Nobody", "unknown")));
    var proposals = coop.bank.proposeAll(coop.coop.book);
    assertThat(proposals).hasSize(2);
    assertThat(coop.bank.bookAll(proposals))
        .extracting(outcome -> outcome instanceof Booked)
        .containsExactly(true, false);
    assertThat(coop.line("certain").isOpen()).isFalse();
    assertThat(coop.line("guess").isOpen()).isTrue();
    assertThat(coop.bank.bookAll(proposals).getFirst())
        .isInstanceOf(BookingOutcome.AlreadyBooked.class);
  }

  @Test
  void reasonsHaveWordsInEveryLanguage() {
    var reasons =
        List.of(
            new Reason.ByRule("r"),
            new Reason.OwnAccount("o"),
            new Reason.BookedBefore("w", 2, DAY, true, true),
            new Reason.BookedBefore("w", 2, DAY, false, true),
            new Reason.SameCounterparty("w", 2, DAY),
            new Reason.SimilarText("t", DAY));
    for (var language : Language.values()) {
      assertThat(reasons).allSatisfy(r -> assertThat(r.words(new Texts(language))).isNotBlank());
    }
  }

  private RuleDraft draft(String name) {
    return RuleDraft.of(coop.coop.book, name, coop.account(RENT));
  }

  private RuleOutcome save(RuleDraft draft) {
    return coop.bank.saveRule(draft);
  }

  /// Imports a line of the next day and books it.
  private void learn(String amount, String who, String account) {
    learn(next(amount, who), account);
  }

  private void learn(StatementLine line, String account) {
    coop.take(statement("learn" + month, line));
    assertThat(coop.book(line.text(), account)).isInstanceOf(Booked.class);
  }

  private StatementLine next(String amount, String who) {
    return line(DAY.plusDays(month++), amount, who, "№" + month);
  }

  private Optional<Proposal> propose(String amount, String who, String text) {
    return propose(line(DAY.plusDays(30), amount, who, text));
  }

  private Optional<Proposal> propose(StatementLine line) {
    coop.take(statement("new" + line.text(), line));
    return coop.bank.propose(coop.line(line.text()).id());
  }

  private static String words(Proposal proposal) {
    return proposal.reason().words(new Texts(Language.EN));
  }
}
