package coop.meent.einvoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.base.Language;
import coop.meent.base.Money;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UblWriterTest {

  private static final Path GOLDEN = Path.of("src/test/resources/coop/meent/einvoice/invoice.xml");

  private static String written(EInvoice invoice, Profile profile) {
    return new String(new UblWriter(profile, Language.NL).bytes(invoice), StandardCharsets.UTF_8);
  }

  /// One file for a person to read. `-Dgolden.update=true` writes it anew.
  @Test
  void aPlainInvoiceIsWrittenAsItStandsHere() throws IOException {
    var xml = written(Invoices.plain(), Profile.NLCIUS);
    if (Boolean.getBoolean("golden.update")) Files.writeString(GOLDEN, xml);
    assertThat(xml).isEqualTo(Files.readString(GOLDEN));
    assertThat(new RuleSets().errors(xml.getBytes(StandardCharsets.UTF_8), Profile.NLCIUS))
        .isEmpty();
  }

  @Test
  void aProfileWritesNoKindThatItHasNot() {
    var invoice = Invoices.plain().toBuilder().kind(InvoiceKind.SELF_BILLED_INVOICE).build();
    assertThatThrownBy(() -> written(invoice, Profile.PEPPOL_BILLING))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSelfBilledOneSaysSoOnceInTheWordsOfTheLaw() {
    var builder = Invoices.plain().toBuilder().kind(InvoiceKind.SELF_BILLED_INVOICE);
    assertThat(written(builder.build(), Profile.NLCIUS))
        .contains("<cbc:InvoiceTypeCode>389<", "<cbc:Note>Factuur uitgereikt door afnemer</");
    assertThat(
            written(builder.note("factuur uitgereikt door afnemer, zie 2").build(), Profile.NLCIUS))
        .contains("<cbc:Note>factuur uitgereikt door afnemer, zie 2</");
    assertThat(new LegalWords(Language.EN).all(builder.build()))
        .containsExactly("Self-billing: invoice issued by the customer");
  }

  /// The Dutch rules know no code for it but that of a self-billed invoice.
  @Test
  void aSelfBilledCreditNoteIsWrittenAsEachRoadWantsIt() {
    var credit =
        Invoices.plain().toBuilder()
            .kind(InvoiceKind.SELF_BILLED_CREDIT_NOTE)
            .references(
                References.toBuyer("x")
                    .crediting(new CreditedInvoice("ZF-1", Optional.of(LocalDate.of(2026, 11, 1)))))
            .build();
    assertThat(written(credit, Profile.PEPPOL_SELF_BILLING))
        .contains("<CreditNote ", ">261<", "PayableAmount currencyID=\"EUR\">4344.02<");
    var dutch = written(credit, Profile.NLCIUS);
    assertThat(dutch).contains("<Invoice ", ">389<", "PayableAmount currencyID=\"EUR\">-4344.02<");
    var read = UblFile.read(dutch.getBytes(StandardCharsets.UTF_8), "own.xml");
    assertThat(read.invoice()).isEqualTo(noted(credit));
    assertThat(read.stated()).isEqualTo(credit.totals());
  }

  private static EInvoice noted(EInvoice invoice) {
    return invoice.toBuilder()
        .note("Factuur uitgereikt door afnemer")
        .payment(Payment.transferTo("NL91ABNA0417164300", "RF31 2026 0001"))
        .build();
  }

  @Test
  void whatIsNoMatterOfVatBearsNoVatNumber() {
    var outside = InvoiceVat.none(VatCategory.O, "niet belast in Nederland");
    var line = InvoiceLine.of("Lezing", Money.parse("500.00"), outside);
    var invoice = Invoices.plain().toBuilder().lines(List.of(line)).build();
    assertThat(written(invoice, Profile.NLCIUS))
        .contains("niet belast in Nederland")
        .doesNotContain("NL004495445B01", "cbc:Percent");
  }

  @Test
  void aDraftCanBeWrittenWhateverItLacks() {
    var nobody = Party.of("", new Address(List.of(), "", "", ""));
    var draft = EInvoice.builder(InvoiceKind.INVOICE, nobody, nobody).build();
    for (var profile : List.of(Profile.NLCIUS, Profile.PEPPOL_BILLING))
      assertThat(written(draft, profile)).endsWith("</Invoice>\n");
  }
}
