package coop.meent.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// Something is taken out of a sound invoice or made wrong in it: then the precheck speaks of the
/// rules if the rule sets themselves refuse it, and only then.
class PrecheckAgreesTest {

  private static final int USUAL = 60;

  private final RuleSets rules = new RuleSets();

  private static final Map<String, UnaryOperator<EInvoice>> HARMS = harms();

  private static Map<String, UnaryOperator<EInvoice>> harms() {
    Map<String, UnaryOperator<EInvoice>> harms = new LinkedHashMap<>();
    harms.put("nothing", invoice -> invoice);
    harms.put("number", invoice -> invoice.toBuilder().number("").build());
    harms.put("lines", invoice -> invoice.toBuilder().lines(List.of()).build());
    harms.put(
        "line text",
        invoice -> firstLine(invoice, line -> line("", line.unit(), line.price(), line)));
    harms.put("unit", invoice -> firstLine(invoice, line -> line("x", "", line.price(), line)));
    harms.put(
        "price below zero",
        invoice ->
            firstLine(invoice, line -> line("x", line.unit(), BigDecimal.TEN.negate(), line)));
    harms.put(
        "price",
        invoice -> firstLine(invoice, line -> line("x", line.unit(), BigDecimal.ZERO, line)));
    harms.put("supplier name", invoice -> supplier(invoice, PrecheckAgreesTest::nameless));
    harms.put("customer name", invoice -> customer(invoice, PrecheckAgreesTest::nameless));
    harms.put("supplier address", invoice -> supplier(invoice, PrecheckAgreesTest::homeless));
    harms.put("customer address", invoice -> customer(invoice, PrecheckAgreesTest::homeless));
    harms.put("customer country", invoice -> customer(invoice, PrecheckAgreesTest::nowhere));
    harms.put("supplier numbers", invoice -> supplier(invoice, PrecheckAgreesTest::unknown));
    harms.put("supplier vat", invoice -> supplier(invoice, PrecheckAgreesTest::vatless));
    harms.put("supplier kvk", invoice -> supplier(invoice, PrecheckAgreesTest::unregistered));
    harms.put(
        "supplier gln",
        invoice ->
            supplier(invoice, p -> p.withRegistration(new PartyId("0088", "5790000436057"))));
    harms.put("customer numbers", invoice -> customer(invoice, PrecheckAgreesTest::unknown));
    harms.put("customer vat", invoice -> customer(invoice, PrecheckAgreesTest::vatless));
    harms.put("customer kvk", invoice -> customer(invoice, PrecheckAgreesTest::unregistered));
    harms.put(
        "customer gln",
        invoice ->
            customer(invoice, p -> p.withRegistration(new PartyId("0088", "5790000436057"))));
    harms.put("customer odd vat", invoice -> customer(invoice, p -> p.withVatNumber("?!1")));
    harms.put("references", invoice -> invoice.toBuilder().references(References.NONE).build());
    harms.put(
        "credited",
        invoice -> invoice.toBuilder().references(References.toBuyer("afdeling 7")).build());
    harms.put("supply", invoice -> invoice.toBuilder().supply(Supply.UNTOLD).build());
    harms.put(
        "period",
        invoice ->
            invoice.toBuilder()
                .supply(Supply.over(invoice.issued(), invoice.issued().minusDays(1)).to("DE"))
                .build());
    harms.put(
        "payment",
        invoice -> invoice.toBuilder().payment(Payment.UNTOLD.withTerms("ooit")).build());
    harms.put("terms", PrecheckAgreesTest::timeless);
    harms.put("iban", invoice -> invoice.toBuilder().payment(means("58")).build());
    harms.put("transfer", invoice -> invoice.toBuilder().payment(means("30")).build());
    harms.put("debit", invoice -> invoice.toBuilder().payment(means("59")).build());
    harms.put("cash", invoice -> invoice.toBuilder().payment(means("10")).build());
    harms.put("card", invoice -> invoice.toBuilder().payment(means("48")).build());
    harms.put("discount", invoice -> adjusted(invoice, "-5.00", ""));
    harms.put("surcharge", invoice -> adjusted(invoice, "5.00", ""));
    harms.put(
        "line discount",
        invoice -> firstLine(invoice, line -> discounted(line, Money.parse("-1.00"))));
    harms.put("vat of nothing", invoice -> taxed(invoice, VatCategory.S, "0", "x"));
    harms.put("vat where none is", invoice -> taxed(invoice, VatCategory.E, "9", "x"));
    for (var category : List.of(VatCategory.E, VatCategory.AE, VatCategory.G, VatCategory.O))
      harms.put("no word " + category, invoice -> taxed(invoice, category, "0", ""));
    harms.put("outside", invoice -> taxed(invoice, VatCategory.O, "0", "x"));
    harms.put("leaving", invoice -> taxed(invoice, VatCategory.K, "0", "x"));
    harms.put("one outside", PrecheckAgreesTest::mixed);
    harms.put("three cents", invoice -> firstLine(invoice, line -> differing(line, 3)));
    harms.put("two cents", invoice -> firstLine(invoice, line -> differing(line, 2)));
    return harms;
  }

  @Test
  void whatTheRuleSetsRefuseIsFoundBeforehandAndNothingElseIs() {
    long seed = TestSeed.print("whatTheRuleSetsRefuseIsFoundBeforehandAndNothingElseIs");
    agree(seed, Math.min(Integer.getInteger("seeds", USUAL), 2_000));
  }

  /// What is taken off for all lines was the only thing with its kind of VAT.
  @Test
  void whatIsTakenOffForAllCountsToo() {
    Set<String> wrong = new TreeSet<>();
    assertThat(isRefused(35252706526482L, "customer vat", wrong)).isTrue();
    assertThat(isRefused(70852577967120L, "supply", wrong)).isTrue();
    assertThat(wrong).isEmpty();
  }

  private void agree(long seed, int invoices) {
    Set<String> wrong = new TreeSet<>();
    Set<String> refused = new TreeSet<>();
    var names = new ArrayList<>(HARMS.keySet());
    for (int i = 0; i < Math.max(invoices, 4 * names.size()); i++) {
      var name = names.get(i % names.size());
      if (isRefused(seed + i, name, wrong)) refused.add(name);
    }
    assertThat(wrong).isEmpty();
    assertThat(refused).as("a judge that refuses nothing judges nothing").hasSizeGreaterThan(25);
  }

  private boolean isRefused(long seed, String name, Set<String> wrong) {
    var random = new RandomInvoice(seed);
    var sound = random.next();
    var profile = random.profile(sound.kind());
    var harmed = HARMS.getOrDefault(name, invoice -> invoice).apply(sound);
    var errors = rules.errors(new UblWriter(profile, Language.NL).bytes(harmed), profile);
    var findings =
        Precheck.of(harmed, profile).stream()
            .filter(finding -> finding.basis() == InvoiceFinding.Basis.RULES)
            .toList();
    if (errors.isEmpty() != findings.isEmpty())
      wrong.add(
          "%s %s %s -Dseed=%d: %s against %s"
              .formatted(name, profile, sound.kind(), seed, findings, errors));
    return !errors.isEmpty();
  }

  private static EInvoice firstLine(EInvoice invoice, UnaryOperator<InvoiceLine> harm) {
    var lines = new ArrayList<>(invoice.lines());
    lines.set(0, harm.apply(lines.getFirst()));
    return invoice.toBuilder().lines(lines).build();
  }

  private static InvoiceLine line(String text, String unit, BigDecimal price, InvoiceLine line) {
    var net = Calculator.lineNet(line.quantity(), price, line.per(), line.adjustments());
    return new InvoiceLine(
        text,
        line.description(),
        line.quantity(),
        unit,
        price,
        line.per(),
        line.adjustments(),
        line.vat(),
        net);
  }

  private static InvoiceLine discounted(InvoiceLine line, Money amount) {
    return new InvoiceLine(
        line.text(),
        line.description(),
        line.quantity(),
        line.unit(),
        line.price(),
        line.per(),
        List.of(new Adjustment(amount, "")),
        line.vat(),
        Calculator.lineNet(
            line.quantity(), line.price(), line.per(), List.of(new Adjustment(amount, ""))));
  }

  private static InvoiceLine differing(InvoiceLine line, long cents) {
    return new InvoiceLine(
        line.text(),
        line.description(),
        BigDecimal.ONE,
        line.unit(),
        BigDecimal.TEN,
        BigDecimal.ONE,
        List.of(),
        line.vat(),
        Money.parse("10.00").plus(Money.ofCents(cents)));
  }

  private static EInvoice supplier(EInvoice invoice, UnaryOperator<Party> harm) {
    return invoice.toBuilder().supplier(harm.apply(invoice.supplier())).build();
  }

  private static EInvoice customer(EInvoice invoice, UnaryOperator<Party> harm) {
    return invoice.toBuilder().customer(harm.apply(invoice.customer())).build();
  }

  private static Party nameless(Party party) {
    return new Party(
        "",
        Optional.empty(),
        party.address(),
        party.registration(),
        party.vatNumber(),
        party.endpoint(),
        party.contact());
  }

  private static Party homeless(Party party) {
    return party.withAddress(new Address(List.of(), "1234 AB", "Ee", party.address().country()));
  }

  private static Party nowhere(Party party) {
    return party.withAddress(Address.of("Dijk 1", "1234 AB", "Ee", ""));
  }

  private static Party unknown(Party party) {
    return Party.of(party.name(), party.address());
  }

  private static Party vatless(Party party) {
    var other = Party.of(party.name(), party.address());
    return party.registration().map(other::withRegistration).orElse(other);
  }

  private static Party unregistered(Party party) {
    var other = Party.of(party.name(), party.address());
    return party.vatNumber().map(other::withVatNumber).orElse(other);
  }

  private static EInvoice timeless(EInvoice invoice) {
    var payment = Payment.transferTo("NL91ABNA0417164300", "x");
    return invoice.toBuilder().withoutDue().payment(payment).build();
  }

  private static Payment means(String code) {
    return new Payment(
        code,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("30 dagen"),
        Optional.empty(),
        Optional.empty());
  }

  private static EInvoice adjusted(EInvoice invoice, String amount, String reason) {
    var adjustment = new Adjustment(Money.parse(amount), reason);
    var vat = invoice.lines().getFirst().vat();
    return invoice.toBuilder().adjustment(new DocumentAdjustment(adjustment, vat)).build();
  }

  private static EInvoice taxed(
      EInvoice invoice, VatCategory category, String percent, String reason) {
    var vat = new InvoiceVat(category, Rate.percent(percent), Optional.of(reason));
    return invoice.toBuilder()
        .lines(invoice.lines().stream().map(line -> with(line, vat)).toList())
        .adjustments(List.of())
        .build();
  }

  private static InvoiceLine with(InvoiceLine line, InvoiceVat vat) {
    return InvoiceLine.of(line.text(), line.quantity(), Unit.HOUR, line.price(), vat);
  }

  private static EInvoice mixed(EInvoice invoice) {
    var outside = InvoiceVat.none(VatCategory.O, "x");
    var line = InvoiceLine.of("daar", BigDecimal.ONE, Unit.DAY, BigDecimal.TEN, outside);
    var other =
        InvoiceLine.of(
            "hier",
            BigDecimal.ONE,
            Unit.DAY,
            BigDecimal.TEN,
            InvoiceVat.standard(Rate.percent("21")));
    return invoice.toBuilder().lines(List.of(line, other)).adjustments(List.of()).build();
  }
}
