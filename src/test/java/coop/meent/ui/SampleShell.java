package coop.meent.ui;

import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A shell with made-up pages, to look at and to try: words of its own, since it ships with nobody.
final class SampleShell {

  static final Clock MORNING =
      Clock.fixed(LocalDateTime.of(2026, 11, 23, 9, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  private final Texts texts;
  private final boolean dutch;
  final Shell shell;
  int booked;
  int undone;

  SampleShell(Language language, Tasks tasks, Theme theme) {
    texts = new Texts(language);
    dutch = language == Language.NL;
    shell = new Shell(texts, tasks, theme);
    shell.who(new Who("Coöperatie De Meent U.A.", "Bas Hoekstra · treasurer", "BH"), () -> {});
    shell.facts(
        new ReadOnlyStringWrapper(word("Synced 2 min ago", "2 min geleden bijgewerkt")),
        new ReadOnlyStringWrapper(word("Books balanced", "Boeken sluiten")));
    shell.pages(pages());
  }

  private String word(String english, String nederlands) {
    return dutch ? nederlands : english;
  }

  private List<Page> pages() {
    var three = new ReadOnlyIntegerWrapper(3);
    var twelve = new ReadOnlyIntegerWrapper(12);
    return List.of(
        new Page("home", texts.get("ui.home"), Feather.HOME, this::home, three),
        new Page("work", word("Work", "Werk"), Feather.BRIEFCASE, this::form),
        new Page("members", word("Members", "Leden"), Feather.USERS, this::empty),
        new Page("books", word("Books", "Boeken"), Feather.BOOK_OPEN, this::bank, twelve),
        new Page(
            "development", word("Development", "Ontwikkeling"), Feather.TRENDING_UP, this::empty),
        new Page(
            "assembly", word("Assembly", "Ledenvergadering"), Feather.MESSAGE_CIRCLE, this::empty),
        new Page("reports", word("Reports", "Rapporten"), Feather.FILE_TEXT, this::empty),
        new Page("settings", word("Settings", "Instellingen"), Feather.SETTINGS, this::empty));
  }

  private View home() {
    return new HomeView(
        shell.desk(),
        new Greeting(MORNING, "Bas"),
        new HomeView.Parts(List.of(this::waits), cards()));
  }

  private List<Waiting> waits() {
    return List.of(
        new Waiting(
            Tone.LOOK,
            word(
                "Sanne is ill since Monday: two stand-ins proposed",
                "Sanne is ziek sinds maandag: twee vervangers voorgesteld"),
            word(
                "Gemeente Zutphen · readiness 82 % · contract allows a stand-in",
                "Gemeente Zutphen · 82 % overdraagbaar · vervanging mag volgens het contract"),
            word("Look at it", "Bekijken"),
            () -> shell.go("work")),
        new Waiting(
            Tone.WAIT,
            word("12 bank lines to book", "12 bankregels om te boeken"),
            word(
                "Imported this morning from Triodos · 9 with a proposal",
                "Vanochtend van Triodos gehaald · 9 met een voorstel"),
            word("Book", "Boeken"),
            () -> shell.go("books")),
        new Waiting(
            Tone.WAIT,
            word(
                "Approve training: “Facilitating in conflict”, Noor, € 640.00",
                "Opleiding goedkeuren: “Begeleiden bij conflict”, Noor, € 640,00"),
            word(
                "From her oldest tranches · second approver · answer by Thursday",
                "Uit haar oudste tranches · tweede goedkeuring · antwoord voor donderdag"),
            word("Approve…", "Goedkeuren…"),
            () -> {}));
  }

  private List<HomeCard> cards() {
    var account =
        new VBox(
            figure("€ 4,218.36"),
            note(
                word(
                    "€ 2,310.00 due in · € 640.00 paid this month",
                    "€ 2.310,00 te ontvangen · € 640,00 betaald deze maand")));
    return List.of(
        new SampleCard(
            HomeCard.Place.SIDE,
            word("My account", "Mijn rekening"),
            word("at 20 November", "op 20 november"),
            account),
        new SampleCard(
            HomeCard.Place.SIDE,
            word("Our circle", "Onze schenkkring"),
            word("holds", "houdt"),
            note(
                word(
                    "In the next two years about 1 in 70 chance that it cannot pay in full, if 2 %"
                        + " of us are ill.",
                    "De komende twee jaar is er ongeveer 1 op 70 kans dat de kring niet alles kan"
                        + " geven, als 2 % van ons ziek is."))),
        new SampleCard(
            HomeCard.Place.WIDE,
            word("The cooperative’s month", "De maand van de coöperatie"),
            word("November 2026, against October", "november 2026, naast oktober"),
            note(
                word(
                    "Books balance. Result this month € 3,412.08.",
                    "De boeken sluiten. Resultaat deze maand € 3.412,08."))));
  }

  private static Label figure(String text) {
    var label = new Label(text);
    label.getStyleClass().add("figure");
    return label;
  }

  private static Label note(String text) {
    var label = new Label(text);
    label.getStyleClass().add("note");
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }

  private record SampleCard(Place place, String title, String words, Node content)
      implements HomeCard {
    @Override
    public ObservableValue<String> note() {
      return new ReadOnlyStringWrapper(words);
    }

    @Override
    public void refresh() {}
  }

  /// A view that never changes.
  private record Still(Parent root, ObservableValue<Heading> heading) implements View {
    Still(Parent root, Heading heading) {
      this(root, new ReadOnlyObjectWrapper<>(heading));
    }
  }

  record Line(LocalDate day, String party, String text, long cents, Badge badge, String account) {}

  private List<Line> lines() {
    var ok = Tone.OK;
    return List.of(
        new Line(
            LocalDate.of(2026, 11, 20),
            "Gemeente Zutphen",
            "Factuur 2026-B-0042",
            242000,
            new Badge(ok, word("Invoice 2026-B-0042, exact", "Factuur 2026-B-0042, precies")),
            "Debtors"),
        new Line(
            LocalDate.of(2026, 11, 20),
            "Webhuis B.V.",
            "Abonnement hosting november",
            -3630,
            new Badge(ok, word("Booked like this 11 times", "11 keer zo geboekt")),
            "Website"),
        new Line(
            LocalDate.of(2026, 11, 19),
            "N. Kramer",
            "Uitbetaling ZF-07-2026-0019",
            -181500,
            new Badge(ok, word("Payout in batch of 18 Nov", "Uitbetaling in batch van 18 nov")),
            "Members’ account"),
        new Line(
            LocalDate.of(2026, 11, 19),
            "Vergaderhuis Utrecht",
            "Vergaderzaal 12-11",
            -18150,
            new Badge(
                Tone.WAIT,
                word("Same counterparty, other amount", "Zelfde tegenpartij, ander bedrag")),
            "Rent and co-working"),
        new Line(
            LocalDate.of(2026, 11, 18),
            "Belastingdienst",
            "BTW 3e kwartaal",
            -620400,
            new Badge(ok, word("VAT return 2026-Q3, exact", "Btw-aangifte 2026-Q3, precies")),
            "VAT payable"),
        new Line(
            LocalDate.of(2026, 11, 18),
            "Café de Zwaan",
            "Lunch werkgroep",
            -7550,
            new Badge(Tone.LOOK, word("No proposal yet", "Nog geen voorstel")),
            "—"),
        new Line(
            LocalDate.of(2026, 11, 17),
            "Zorggroep Oost",
            "deel 1 factuur 2026-B-0039",
            100000,
            new Badge(Tone.INFO, word("Part of 2026-B-0039", "Deel van 2026-B-0039")),
            "Debtors"),
        new Line(
            LocalDate.of(2026, 11, 16),
            "Rente",
            "Rente oktober",
            312,
            new Badge(Tone.NEUTRAL, word("Rule “Rente” by you", "Jouw regel “Rente”")),
            "Interest"));
  }

  private View bank() {
    var columns = new Columns<Line>(texts);
    var table = new RowTable<Line>();
    table.setId("lines");
    table.setAccessibleText(word("Bank lines", "Bankregels"));
    table.setTall(true);
    table.getColumns().add(columns.date(word("Date", "Datum"), Line::day));
    table
        .getColumns()
        .add(columns.lines(word("Counterparty", "Tegenpartij"), 190, Line::party, Line::text));
    table
        .getColumns()
        .add(columns.amount(word("Amount", "Bedrag"), line -> Money.ofCents(line.cents())));
    table
        .getColumns()
        .add(columns.badge(word("Proposal and why", "Voorstel en waarom"), 210, Line::badge));
    table.getColumns().add(columns.text(word("Account", "Rekening"), 130, Line::account));
    table.getItems().setAll(lines());
    table.getSelectionModel().select(3);
    VBox.setVgrow(table, Priority.ALWAYS);

    var bar = new FilterBar(texts);
    bar.countProperty().set(word("12 to book", "12 te boeken"));
    var accept = new Button(word("Accept 6 exact", "6 precieze aannemen"));
    accept.setId("accept");
    accept.getStyleClass().add("primary");
    accept.setOnAction(event -> {
      booked++;
      shell.desk().notices().done(word("6 lines booked", "6 regels geboekt"), () -> undone++);
    });
    var open = new Button(word("Import…", "Inlezen…"));
    open.setId("import");
    open.setOnAction(event -> shell.open(word("Import a statement", "Afschrift inlezen"), sheet()));
    bar.setDeeds(new HBox(8, open, accept));
    var card = new Card("", bar, table);
    card.getStyleClass().add("flush");
    HBox.setHgrow(card, Priority.ALWAYS);

    var side =
        new Card(
            "Vergaderhuis Utrecht",
            figure("−\u00a0€\u00a0181.50"),
            note("Vergaderzaal 12-11 · NL41 RABO 0301 …"),
            note(
                word(
                    "Why: you booked this counterparty 6 times on 45105, each time for another"
                        + " amount.",
                    "Waarom: je boekte deze tegenpartij 6 keer op 45105, telkens voor een ander"
                        + " bedrag.")));
    side.setNote("19 November");
    side.setMinWidth(320);
    side.setMaxWidth(340);
    var page = new HBox(card, side);
    page.setSpacing(16);
    return new Still(
        page,
        new Heading(
            "Bank", word("Books › Triodos current account", "Boeken › Triodos rekening-courant")));
  }

  private Parent sheet() {
    var amount = new MoneyField(texts);
    amount.setId("amount");
    var day = new DateField(texts);
    day.setId("day");
    var account = new ChoiceField<String>(texts);
    account.setId("account");
    account.choices(
        List.of("45105 Rent and co-working", "45200 Website", "10 Debtors", "Café"), name -> name);
    var notice = new NoticeBar(texts);
    notice
        .notice()
        .set(
            new Notice(
                Tone.LOOK,
                "2026 is closed up to 31 October, so nothing is booked before that day.",
                "Book it on 1 November or later."));
    var form =
        new VBox(
            notice,
            new FormField(word("Amount", "Bedrag"), amount),
            new FormField(word("Date", "Datum"), day),
            new FormField(word("Account", "Rekening"), account));
    form.getStyleClass().add("form");
    return form;
  }

  private View form() {
    var badges = new HBox();
    badges.setSpacing(8);
    for (var tone : Tone.values())
      badges.getChildren().add(new StatusBadge(new Badge(tone, tone.style())));
    var buttons = new ArrayList<Node>();
    for (var style : List.of("primary", "", "quiet", "grave")) {
      var button = new Button(style.isEmpty() ? "plain" : style);
      button.getStyleClass().add(style);
      buttons.add(button);
    }
    var row = new HBox(buttons.toArray(Node[]::new));
    row.setSpacing(8);
    var form = (VBox) sheet();
    var amount = (MoneyField) form.lookup("#amount");
    amount.setText("12,345");
    var figures =
        new HBox(
            new FigureCard("Bank", "€ 12,408.10", "agrees with the bank"),
            new FigureCard("Result", "€ 3,412.08", "this month"));
    figures.setSpacing(16);
    return new Still(
        new VBox(16, figures, new Card("Shapes", badges, row, form)), Heading.of("Shapes"));
  }

  private View empty() {
    var add = new Button(word("Add the first", "De eerste toevoegen"));
    add.getStyleClass().add("primary");
    return new Still(
        new VBox(
            new EmptyState(
                Feather.USERS,
                word("Nobody here yet", "Nog niemand"),
                word(
                    "Members you add stand here, with their roles and their account.",
                    "Wie je toevoegt staat hier, met rollen en rekening."),
                add)),
        Heading.of(word("Members", "Leden")));
  }
}
