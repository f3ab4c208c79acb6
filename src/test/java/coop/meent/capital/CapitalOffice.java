package coop.meent.capital;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.bank.ImportOutcome;
import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome;
import coop.meent.member.Member;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.Role;
import coop.meent.statute.RuleDraft;
import coop.meent.statute.RuleKey;
import coop.meent.statute.StatuteOutcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A cooperative with capital and a year of profit, for tests: one member who brought it in, one
/// who was asked and paid at the bank, a company, and one with a long name who was never asked.
public final class CapitalOffice implements AutoCloseable {

  public static final LocalDate TODAY = TestCooperative.TODAY;
  public static final String IBAN = "NL91ABNA0417164300";

  public final TestCooperative coop;
  public final Member noor;
  public final Member firm;

  public CapitalOffice(Path folder) {
    coop = new TestCooperative(folder);
    rule(RuleKey.CAPITAL_CONTRIBUTION, "500", "6.1");
    rule(RuleKey.CAPITAL_CLAIM, "CAPITAL_BOUND", "6.2");
    noor = member("Noor Kramer", LocalDate.of(2025, 3, 1), IBAN, false);
    firm = member("Vural bv", LocalDate.of(2025, 1, 1), "NL86INGB0002445588", true);
    member("Anne-Fleur van Wassenaer-Oosterbeek Hofland", LocalDate.of(2025, 5, 1), "", false);
    year();
    coop.capital.takeOver();
    coop.capital.ask(noor.id(), Optional.empty(), TODAY.minusDays(20), Optional.empty());
    bank("500.00", "N Kramer eo", IBAN);
  }

  private void year() {
    var bas = coop.founder.id();
    record(
        LocalDate.of(2025, 6, 30),
        line("10201", "125000"),
        line("80501", "-75000", bas),
        line("80501", "-50000", noor.id()));
    record(
        LocalDate.of(2025, 7, 1),
        line("70153", "60000", bas),
        line("70153", "30000", noor.id()),
        line("70153", "2500", firm.id()),
        line("10201", "-92500"));
    record(LocalDate.of(2025, 8, 1), line("45105", "12500"), line("10201", "-12500"));
    record(LocalDate.of(2025, 2, 1), line("10201", "500"), line("05655", "-500", bas));
    record(LocalDate.of(2025, 9, 1), line("10201", "750"), line("05655", "-750", firm.id()));
  }

  public void rule(RuleKey key, String value, String article) {
    var draft = new RuleDraft(key, value, article, TODAY.minusYears(2), Optional.empty(), false);
    assertThat(coop.statutes.set(draft)).isInstanceOf(StatuteOutcome.Saved.class);
  }

  public Member member(String name, LocalDate joined, String iban, boolean isLegalEntity) {
    var draft =
        new MemberDraft(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.of(iban).filter(text -> !text.isEmpty()),
                Optional.of("Zutphen"),
                joined,
                Optional.empty(),
                Set.of(Role.BOARD))
            .asLegalEntity(isLegalEntity);
    return ((MemberOutcome.Saved) coop.members.add(draft)).member();
  }

  public Posting line(String account, String amount) {
    return Posting.of(coop.account(account), Money.parse(amount));
  }

  public Posting line(String account, String amount, MemberId member) {
    return line(account, amount).with(Dimensions.NONE.withMember(member));
  }

  public EntryId record(LocalDate day, Posting... postings) {
    var draft = EntryDraft.of(coop.book, day, "boeking", List.of(postings));
    return ((RecordOutcome.Recorded) coop.ledger.record(draft)).entry().id();
  }

  public void bank(String amount, String payer, String iban) {
    var line =
        new StatementLine(
            TODAY.minusDays(2),
            Optional.empty(),
            Money.parse(amount),
            Optional.of(payer),
            Optional.of(iban),
            Optional.empty(),
            "Ledenkapitaal",
            Optional.empty(),
            Optional.empty(),
            Optional.of("ref" + amount),
            Optional.empty());
    var statement =
        new Statement(
            "NL20INGB0001234567",
            "EUR",
            Optional.of("2026-1"),
            Optional.of(TODAY.minusDays(5)),
            Optional.of(TODAY.minusDays(1)),
            Optional.empty(),
            Optional.empty(),
            List.of(line),
            0);
    assertThat(coop.bank.importStatements(coop.book, "test", List.of(statement)))
        .isInstanceOf(ImportOutcome.Imported.class);
  }

  public CapitalPapers papers() {
    return new CapitalPapers(
        coop.capital,
        new CapitalPapers.Rooms(
            coop.members, coop.memberships, coop.statutes, coop.bank, TestCooperative.CLOCK));
  }

  @Override
  public void close() {
    coop.close();
  }
}
