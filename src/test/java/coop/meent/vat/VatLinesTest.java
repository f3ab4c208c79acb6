package coop.meent.vat;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.TestSeed;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.base.Seeded;
import coop.meent.ledger.Account;
import coop.meent.ledger.Posting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VatLinesTest {

  private static final String COSTS = "46801";
  private static final String SALES = "80501";

  @TempDir private Path folder;
  private TestCooperative coop;
  private List<Account> accounts = List.of();
  private List<VatTerms> usable = List.of();

  @BeforeEach
  void found() {
    coop = new TestCooperative(folder);
    accounts = coop.ledger.accounts(coop.book);
    usable = new VatCodes().usable(accounts, TestCooperative.TODAY);
  }

  @AfterEach
  void close() {
    coop.close();
  }

  private VatTerms terms(String key) {
    return usable.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
  }

  private Posting line(String account, String amount) {
    return Posting.of(coop.account(account), Money.parse(amount));
  }

  /// `46801 150.00 P21 | 16219 31.50 P21`
  private String said(VatLines lines) {
    return String.join(
        " | ",
        lines.postings().stream()
            .map(one -> number(one) + " " + one.amount() + " " + one.vatCode().orElse("-"))
            .toList());
  }

  private String number(Posting posting) {
    return accounts.stream()
        .filter(account -> account.id().equals(posting.account()))
        .findFirst()
        .orElseThrow()
        .number();
  }

  private String ofGross(String key, String account, String amount) {
    return said(VatLines.ofGross(line(account, amount), terms(key)));
  }

  private String ofNet(String key, String account, String amount) {
    return said(VatLines.ofNet(line(account, amount), terms(key)));
  }

  @Test
  void aPurchaseWithItsVatFallsApart() {
    assertThat(ofGross("P21", "45105", "181.50")).isEqualTo("45105 150.00 P21 | 16219 31.50 P21");
    assertThat(ofGross("P9", "45625", "10.00")).isEqualTo("45625 9.17 P9 | 16219 0.83 P9");
  }

  @Test
  void aSaleStandsOnTheCreditSideWithItsVat() {
    assertThat(ofNet("V21", SALES, "-12345.67"))
        .isEqualTo("80501 -12345.67 V21 | 16201 -2592.59 V21");
    assertThat(ofNet("V9", "80505", "-100.00")).isEqualTo("80505 -100.00 V9 | 16203 -9.00 V9");
  }

  @Test
  void aCreditNoteIsTheMirrorToTheCent() {
    assertThat(ofGross("P21", "45105", "-0.05")).isEqualTo("45105 -0.04 P21 | 16219 -0.01 P21");
    assertThat(ofGross("P21", "45105", "0.05")).isEqualTo("45105 0.04 P21 | 16219 0.01 P21");
  }

  @Test
  void shiftedVatMakesTwoLinesThatCancelHoweverTheAmountIsMeant() {
    var shifted = "46801 250.00 PED | 16219 52.50 PED | 16217 -52.50 PED";
    assertThat(ofNet("PED", COSTS, "250.00")).isEqualTo(shifted);
    assertThat(ofGross("PED", COSTS, "250.00")).isEqualTo(shifted);
    assertThat(ofNet("PBD", COSTS, "99.99"))
        .isEqualTo("46801 99.99 PBD | 16219 21.00 PBD | 16215 -21.00 PBD");
    assertThat(ofNet("PVB9", COSTS, "100.00"))
        .isEqualTo("46801 100.00 PVB | 16219 9.00 PVB | 16210 -9.00 PVB");
  }

  @Test
  void withoutVatTheLineBearsItsCodeAlone() {
    assertThat(ofGross("VED", "80535", "-4000.50")).isEqualTo("80535 -4000.50 VED");
    assertThat(ofGross("P0", COSTS, "12.00")).isEqualTo("46801 12.00 P0");
  }

  @Test
  void vatThatIsLostIsACost() {
    assertThat(ofGross("PNA", "45620", "121.00")).isEqualTo("45620 100.00 PNA | 46445 21.00 PNA");
  }

  @Test
  void soLittleThatNoCentComesOfItMakesNoLine() {
    assertThat(ofGross("P21", COSTS, "0.02")).isEqualTo("46801 0.02 P21");
  }

  @Test
  void whoBooksOnTheVatAccountItselfHasComputedItAlready() {
    assertThat(ofGross("P21", "16219", "31.51")).isEqualTo("16219 31.51 P21");
  }

  @Test
  void privateUseIsTheVatItself() {
    var places = Map.of(VatPart.OWED, coop.account("16201"));
    var code = new VatCodes().find("VPR").orElseThrow();
    var terms = new VatTerms(code, Tariff.STANDARD, Rate.percent("21"), places);
    assertThat(said(VatLines.ofGross(line(COSTS, "84.00"), terms)))
        .isEqualTo("46801 84.00 VPR | 16201 -84.00 VPR");
  }

  /// Worked example A of the VAT return: what stands on the accounts afterwards.
  @Test
  void theLedgerOfTheWorkedReturnComesToItsTotals() {
    List<Posting> all = new ArrayList<>();
    for (var one :
        List.of(
            VatLines.ofNet(line(SALES, "-12345.67"), terms("V21")),
            VatLines.ofNet(line("80535", "-4000.50"), terms("VED")),
            VatLines.ofNet(line("80520", "-1000.00"), terms("VVB")),
            VatLines.ofNet(line(COSTS, "99.99"), terms("PBD")),
            VatLines.ofNet(line(COSTS, "250.00"), terms("PED")),
            VatLines.ofNet(line(COSTS, "2439.71"), terms("P21")))) all.addAll(one.postings());
    assertThat(sum(all, VatPart.OWED)).isEqualTo(Money.parse("-2666.09"));
    assertThat(sum(all, VatPart.DEDUCTED)).isEqualTo(Money.parse("585.84"));
    assertThat(sum(all, VatPart.NET, "V21")).isEqualTo(Money.parse("-12345.67"));
    assertThat(sum(all, VatPart.NET, "PED")).isEqualTo(Money.parse("250.00"));
    assertThat(sum(all, VatPart.OWED, "PBD")).isEqualTo(Money.parse("-21.00"));
  }

  /// Worked example B: the VAT of three self-billed shares.
  @Test
  void eachSelfBilledShareHasItsOwnVat() {
    assertThat(ofNet("P21", "70153", "3405.47")).endsWith("16219 715.15 P21");
    assertThat(ofNet("P21", "70153", "3773.63")).endsWith("16219 792.46 P21");
    assertThat(ofNet("P21", "70153", "2070.90")).endsWith("16219 434.89 P21");
  }

  /// What a return does: by code, and by what the posting is.
  private Money sum(List<Posting> all, VatPart part, String... only) {
    var codes = new VatCodes();
    return Money.sum(
        all.stream()
            .filter(one -> only.length == 0 || one.vatCode().orElseThrow().equals(only[0]))
            .filter(one -> {
              var account = coop.ledger.account(one.account()).orElseThrow();
              return codes.find(one.vatCode().orElseThrow()).orElseThrow().part(account.rgs())
                  == part;
            })
            .map(Posting::amount)
            .toList());
  }

  @Test
  void noCentIsLostOrMadeWhateverTheAmountAndTheCode() {
    var random = new Seeded(TestSeed.print("VatLinesTest"));
    for (int i = 0; i < 20_000; i++) {
      var terms = usable.get(random.nextInt(usable.size()));
      var amount = Money.ofCents(random.nextInt(2_000_000) - 1_000_000L);
      var line = Posting.of(coop.account(COSTS), amount);
      var gross = VatLines.ofGross(line, terms);
      var says = terms.key() + " " + amount;
      assertThat(total(gross)).as(says).isEqualTo(amount);
      var ofNet = VatLines.ofNet(line, terms);
      if (terms.code().treatment() != Treatment.OWED)
        assertThat(VatLines.ofGross(line.withAmount(total(ofNet)), terms))
            .as(says)
            .isEqualTo(ofNet);
      var mirror = VatLines.ofGross(line.withAmount(amount.negate()), terms);
      assertThat(mirror.net().amount()).as(says).isEqualTo(gross.net().amount().negate());
      if (terms.code().treatment() == Treatment.REVERSED)
        assertThat(Money.sum(gross.vat().stream().map(Posting::amount).toList()))
            .as(says)
            .isEqualTo(Money.ZERO);
    }
  }

  private static Money total(VatLines lines) {
    return Money.sum(lines.postings().stream().map(Posting::amount).toList());
  }
}
