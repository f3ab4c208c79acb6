package coop.meent.vat;

import static coop.meent.vat.VatCooperative.Q1;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.ClientId;
import coop.meent.base.Money;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sales list says what 3b says, by VAT number.
class SalesListTest {

  @TempDir private Path folder;
  private VatCooperative coop;
  private SalesLists lists;

  @BeforeEach
  void found() {
    coop = VatCooperative.filingByTheQuarter(folder);
    lists = new SalesLists(coop.vat, coop.coop.work);
  }

  @AfterEach
  void close() {
    coop.close();
  }

  private ClientId client(String name, String vatNumber) {
    var id = coop.coop.work.addClient(name, Optional.empty()).id();
    if (!vatNumber.isEmpty()) coop.coop.work.setVatNumber(id, vatNumber);
    return id;
  }

  private void sold(Optional<ClientId> client, String code, String amount) {
    var about =
        new Dimensions(
            Optional.empty(), Optional.empty(), client, Optional.empty(), Optional.empty());
    var net = Money.parse(amount);
    coop.coop.ledger.record(
        EntryDraft.of(
            coop.book,
            LocalDate.of(2026, 2, 1),
            "Verkoop " + amount,
            List.of(
                Posting.of(coop.coop.account("13011"), net),
                Posting.of(coop.coop.account("80535"), net.negate()).withVat(code).with(about))));
  }

  private SalesList list() {
    return lists.of(coop.book, Q1).orElseThrow();
  }

  @Test
  void goodsAndServicesStandApartAndTogetherAreTheRubric() {
    var nord = client("Studio Nordlicht GmbH", "de 314 159 265");
    sold(Optional.of(nord), "VED", "1000.60");
    sold(Optional.of(nord), "VEG", "200.60");
    sold(Optional.of(client("Atelier Wallon", "BE0123456789")), "VED", "50.60");
    sold(Optional.of(nord), "VED", "-100.00");
    var list = list();
    assertThat(list.listed())
        .extracting(
            one -> one.number().toString(), SalesList.Listed::goods, SalesList.Listed::services)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "BE0123456789", Money.parse("0"), Money.parse("51")),
            org.assertj.core.groups.Tuple.tuple(
                "DE314159265", Money.parse("200"), Money.parse("900")));
    assertThat(list.exactTotal()).isEqualTo(Money.parse("1151.80"));
    assertThat(list.rubric()).isEqualTo(Money.parse("1151"));
    assertThat(list.agrees()).isTrue();
  }

  @Test
  void whatCannotBeListedSaysWhyAndIsListedOnceItCan() {
    sold(Optional.empty(), "VED", "10.00");
    var none = client("Zonder", "");
    sold(Optional.of(none), "VED", "20.00");
    sold(Optional.of(client("Fout", "DE12")), "VED", "30.00");
    sold(Optional.of(client("Nederlands", "NL123456789B01")), "VED", "40.00");
    assertThat(list().missing())
        .extracting(SalesList.Missing::why)
        .containsExactly(
            SalesList.Why.NO_CLIENT,
            SalesList.Why.NO_NUMBER,
            SalesList.Why.NO_SUCH_NUMBER,
            SalesList.Why.DUTCH);
    assertThat(list().exactTotal()).isEqualTo(list().exact());
    assertThat(list().agrees()).isTrue();
    lists.setNumber(none, EuVatNumber.read("IE1234567AB").orElseThrow());
    assertThat(list().missing()).hasSize(3);
    assertThat(list().listed())
        .singleElement()
        .satisfies(one -> assertThat(one.services()).isEqualTo(Money.parse("20")));
  }

  @Test
  void aFiledListStaysAsItWas() {
    var nord = client("Studio Nordlicht GmbH", "DE314159265");
    sold(Optional.of(nord), "VED", "1000.00");
    coop.filed(Q1);
    assertThat(list().services()).isEqualTo(Money.parse("1000"));
    assertThat(list().agrees()).isTrue();
    assertThat(new VatAudit(coop.coop.store).ofSalesLists(coop.book)).isEmpty();
  }

  @Test
  void shapesOfNumbersAreCheckedPerCountry() {
    assertThat(EuVatNumber.read("DE 314.159.265")).hasToString("Optional[DE314159265]");
    assertThat(EuVatNumber.read("ATU12345678")).isPresent();
    assertThat(EuVatNumber.read("ELx12345678")).isEmpty();
    assertThat(EuVatNumber.read("GB123456789")).isEmpty();
    assertThat(EuVatNumber.read("D")).isEmpty();
    assertThat(EuVatNumber.read("")).isEmpty();
  }
}
