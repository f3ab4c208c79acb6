package coop.meent.demo;

import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.base.Seeded;
import coop.meent.base.Split;
import coop.meent.demo.Invoice.Share;
import coop.meent.demo.Invoice.Work;
import coop.meent.ledger.EntryDraft;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Every assignment is invoiced once a month, at hours times rate. The cooperative keeps a margin;
/// the rest is split over the team by hours, and each of them invoices it to the cooperative.
final class Invoicing implements Strand {

  private static final Rate MARGIN = Rate.percent("9");

  /// How busy each month is, in hundredths of an ordinary one, January first.
  private static final int[] SEASON = {74, 68, 82, 80, 72, 80, 58, 27, 92, 112, 118, 78};

  private final Cast cast;
  private final Chart chart;
  private final DayBook dayBook;
  private final Set<Earnings> earnings;
  private final Papers papers;
  private final Seeded random;
  private final Map<Integer, Integer> lastNumbers = new HashMap<>();

  /// Who wants to know of an invoice.
  interface Earnings {
    void invoiced(Invoice invoice);
  }

  Invoicing(
      Cast cast,
      Chart chart,
      DayBook dayBook,
      Set<Earnings> earnings,
      Papers papers,
      Seeded random) {
    this.papers = papers;
    this.cast = cast;
    this.chart = chart;
    this.dayBook = dayBook;
    this.earnings = earnings;
    this.random = random;
  }

  @Override
  public void on(LocalDate day) {
    for (var job : cast.jobs) {
      if (job.runsOn(day) && Span.falls(day, job.invoiceDay())) invoice(make(job, day));
    }
  }

  private void invoice(Invoice invoice) {
    if (papers.covers(invoice.date())) papers.make(invoice);
    else dayBook.add(entry(invoice));
    for (var share : invoice.shares()) dayBook.add(selfBilled(invoice, share));
    for (var interested : earnings) interested.invoiced(invoice);
  }

  Invoice make(Cast.Job job, LocalDate day) {
    var work = work(job, day);
    var net = Money.sum(work.stream().map(Work::worked).toList());
    int late = random.nextInt(14) - 4;
    return new Invoice(
        nextNumber(day),
        day,
        job,
        net,
        job.customer().tariff().gross(net),
        shares(work, net.minus(net.times(MARGIN, RoundingMode.HALF_UP))),
        Span.workday(day.plusDays(job.customer().daysToPay() + late)));
  }

  private String nextNumber(LocalDate day) {
    return "%d-%04d".formatted(day.getYear(), lastNumbers.merge(day.getYear(), 1, Integer::sum));
  }

  /// The first of the team does the most.
  private List<Work> work(Cast.Job job, LocalDate day) {
    List<Work> work = new ArrayList<>();
    int size = job.team().size();
    int teamHalfHours = 2 * job.hours() * SEASON[day.getMonthValue() - 1] / 100;
    for (int i = 0; i < size; i++) {
      int half = teamHalfHours * 2 * (size - i) / (size * (size + 1));
      half = Math.max(1, half * (88 + random.nextInt(25)) / 100);
      work.add(new Work(job.team().get(i), half, Money.ofCents(half * job.rateCents() / 2)));
    }
    return work;
  }

  private static List<Share> shares(List<Work> work, Money toTeam) {
    var parts =
        Split.byLargestRemainder(
            toTeam,
            work.stream()
                .map(one ->
                    new Split.Share(
                        one.person().number(),
                        one.person().id().uuid(),
                        BigDecimal.valueOf(one.halfHours())))
                .toList());
    List<Share> shares = new ArrayList<>();
    for (var one : work) {
      for (var part : parts.entrySet()) {
        if (part.getKey().number() != one.person().number()) continue;
        var net = part.getValue();
        var gross = one.person().tariff().gross(net);
        shares.add(new Share(one.person(), one.halfHours(), one.worked(), net, gross));
      }
    }
    return shares;
  }

  EntryDraft entry(Invoice invoice) {
    var job = invoice.job();
    var tariff = job.customer().tariff();
    var lines = chart.lines().debit("13011", invoice.gross(), job.about());
    for (var share : invoice.shares()) {
      var about = job.about().withMember(share.person().id());
      lines.credit(tariff.counterAccount, share.worked(), about).vat(tariff);
      lines.text("%s uur %s".formatted(hours(share.halfHours()), share.person().name()));
    }
    if (!tariff.vatAccount.isEmpty())
      lines.credit(tariff.vatAccount, tariff.vat(invoice.net())).vat(tariff);
    return lines
        .draft(invoice.date(), "%s, %s".formatted(job.customer().name(), job.assignment().name()))
        .withDocument(invoice.number());
  }

  private static String hours(int half) {
    return half / 2 + (half % 2 == 0 ? "" : ",5");
  }

  private EntryDraft selfBilled(Invoice invoice, Share share) {
    var person = share.person();
    var work = invoice.job().assignment().name();
    return chart
        .lines()
        .purchase(
            "70153", share.net(), person.tariff(), invoice.job().about().withMember(person.id()))
        .credit("16801", share.gross(), person.about())
        .draft(invoice.date(), "%s, aandeel %s".formatted(person.name(), work))
        .withDocument("ZF-%d-%s".formatted(person.number(), invoice.number()));
  }
}
