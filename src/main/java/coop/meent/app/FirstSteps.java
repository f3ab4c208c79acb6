package coop.meent.app;

import coop.meent.cli.Services;
import coop.meent.crypto.RecoveryCode;
import coop.meent.sync.Logins;
import coop.meent.sync.Remote;
import coop.meent.sync.ui.KeepCodeView;
import coop.meent.sync.ui.WaitingView;
import coop.meent.ui.Person;
import coop.meent.ui.Tasks;
import coop.meent.ui.WhatFirstView;
import coop.meent.ui.WhatFirstView.First;
import coop.meent.ui.WhoView;
import java.util.List;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;

/// The second and third of the first steps, in a file that was just made or opened: who one is, if
/// that is not known, and what first, while nothing is booked yet.
final class FirstSteps {

  private final OpenFile file;
  private final Look look;
  private final Supplier<CooperativePages> pages;
  private final Ways ways;
  private final Me me;

  /// @param sample opens the made-up cooperative
  /// @param leave back to the welcome page
  /// @param logins of places on servers
  record Ways(Tasks tasks, Runnable sample, Runnable leave, Logins logins) {}

  /// @param pages shows the cooperative
  FirstSteps(OpenFile file, Look look, Supplier<CooperativePages> pages, Ways ways) {
    this.file = file;
    this.look = look;
    this.pages = pages;
    this.ways = ways;
    me = new Me(file.services());
  }

  /// Whether nothing of the cooperative can be seen yet, since nobody let this laptop in.
  static boolean isWaiting(Services services) {
    return services.members().members().isEmpty();
  }

  /// In the file that was just made to join with.
  void keep(RecoveryCode code, Remote place) {
    var sync = file.services().sync();
    var view = new KeepCodeView(look.texts(), ways.tasks(), sync, code, place, this::begin);
    look.window().show(view.root());
    view.begin();
  }

  private void waiting() {
    var services = file.services();
    var outcome =
        new WaitingView.Outcome(
            () -> !isWaiting(services), this::home, ways.leave(), ways.logins());
    var view = new WaitingView(look.texts(), ways.tasks(), services.sync(), outcome);
    look.window().show(view.root());
    view.begin();
  }

  void begin() {
    if (isWaiting(file.services())) {
      waiting();
      return;
    }
    var people = me.people(look.texts());
    if (me.isChosen() || people.size() == 1) {
      whatFirst();
      return;
    }
    var view = new WhoView(look.texts(), people, this::chosen, this::whatFirst);
    look.window().show(view.root());
    view.begin();
  }

  private void chosen(Person person) {
    me.choose(person);
    whatFirst();
  }

  private void whatFirst() {
    if (!isNew()) {
      home();
      return;
    }
    var texts = look.texts();
    var where = texts.get("app.first.where", file.services().store().file());
    var view = new WhatFirstView(texts, where, things(), this::home);
    look.window().show(view.root());
    view.begin();
  }

  /// Books that are there and empty; who may read none begins nothing in them.
  private boolean isNew() {
    var ledger = file.services().ledger();
    return !file.services().sync().isInVault()
        && ledger.books().stream()
            .findFirst()
            .filter(book -> ledger.lastEntryDate(book.id()).isEmpty())
            .isPresent();
  }

  private void home() {
    var _ = pages.get();
  }

  private List<First> things() {
    var texts = look.texts();
    return List.of(
        new First(
            "import",
            Feather.DOWNLOAD,
            texts.get("app.first.import"),
            texts.get("app.first.import.why"),
            texts.get("app.first.import.deed"),
            () -> pages.get().books().importStatement()),
        new First(
            "members",
            Feather.USERS,
            texts.get("app.first.members"),
            texts.get("app.first.members.why"),
            texts.get("app.first.members.deed"),
            () -> pages.get().members().addMember()),
        new First(
            "sample",
            Feather.EYE,
            texts.get("app.first.look"),
            texts.get("app.first.look.why"),
            texts.get("app.first.look.deed"),
            ways.sample()));
  }
}
