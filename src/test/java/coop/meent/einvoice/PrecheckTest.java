package coop.meent.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.einvoice.InvoiceFinding.Basis;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the law and plain sense want besides the official rules, which [PrecheckAgreesTest] has.
class PrecheckTest {

  private static final InvoiceVat SHIFTED = InvoiceVat.none(VatCategory.AE, "btw verlegd");

  @Test
  void aPlainInvoiceMayGoByEveryRoad() {
    for (var profile : List.of(Profile.EN16931, Profile.NLCIUS, Profile.PEPPOL_BILLING))
      assertThat(Precheck.of(Invoices.plain(), profile)).as("%s", profile).isEmpty();
  }

  @Test
  void aSelfBilledOneGoesOverTheNetworkByItsOwnRulesAlone() {
    var invoice = Invoices.plain().toBuilder().kind(InvoiceKind.SELF_BILLED_INVOICE).build();
    assertThat(Precheck.of(invoice, Profile.PEPPOL_SELF_BILLING)).isEmpty();
    assertThat(Precheck.of(invoice, Profile.NLCIUS)).isEmpty();
    assertThat(Precheck.of(invoice, Profile.PEPPOL_BILLING))
        .containsExactly(new InvoiceFinding.WrongProfile(Basis.RULES));
    assertThat(Precheck.of(Invoices.plain(), Profile.PEPPOL_SELF_BILLING))
        .containsExactly(new InvoiceFinding.WrongProfile(Basis.RULES));
  }

  @Test
  void aReverseChargeNeedsTheNumberOfTheClientByLaw() {
    var line = InvoiceLine.of("Advies", BigDecimal.ONE, Unit.DAY, BigDecimal.TEN, SHIFTED);
    var invoice = Invoices.plain().toBuilder().lines(List.of(line)).build();
    assertThat(Precheck.of(invoice, Profile.NLCIUS))
        .as("the rules are content with a KvK number")
        .containsExactly(new InvoiceFinding.NoVatNumber(Basis.LAW, Side.CUSTOMER));
    assertThat(Precheck.of(invoice, Profile.NLCIUS).getFirst().blocks()).isTrue();
    var numbered = Invoices.client().withVatNumber("NL004495445B01");
    assertThat(Precheck.of(invoice.toBuilder().customer(numbered).build(), Profile.NLCIUS))
        .isEmpty();
  }

  @Test
  void theDayOfDeliveryIsTheLawsAndNotTheRules() {
    var invoice = Invoices.plain().toBuilder().supply(Supply.UNTOLD).build();
    assertThat(Precheck.of(invoice, Profile.PEPPOL_BILLING))
        .containsExactly(new InvoiceFinding.NoSupplyDate(Basis.LAW));
  }

  @Test
  void aNumberThatCannotBeRightIsDoubtedAndDoesNotStopAnything() {
    var supplier = Invoices.cooperative().withVatNumber("NL004495446B01").withKvk("1234567");
    var invoice =
        Invoices.plain().toBuilder()
            .supplier(supplier)
            .payment(Payment.transferTo("NL91ABNA0417164301", "x"))
            .due(Invoices.plain().issued().minusDays(1))
            .build();
    var findings = Precheck.of(invoice, Profile.NLCIUS);
    assertThat(findings)
        .containsExactlyInAnyOrder(
            new InvoiceFinding.BadVatNumber(Basis.SENSE, Side.SUPPLIER, "NL004495446B01"),
            new InvoiceFinding.BadRegistration(Basis.SENSE, Side.SUPPLIER, "1234567"),
            new InvoiceFinding.BadIban(Basis.SENSE, "NL91ABNA0417164301"),
            new InvoiceFinding.DueBeforeIssue(Basis.SENSE))
        .noneMatch(InvoiceFinding::blocks);
  }

  /// Of a company, by the test of elevens; of a sole trader, modulo 97, as the tax office's own
  /// example has it.
  @Test
  void bothKindsOfDutchVatNumberAreKnown() {
    assertThat(new DutchVatNumber("NL004495445B01").isSound()).isTrue();
    assertThat(new DutchVatNumber("NL123456782B90").isSound()).isTrue();
    assertThat(new DutchVatNumber("NL000099998B57").isSound()).isTrue();
    assertThat(new DutchVatNumber("NL000099998B58").isSound()).isFalse();
    assertThat(new DutchVatNumber("NL00449544B01").isSound()).isFalse();
    assertThat(new DutchVatNumber("DE123456788").isSound()).isFalse();
  }

  @Test
  void whatBlocksComesFirst() {
    var invoice =
        Invoices.plain().toBuilder()
            .number("")
            .payment(Payment.transferTo("NL00", "x"))
            .supply(Supply.UNTOLD)
            .build();
    assertThat(Precheck.of(invoice, Profile.NLCIUS))
        .extracting(InvoiceFinding::basis)
        .containsExactly(Basis.RULES, Basis.LAW, Basis.SENSE);
  }

  @Test
  void aLineThatDiffersACentIsDoubtedAndThreeCentsAreRefusedByTheNetwork() {
    assertThat(Precheck.of(differing(1), Profile.PEPPOL_BILLING))
        .extracting(InvoiceFinding::basis)
        .containsExactly(Basis.SENSE);
    assertThat(Precheck.of(differing(3), Profile.PEPPOL_BILLING))
        .extracting(InvoiceFinding::basis)
        .containsExactly(Basis.RULES);
  }

  private static EInvoice differing(long cents) {
    var line = Invoices.hours("10", "95.00");
    var off =
        new InvoiceLine(
            line.text(),
            line.description(),
            line.quantity(),
            line.unit(),
            line.price(),
            line.per(),
            List.of(),
            line.vat(),
            line.net().plus(Money.ofCents(cents)));
    return Invoices.plain().toBuilder().lines(List.of(off)).build();
  }

  @Test
  void isSaidInTheReadersLanguage() {
    var invoice =
        Invoices.plain().toBuilder()
            .customer(Party.of("Jansen", Address.of("", "", "", "NL")))
            .references(References.NONE)
            .build();
    assertThat(said(Precheck.of(invoice, Profile.NLCIUS), Language.NL))
        .isEqualTo(
            """
            Er is geen kenmerk van de afnemer en geen ordernummer.
            Het adres van de afnemer is niet compleet.
            De afnemer heeft geen KvK-nummer.\
            """);
    assertThat(said(Precheck.of(invoice, Profile.NLCIUS), Language.EN))
        .contains("The address of the customer is not complete.");
  }

  private static String said(List<InvoiceFinding> findings, Language language) {
    var texts = new Texts(language);
    return findings.stream().map(texts::refusal).collect(Collectors.joining("\n"));
  }
}
