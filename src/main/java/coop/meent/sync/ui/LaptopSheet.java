package coop.meent.sync.ui;

import coop.meent.sync.Governing;
import coop.meent.sync.Overview.Laptop;
import coop.meent.sync.Overview.Suspended;
import coop.meent.ui.Dialogs;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import coop.meent.ui.Shortcut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// One laptop: how far it and we are apart, and what can be done about it. Every deed is confirmed
/// by name, with what follows from it.
final class LaptopSheet {

  private final SyncDesk desk;
  private final SyncViewModel model;
  private final Laptop laptop;
  private final Picture picture;
  private final List<Node> parts = new ArrayList<>();
  private final List<Shortcut> keys = new ArrayList<>();

  LaptopSheet(SyncDesk desk, SyncViewModel model, Picture picture, Laptop laptop) {
    this.desk = desk;
    this.model = model;
    this.picture = picture;
    this.laptop = laptop;
  }

  void open() {
    facts();
    deeds();
    desk.desk().navigation().open(name(), FormParts.form(parts.toArray(Node[]::new)), keys);
  }

  private String name() {
    return desk.text("sync.ui.laptop.name", laptop.owner(), laptop.series());
  }

  private void facts() {
    var texts = desk.texts();
    if (laptop.isHere()) parts.add(Prose.plain(desk.text("sync.ui.laptop.isHere")));
    if (laptop.isSteward()) parts.add(Prose.plain(desk.text("sync.ui.laptop.isSteward")));
    if (!laptop.isActive()) parts.add(Prose.plain(desk.text("sync.ui.laptop.isRemoved")));
    suspension()
        .ifPresent(one ->
            parts.add(
                Prose.plain(
                    desk.text(
                        "sync.ui.suspended.why", one.by(), desk.moments().full(one.when())))));
    if (laptop.isHere()) return;
    parts.add(
        Prose.note(
            laptop
                .heard()
                .map(when -> desk.text("sync.ui.laptop.heard", desk.moments().full(when)))
                .orElse(desk.text("sync.ui.laptop.unheard"))));
    if (laptop.lacks() > 0)
      parts.add(Prose.note(texts.count("sync.ui.laptop.lacks", laptop.lacks())));
    if (laptop.ahead() > 0)
      parts.add(Prose.note(texts.count("sync.ui.laptop.ahead", laptop.ahead())));
    if (laptop.lacks() == 0 && laptop.ahead() == 0)
      parts.add(Prose.note(desk.text("sync.ui.laptop.same")));
  }

  private Optional<Suspended> suspension() {
    return picture.suspended().stream()
        .filter(one -> one.device().equals(laptop.device()))
        .findFirst();
  }

  private void deeds() {
    if (!laptop.isActive()) return;
    boolean isSteward = picture.where().isSteward();
    if (isSteward) suspension().ifPresent(this::decide);
    if (suspension().isEmpty() && !laptop.isHere()) deed("suspend", "Alt+S", true, this::suspend);
    if (isSteward && !laptop.isHere()) {
      deed("handOver", "Alt+H", false, this::handOver);
      deed("remove", "Alt+R", true, this::remove);
    }
    if (isSteward && !laptop.isHere()) parts.add(Prose.note(desk.text("sync.ui.laptop.deeds")));
    if (!isSteward)
      parts.add(
          Prose.note(
              desk.text("sync.ui.laptop.onlySteward", picture.where().steward().orElse("?"))));
    board();
  }

  /// When the steward is gone, the board makes another laptop the steward's.
  private void board() {
    if (laptop.isSteward() || !laptop.isActive()) return;
    var board = picture.board();
    int votes = board.votesFor(laptop.device());
    if (votes > 0)
      parts.add(Prose.note(desk.text("sync.ui.votes", laptop.owner(), votes, board.needed())));
    boolean isEnough = board.isEnough(laptop.device());
    if (board.isMine() && !isEnough && !picture.where().isSteward())
      deed("vote", "Alt+V", false, this::vote);
    if (laptop.isHere() && isEnough) deed("refound", "Alt+F", true, this::refound);
  }

  private void vote() {
    model.govern(desk.text("sync.ui.vote.done", laptop.owner()), one -> one.vote(laptop.device()));
  }

  private void refound() {
    model.govern(desk.text("sync.ui.refound.done"), Governing::refound);
  }

  private void decide(Suspended suspended) {
    deed(
        "lift",
        "Alt+L",
        false,
        () ->
            model.govern(
                desk.text("sync.ui.lift.done", laptop.owner()),
                one -> one.lift(suspended.statement())));
    deed(
        "confirmSuspension",
        "Alt+C",
        true,
        () ->
            model.govern(
                desk.text("sync.ui.confirmSuspension.done", laptop.owner()),
                one -> one.confirm(suspended.statement())));
  }

  private void suspend() {
    model.govern(
        desk.text("sync.ui.suspend.done", laptop.owner()), one -> one.suspend(laptop.device()));
  }

  private void remove() {
    model.govern(
        desk.text("sync.ui.remove.done", laptop.owner()), one -> one.removeDevice(laptop.device()));
  }

  private void handOver() {
    model.govern(
        desk.text("sync.ui.handOver.done", laptop.owner()), one -> one.handOver(laptop.device()));
  }

  /// @param key of its words: the button, the question, what follows
  private void deed(String key, String keys, boolean isGrave, Runnable act) {
    var name = desk.text("sync.ui." + key);
    Runnable ask =
        () ->
            desk.desk()
                .dialogs()
                .confirm(
                    new Dialogs.Question(
                        desk.text("sync.ui." + key + ".ask", laptop.owner()),
                        desk.text(
                            "sync.ui." + key + ".means", laptop.owner(), picture.board().needed()),
                        name,
                        isGrave),
                    act);
    var button = new Button(name);
    button.setId(key);
    button.setWrapText(true);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(event -> ask.run());
    parts.add(button);
    this.keys.add(Shortcut.of(keys, name, ask));
  }
}
