package coop.meent.app;

import coop.meent.cli.Services;
import coop.meent.document.ui.ReportsView;
import coop.meent.ledger.ui.BooksDesk;
import coop.meent.ledger.ui.BooksPage;
import coop.meent.member.Member;
import coop.meent.member.ui.MembersView;
import coop.meent.ui.Choices;
import coop.meent.ui.Desk;
import coop.meent.ui.Greeting;
import coop.meent.ui.HomeView;
import coop.meent.ui.Page;
import coop.meent.ui.SettingsDeeds;
import coop.meent.ui.SettingsView;
import coop.meent.ui.Shell;
import coop.meent.ui.Who;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.kordamp.ikonli.feather.Feather;

/// The pages of an open cooperative, each made by its feature.
final class CooperativePages {

  private final Services services;
  private final Clock clock;
  private final Choices choices;
  private final SettingsDeeds settings;

  CooperativePages(Services services, Clock clock, Choices choices, SettingsDeeds settings) {
    this.services = services;
    this.clock = clock;
    this.choices = choices;
    this.settings = settings;
  }

  void fill(Shell shell) {
    var desk = shell.desk();
    var texts = desk.texts();
    var me = new Me(services).member();
    services
        .members()
        .cooperative()
        .ifPresent(cooperative -> shell.who(new Who(cooperative.name(), person(shell, me))));
    var greeting = new Greeting(clock, me.name().split(" ")[0]);
    shell.pages(
        List.of(
            new Page(
                "home",
                texts.get("ui.home"),
                Feather.HOME,
                () -> new HomeView(desk, greeting, new HomeView.Parts(List.of(), List.of()))),
            new Page(
                "books",
                texts.get("ledger.page"),
                Feather.BOOK_OPEN,
                () -> books(desk).view()),
            new Page(
                "members",
                texts.get("member.page"),
                Feather.USERS,
                () -> new MembersView(desk, services.members(), clock)),
            new Page(
                "reports",
                texts.get("document.page"),
                Feather.FILE_TEXT,
                () ->
                    new ReportsView(
                        desk, services.reports(), new Subjects(services, texts.language()), clock)),
            new Page(
                "settings",
                texts.get("ui.settings"),
                Feather.SETTINGS,
                () -> new SettingsView(desk, choices, settings))));
  }

  private BooksPage books(Desk desk) {
    var names = new Names(services);
    var books = new BooksDesk(desk, services.ledger(), services.statements(), names, clock);
    return new BooksPage(books, List.of());
  }

  private static String person(Shell shell, Member me) {
    var texts = shell.desk().texts();
    var roles =
        me.roles().stream()
            .map(role ->
                texts.get("member.role." + role.name()).toLowerCase(texts.language().locale()))
            .collect(Collectors.joining(", "));
    return roles.isEmpty() ? me.name() : me.name() + " · " + roles;
  }
}
