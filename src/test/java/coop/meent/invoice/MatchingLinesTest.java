package coop.meent.invoice;

import static coop.meent.invoice.InvoiceOffice.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.bank.BankLine;
import coop.meent.bank.BookingOutcome.Undone;
import coop.meent.bank.Proposal;
import coop.meent.bank.Reason.PaysInvoice;
import coop.meent.bank.Reason.PaysInvoice.Way;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How a line is recognised that does not simply name an invoice and pay it.
class MatchingLinesTest {

  private static final LocalDate DAY = TODAY.minusDays(20);
  private static final String CLIENT = "Waterschap Oost";
  private static final String PROVIDER = "Stichting Mollie Payments";

  @TempDir Path folder;
  private InvoiceOffice office;

  @BeforeEach
  void found() {
    office = new InvoiceOffice(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void someOfWhatIsOpenAddsUp() {
    made("100.00", "250.00", "70.00");
    var proposal = proposed("205.70", CLIENT, "dank");
    assertThat(way(proposal)).isEqualTo(Way.SOME);
    assertThat(texts(proposal)).containsExactly("2026-0001", "2026-0003");
    assertThat(proposal.isCertain()).isFalse();
  }

  @Test
  void oneIsNamedAndTheOthersAddUp() {
    made("100.00", "250.00", "70.00");
    var proposal = proposed("387.20", CLIENT, "2026-0003 e.a.");
    assertThat(way(proposal)).isEqualTo(Way.MORE);
    assertThat(texts(proposal)).containsExactlyInAnyOrder("2026-0002", "2026-0003");
  }

  @Test
  void aCentTooFewIsNotACertainPayment() {
    made("100.00");
    var named = proposed("120.99", CLIENT, "2026-0001");
    assertThat(way(named)).isEqualTo(Way.CENTS);
    assertThat(named.isCertain()).isFalse();
    assertThat(way(proposed("121.02", CLIENT, "dank"))).isEqualTo(Way.NEAR);
  }

  @Test
  void aPartWithoutANumberGoesToTheOldestDebt() {
    made("100.00", "250.00");
    var proposal = proposed("60.00", CLIENT, "deelbetaling");
    assertThat(way(proposal)).isEqualTo(Way.REST);
    assertThat(texts(proposal)).containsExactly("2026-0001");
  }

  @Test
  void whatThereIsToACreditIsTakenOff() {
    var first = made("100.00").getFirst();
    office.accept(office.receive(DAY.plusDays(1), "121.00", CLIENT, "2026-0001"));
    office.invoices.credit(first.id(), CreditRequest.whole(DAY.plusDays(2)));
    made("250.00");
    var line = office.receive(TODAY, "181.50", CLIENT, "verrekend");
    var proposal = office.bank.propose(line.id()).orElseThrow();
    assertThat(way(proposal)).isEqualTo(Way.LESS);
    office.accept(line);
    assertThat(office.open(first)).isEqualTo(Money.ZERO);
  }

  @Test
  void aGarbledNameIsStillTheClient() {
    made("100.00");
    for (var name :
        List.of("WATRSCHP OST", "Watesrchap Oots", "HR/MW WATERSCHAPOOST", "WATERSCHAP"))
      assertThat(way(proposed("121.00", name, name))).as(name).isEqualTo(Way.AMOUNT);
  }

  @Test
  void ofTwoClientsThatAreCalledAlikeTheOneOfThatNamePays() {
    var other = office.client(CLIENT + "-Brabant", "NL");
    var theirs = office.draft(Draft.Content.of(other.id(), line("100.00")));
    office.make(theirs, DAY);
    made("100.00");
    assertThat(texts(proposed("121.00", CLIENT, "dank"))).containsExactly("2026-0002");
    assertThat(texts(proposed("121.00", CLIENT + "-Brabant", "dank"))).containsExactly("2026-0001");
  }

  @Test
  void aNumberThatSomebodyElseNamesIsNotCertain() {
    made("100.00");
    var other = office.client("Gemeente Deventer", "NL");
    office.make(office.draft(Draft.Content.of(other.id(), line("300.00"))), DAY);
    var proposal = proposed("121.00", "Gemeente Deventer", "onze order 2026-0001");
    assertThat(way(proposal)).isEqualTo(Way.PAYER);
    assertThat(proposal.isCertain()).isFalse();
    var theirs = proposed("363.00", "Gemeente Deventer", "onze order 2026-0001 ");
    assertThat(texts(theirs)).containsExactly("2026-0002");
  }

  @Test
  void anInvoiceThatIsPaidTwiceIsCertainOnce() {
    var invoice = made("100.00").getFirst();
    var first = office.receive(TODAY.minusDays(2), "121.00", CLIENT, "2026-0001");
    var second = office.receive(TODAY, "121.00", CLIENT, "2026-0001!");
    var both = office.bank.propose(List.of(second.id(), first.id()));
    assertThat(both)
        .filteredOn(Proposal::isCertain)
        .extracting(Proposal::line)
        .containsExactly(first.id());
    office.accept(first);
    var again = office.bank.propose(second.id()).orElseThrow();
    assertThat(way(again)).isEqualTo(Way.AGAIN);
    office.accept(second);
    assertThat(office.open(invoice)).as("to be paid back").isEqualTo(Money.parse("-121.00"));
  }

  @Test
  void aPayoutOfAProviderIsSplitIntoInvoicesAndFee() {
    payout();
  }

  private void payout() {
    made("50.00", "80.00");
    var line = office.receive(DAY.plusDays(3), "156.66", PROVIDER, "REF 1 2026-0001 2026-0002");
    var proposal = office.bank.propose(line.id()).orElseThrow();
    assertThat(way(proposal)).isEqualTo(Way.PROVIDER);
    assertThat(proposal.isCertain()).isFalse();
    assertThat(amounts(proposal))
        .isEqualTo(Map.of("13011", Money.parse("157.30"), "46415", Money.parse("-0.64")));
    office.accept(line);
  }

  @Test
  void theFeeThatWasKeptBeforeTellsWhatALaterPayoutPays() {
    payout();
    var rest = made("33.00", "47.00", "61.00");
    var line = office.receive(TODAY, "113.10", PROVIDER, "REF 2");
    var proposal = office.bank.propose(line.id()).orElseThrow();
    assertThat(way(proposal)).isEqualTo(Way.FEE);
    assertThat(texts(proposal)).containsExactly("2026-0003", "2026-0005", "");
    office.accept(line);
    assertThat(office.open(rest.getFirst())).isEqualTo(Money.ZERO);
    assertThat(office.bank.undo(line.id())).isInstanceOf(Undone.class);
    assertThat(office.open(rest.getFirst())).as("undone").isEqualTo(Money.parse("39.93"));
    assertThat(office.bank.propose(line.id()).orElseThrow().allocations())
        .as("proposed as before")
        .isEqualTo(proposal.allocations());
  }

  @Test
  void everyWayHasItsWordsAndAScore() {
    for (var language : Language.values())
      for (var way : Way.values()) {
        var reason = new PaysInvoice("2026-0001", CLIENT, way);
        assertThat(reason.words(new Texts(language))).contains("2026-0001");
        assertThat(reason.score()).isBetween(1, 100);
        assertThat(reason.isCertain()).isEqualTo(way == Way.EXACT);
      }
  }

  private static DraftLine line(String net) {
    return InvoiceOffice.line("Advies", "1", net, "V21");
  }

  private List<Invoice> made(String... nets) {
    return Arrays.stream(nets).map(net -> office.made(DAY, net, "V21")).toList();
  }

  private Proposal proposed(String amount, String who, String text) {
    BankLine line = office.receive(TODAY, amount, who, text);
    return office.bank.propose(line.id()).orElseThrow();
  }

  private static Way way(Proposal proposal) {
    return ((PaysInvoice) proposal.reason()).way();
  }

  private static List<String> texts(Proposal proposal) {
    return proposal.allocations().stream().map(part -> part.text().orElse("")).toList();
  }

  private Map<String, Money> amounts(Proposal proposal) {
    Map<String, Money> amounts = new java.util.HashMap<>();
    for (var number : List.of("13011", "46415"))
      for (var part : proposal.allocations())
        if (part.account().equals(office.coop.account(number)))
          amounts.merge(number, part.amount(), Money::plus);
    return amounts;
  }
}
