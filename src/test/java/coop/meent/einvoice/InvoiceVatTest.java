package coop.meent.einvoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.base.Language;
import coop.meent.base.Rate;
import coop.meent.vat.VatCode;
import coop.meent.vat.VatCodes;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InvoiceVatTest {

  private static final Rate RATE = Rate.percent("21");

  private final VatCodes codes = new VatCodes();

  @Test
  void everyCodeOfSalesSaysOnAnInvoiceWhatTheTableSays() {
    var told =
        codes.all().stream()
            .filter(code -> code.side() == VatCode.Side.SALE)
            .map(code -> code.code() + " " + shown(InvoiceVat.of(code, RATE, Language.NL)))
            .collect(Collectors.joining("\n"));
    assertThat(told)
        .isEqualTo(
            """
            V21 S 21%
            V9 S 21%
            VX S 21%
            V0 Z 0%
            VVB AE 0% btw verlegd
            VED AE 0% btw verlegd
            VEG K 0% intracommunautaire levering (tabel II, a.6)
            VXG G 0% uitvoer (tabel II, a.2)
            VBD O 0% niet belast in Nederland
            VIA O 0% niet belast in Nederland, wel in het land van aankomst
            VVR E 0% vrijgesteld van btw, art. 11 Wet OB
            KOR E 0% vrijgesteld van btw: kleineondernemersregeling (KOR), art. 25 Wet OB\
            """);
  }

  private static String shown(InvoiceVat vat) {
    var line =
        "%s %s%% %s"
            .formatted(vat.category(), UblParts.percent(vat.rate()), vat.reason().orElse(""));
    return line.strip();
  }

  @Test
  void theWordsAreThereInBothLanguages() {
    for (var code : codes.all()) {
      if (code.side() != VatCode.Side.SALE) continue;
      var dutch = InvoiceVat.of(code, RATE, Language.NL);
      var english = InvoiceVat.of(code, RATE, Language.EN);
      assertThat(english.reason().isPresent()).isEqualTo(dutch.reason().isPresent());
      assertThat(dutch.reason().isPresent()).isEqualTo(dutch.category().needsReason());
      if (dutch.reason().isPresent()) assertThat(english.reason()).isNotEqualTo(dutch.reason());
    }
  }

  @Test
  void whatIsBoughtGoesOnNoInvoiceOfOurs() {
    for (var code : codes.all()) {
      if (code.side() == VatCode.Side.SALE) continue;
      assertThatThrownBy(() -> InvoiceVat.of(code, RATE, Language.NL))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
