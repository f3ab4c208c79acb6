package coop.meent.vat;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Money;
import coop.meent.ledger.CodedLine;
import coop.meent.work.Assignment;
import coop.meent.work.Client;
import coop.meent.work.WorkService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Makes sales lists from the lines whose code belongs on one. A line's client is its own, or that
/// of its assignment.
public final class SalesLists {

  private static final long EURO = 100;

  private final VatService vat;
  private final WorkService work;
  private final VatCodes codes = new VatCodes();

  public SalesLists(VatService vat, WorkService work) {
    this.vat = vat;
    this.work = work;
  }

  /// Empty for a period that is none of the book's.
  public Optional<SalesList> of(BookId book, VatPeriod period) {
    return vat.show(book, period)
        .map(shown -> {
          var making = new Making();
          vat.withLines(
              book,
              period,
              lines -> {
                lines.forEach(making::add);
                return lines;
              });
          var rubric = shown.figures().line(Rubric.R3B);
          return making.made(period, rubric);
        });
  }

  /// Lets a line that was missing for want of a number be listed.
  public void setNumber(ClientId client, EuVatNumber number) {
    work.setVatNumber(client, number.toString());
  }

  private final class Making {

    private final Map<ClientId, Client> clients =
        work.clients().stream().collect(Collectors.toMap(Client::id, Function.identity()));
    private final Map<AssignmentId, Assignment> assignments =
        work.assignments().stream().collect(Collectors.toMap(Assignment::id, Function.identity()));
    private final Map<EuVatNumber, Sums> sums = new TreeMap<>();
    private final List<SalesList.Missing> missing = new ArrayList<>();

    void add(CodedLine line) {
      var client = client(line);
      var given = client.flatMap(Client::vatNumber).filter(text -> !text.isBlank());
      var number = given.flatMap(EuVatNumber::read);
      if (client.isEmpty()) miss(line, client, SalesList.Why.NO_CLIENT);
      else if (given.isEmpty()) miss(line, client, SalesList.Why.NO_NUMBER);
      else if (number.isEmpty()) miss(line, client, SalesList.Why.NO_SUCH_NUMBER);
      else if (number.get().isDutch()) miss(line, client, SalesList.Why.DUTCH);
      else
        sums.computeIfAbsent(number.get(), _ -> new Sums(client.get().name()))
            .add(isGoods(line), sold(line));
    }

    private Optional<Client> client(CodedLine line) {
      var about = line.posting().dimensions();
      return about
          .client()
          .or(() -> about.assignment().map(assignments::get).map(Assignment::client))
          .map(clients::get);
    }

    private boolean isGoods(CodedLine line) {
      return line.posting().vatCode().flatMap(codes::find).filter(VatCode::isGoods).isPresent();
    }

    private void miss(CodedLine line, Optional<Client> client, SalesList.Why why) {
      missing.add(
          new SalesList.Missing(
              line.entry(),
              line.reference(),
              line.date(),
              line.text(),
              sold(line),
              why,
              client.map(Client::id),
              client.map(Client::name).orElse("")));
    }

    SalesList made(VatPeriod period, RubricLine rubric) {
      if (missing.isEmpty()) share(rubric.turnover());
      var listed =
          sums.entrySet().stream()
              .map(one ->
                  new SalesList.Listed(
                      one.getKey(),
                      one.getValue().client,
                      one.getValue().goods.euros,
                      one.getValue().services.euros,
                      one.getValue().goods.exact,
                      one.getValue().services.exact))
              .toList();
      return new SalesList(period, listed, missing, rubric.turnover(), rubric.exactTurnover());
    }

    /// Amounts lose their cents one by one, and 3b does so once: the euros between go to the
    /// amounts that lost most, so that list and return say the same.
    private void share(Money rubric) {
      List<Amount> amounts = new ArrayList<>();
      for (var sum : sums.values()) {
        amounts.add(sum.goods);
        amounts.add(sum.services);
      }
      amounts.removeIf(amount -> amount.exact.isZero());
      var left = rubric.minus(Money.sum(amounts.stream().map(one -> one.euros).toList()));
      boolean isMore = left.isPositive();
      amounts.sort(Comparator.comparing(Amount::lost));
      if (isMore) amounts.sort(Comparator.comparing(Amount::lost).reversed());
      long euros = Math.abs(left.cents()) / EURO;
      var one = Money.ofCents(isMore ? EURO : -EURO);
      for (int i = 0; i < euros && i < amounts.size(); i++)
        amounts.get(i).euros = amounts.get(i).euros.plus(one);
    }
  }

  private static Money sold(CodedLine line) {
    return line.posting().amount().negate();
  }

  private static final class Amount {
    private Money exact = Money.ZERO;
    private Money euros = Money.ZERO;

    private Money lost() {
      return exact.minus(euros);
    }

    private void add(Money more) {
      exact = exact.plus(more);
      euros = Money.ofCents(exact.cents() / EURO * EURO);
    }
  }

  private static final class Sums {
    private final String client;
    private final Amount goods = new Amount();
    private final Amount services = new Amount();

    Sums(String client) {
      this.client = client;
    }

    void add(boolean isGoods, Money amount) {
      (isGoods ? goods : services).add(amount);
    }
  }
}
