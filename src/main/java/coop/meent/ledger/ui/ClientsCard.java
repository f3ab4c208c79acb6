package coop.meent.ledger.ui;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Money;
import coop.meent.ledger.Dimensions;
import coop.meent.ui.HomeCard;
import coop.meent.ui.Latest;
import coop.meent.ui.PairBars;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// On Home: what each client brought this month, beside the same month last year; those who brought
/// most have a bar.
public final class ClientsCard implements HomeCard {

  private static final int MOST = 4;

  private final BooksDesk desk;
  private final BookId book;
  private final Causes causes;
  private final Latest latest;
  private final Label sentence = new Label();
  private final PairBars bars = new PairBars();
  private final VBox content = new VBox(8, sentence, bars);
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");

  private record Client(ClientId id, String name, Money now, Money before) {
    Money size() {
      return now.compareTo(before) > 0 ? now : before;
    }
  }

  /// @param clients who brought most first
  private record Revenue(YearMonth month, List<Client> clients) {
    Money now() {
      return Money.sum(clients.stream().map(Client::now).toList());
    }

    Money before() {
      return Money.sum(clients.stream().map(Client::before).toList());
    }
  }

  public ClientsCard(BooksDesk desk, BookId book, Causes causes) {
    this.desk = desk;
    this.book = book;
    this.causes = causes;
    latest = new Latest(desk.tasks());
    sentence.setWrapText(true);
    sentence.setMinHeight(Label.USE_PREF_SIZE);
    bars.setId("clientBars");
  }

  @Override
  public Place place() {
    return Place.WIDE;
  }

  @Override
  public String title() {
    return desk.texts().get("ledger.home.clients");
  }

  @Override
  public ObservableValue<String> note() {
    return note.getReadOnlyProperty();
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public Optional<Cause> cause() {
    var label = desk.texts().get("ledger.journal.title");
    return Optional.of(new Cause(label, () -> open(Optional.empty())));
  }

  private void open(Optional<About> about) {
    causes.open(BooksPage.JOURNAL, YearMonth.from(desk.today()), about);
  }

  @Override
  public void refresh() {
    latest.run(this::revenue, this::show);
  }

  private Revenue revenue() {
    var month = YearMonth.from(desk.today());
    var now = desk.statements().revenueByClient(book, FiscalPeriod.month(month));
    var before = desk.statements().revenueByClient(book, FiscalPeriod.month(month.minusYears(1)));
    Map<ClientId, String> names = new HashMap<>();
    desk.names().all().clients().forEach(one -> names.put(one.id(), one.name()));
    List<Client> clients = new ArrayList<>();
    names.forEach((id, name) -> {
      var client =
          new Client(
              id, name, now.getOrDefault(id, Money.ZERO), before.getOrDefault(id, Money.ZERO));
      if (!client.now.isZero() || !client.before.isZero()) clients.add(client);
    });
    clients.sort(Comparator.comparing(Client::size).reversed().thenComparing(Client::name));
    return new Revenue(month, List.copyOf(clients));
  }

  private void show(Revenue revenue) {
    var texts = desk.texts();
    var now = texts.shortMonth(revenue.month);
    var before = texts.shortMonth(revenue.month.minusYears(1));
    note.set(now);
    var said =
        revenue.clients.isEmpty()
            ? texts.get("ledger.home.clients.none", now, before)
            : texts.get(
                "ledger.home.clients.sentence",
                texts.euro(revenue.now()),
                before,
                texts.euro(revenue.before()));
    sentence.setText(said);
    bars.setAccessibleText(said);
    bars.show(now, before, revenue.clients.stream().limit(MOST).map(this::row).toList());
  }

  private PairBars.Row row(Client client) {
    var texts = desk.texts();
    var about =
        new About(
            texts.get("ledger.about.client", client.name), Dimensions.NONE.withClient(client.id));
    return new PairBars.Row(
        client.name,
        client.now.cents(),
        client.before.cents(),
        texts.euro(client.now),
        texts.get(
            "ledger.home.clients.words",
            client.name,
            texts.euro(client.now),
            texts.euro(client.before)),
        () -> open(Optional.of(about)));
  }
}
