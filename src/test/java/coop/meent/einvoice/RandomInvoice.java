package coop.meent.einvoice;

import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.vat.VatCode;
import coop.meent.vat.VatCodes;
import coop.meent.vat.VatRates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Any invoice that a Dutch cooperative or its member may send: every kind, every VAT code of
/// sales, clients at home and abroad, texts that are hard on a format.
final class RandomInvoice {

  private static final List<String> TEXTS =
      List.of(
          "Advies & ontwerp",
          "Uren week 34 <concept>",
          "Köln – “Übersetzung”",
          "Zoë’s café: 3 × koffie",
          "reiskosten 2e klas, r/t",
          "emoji 🧑‍🌾 and \u0007 bell",
          "] ]> ]]> &amp; #AAA# ok",
          "  spaces around  ",
          "x");

  private final Seeded random;
  private final VatCodes codes = new VatCodes();
  private final VatRates rates = new VatRates();

  RandomInvoice(long seed) {
    random = new Seeded(seed);
  }

  Profile profile(InvoiceKind kind) {
    if (random.chance(10)) return Profile.EN16931;
    return random.chance(50) ? Profile.NLCIUS : Profile.onPeppol(kind);
  }

  EInvoice next() {
    var kind = random.pick(List.of(InvoiceKind.values()));
    var issued = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
    var vats = vats(issued);
    boolean leaves = vats.stream().anyMatch(vat -> vat.category() == VatCategory.K);
    boolean isAbroad = vats.stream().anyMatch(RandomInvoice::isForForeigners);
    var customer = isAbroad ? foreigner() : dutch("1234567" + random.nextInt(10));
    var builder =
        EInvoice.builder(kind, supplier(), customer)
            .number("2026-%04d".formatted(random.nextInt(10_000)))
            .issued(issued)
            .due(issued.plusDays(random.nextInt(60)))
            .supply(leaves ? supply(issued).to(customer.address().country()) : supply(issued))
            .references(references(kind, issued))
            .payment(payment());
    int lines = 1 + random.nextInt(random.chance(90) ? 6 : 40);
    for (int i = 0; i < lines; i++) builder.line(line(random.pick(vats)));
    adjust(builder, vats);
    if (random.chance(20)) builder.note(random.pick(TEXTS));
    if (random.chance(20)) builder.note("tweede zin");
    var invoice = builder.build();
    return kind.isCredit() && invoice.totals().payable().isNegative() ? turned(invoice) : invoice;
  }

  /// Nobody gives back less than nothing.
  private static EInvoice turned(EInvoice invoice) {
    return invoice.toBuilder()
        .lines(invoice.lines().stream().map(InvoiceLine::negate).toList())
        .adjustments(invoice.adjustments().stream().map(DocumentAdjustment::negate).toList())
        .prepaid(invoice.prepaid().negate())
        .rounding(invoice.rounding().negate())
        .build();
  }

  private static boolean isForForeigners(InvoiceVat vat) {
    return vat.category() == VatCategory.K || vat.category() == VatCategory.G;
  }

  /// One that stands alone, or up to three beside each other.
  private List<InvoiceVat> vats(LocalDate day) {
    var sales = codes.all().stream().filter(code -> code.side() == VatCode.Side.SALE).toList();
    var first = vat(random.pick(sales), day);
    List<InvoiceVat> vats = new ArrayList<>(List.of(first));
    for (int i = random.nextInt(3); i > 0 && first.category() != VatCategory.O; i--) {
      var other = vat(random.pick(sales), day);
      if (other.category() != VatCategory.O) vats.add(other);
    }
    return vats;
  }

  private InvoiceVat vat(VatCode code, LocalDate day) {
    var rate =
        rates
            .on(day, code.tariffs().getFirst())
            .orElseGet(() ->
                random.pick(
                    List.of(
                        coop.meent.base.Rate.percent("12.5"), coop.meent.base.Rate.percent("13"))));
    return InvoiceVat.of(code, rate, random.chance(50) ? Language.NL : Language.EN);
  }

  private Party supplier() {
    var party = dutch("87654321").withVatNumber("NL004495445B01");
    return random.chance(50)
        ? party.withContact(
            new Contact(
                Optional.of("Noor"), Optional.of("020 123 45 67"), Optional.of("noor@example.org")))
        : party;
  }

  private Party dutch(String kvk) {
    var lines = random.chance(30) ? List.of("Lange Straat 1", "achter") : List.of("Dijk 2 b");
    var address =
        new Address(lines, "1234 AB", random.pick(List.of("’s-Hertogenbosch", "Ee")), "NL");
    var party = Party.of(random.pick(TEXTS), address).withKvk(kvk).withVatNumber("NL004495445B01");
    return random.chance(30) ? party.withTradeName("Het Atelier") : party;
  }

  private Party foreigner() {
    return Party.of("Müller GmbH", Address.of("Gasse 3", "50667", "Köln", "DE"))
        .withVatNumber("DE123456788")
        .withEndpoint(new PartyId("9930", "DE123456788"));
  }

  private Supply supply(LocalDate issued) {
    return random.chance(50)
        ? Supply.on(issued.minusDays(random.nextInt(30)))
        : Supply.over(issued.minusDays(40), issued.minusDays(random.nextInt(40)));
  }

  private References references(InvoiceKind kind, LocalDate issued) {
    var references =
        random.chance(50)
            ? References.toOrder("PO " + random.nextInt(1000))
            : new References(
                Optional.of("afdeling 7"),
                Optional.empty(),
                Optional.of("C-1"),
                Optional.of("P-9"),
                List.of());
    return kind.isCredit()
        ? references.crediting(new CreditedInvoice("2025-0007", Optional.of(issued.minusDays(3))))
        : references;
  }

  private Payment payment() {
    var payment = Payment.transferTo("NL91ABNA0417164300", "RF3120260001");
    return random.chance(70) ? payment.withTerms("Binnen 30 dagen") : payment;
  }

  private InvoiceLine line(InvoiceVat vat) {
    if (random.chance(10)) return InvoiceLine.of("Aandeel", money(-500_000, 500_000), vat);
    var quantity = decimal(-2_000, 40_000, 1 + random.nextInt(3));
    var price = decimal(0, 2_000_000, random.nextInt(5));
    var line =
        InvoiceLine.of(
            random.pick(TEXTS), quantity, random.pick(List.of(Unit.values())), price, vat);
    if (random.chance(20)) line = line.withDescription(random.pick(TEXTS));
    return random.chance(15) ? adjusted(line) : line;
  }

  /// With a discount, and a price that is for more than one.
  private InvoiceLine adjusted(InvoiceLine line) {
    var per = random.pick(List.of(BigDecimal.ONE, BigDecimal.TEN, new BigDecimal("7")));
    var adjustments =
        List.of(
            new Adjustment(money(-10_000, -1), "korting"), new Adjustment(money(0, 999), "spoed"));
    return new InvoiceLine(
        line.text(),
        line.description(),
        line.quantity(),
        line.unit(),
        line.price(),
        per,
        adjustments,
        line.vat(),
        Calculator.lineNet(line.quantity(), line.price(), per, adjustments));
  }

  private void adjust(EInvoice.Builder builder, List<InvoiceVat> vats) {
    for (int i = random.nextInt(8) - 5; i > 0; i--)
      builder.adjustment(
          new DocumentAdjustment(
              new Adjustment(money(-20_000, 20_000), "afspraak"), random.pick(vats)));
    if (random.chance(15)) builder.prepaid(money(0, 100_000));
    if (random.chance(15)) builder.rounding(money(-50, 50));
  }

  private Money money(int from, int to) {
    return Money.ofCents(from + random.nextInt(to - from + 1));
  }

  private BigDecimal decimal(int from, int to, int scale) {
    return BigDecimal.valueOf(from + (long) random.nextInt(to - from + 1), scale);
  }
}
