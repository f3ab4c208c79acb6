package coop.meent.assembly.ui;

import coop.meent.assembly.AgendaItem;
import coop.meent.assembly.Result;
import coop.meent.assembly.Sitting;
import coop.meent.assembly.Verdict;
import coop.meent.assembly.VoteOutcome;
import coop.meent.assembly.Why;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.ui.Badge;
import coop.meent.ui.Prose;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One item of the agenda: what it is about, my vote in large buttons, those I vote for, and what
/// came of it.
final class ItemBox {

  private final AssemblyPages pages;
  private final AssemblyDesk desk;
  private final Sitting sitting;
  private final AgendaItem item;
  private final Consumer<Refusal> refused;
  private final Texts texts;
  private final int number;

  ItemBox(AssemblyPages pages, Sitting sitting, AgendaItem item, Consumer<Refusal> refused) {
    this.pages = pages;
    this.sitting = sitting;
    this.item = item;
    this.refused = refused;
    desk = pages.desk();
    texts = desk.texts();
    number = sitting.number(item);
  }

  Node node() {
    var box = new VBox(8, head());
    box.getStyleClass().add("agenda-item");
    item.explanation().ifPresent(said -> box.getChildren().add(Prose.plain(said)));
    desk.words()
        .proposal(item, sitting)
        .ifPresent(said -> box.getChildren().add(Prose.plain(said)));
    item.subject().ifPresent(who -> box.getChildren().add(subject(who)));
    if (item.kind().isVoted()) box.getChildren().addAll(voting());
    if (sitting.isLate(item)) box.getChildren().add(Prose.note(texts.get("assembly.item.late")));
    if (!item.kind().isVoted() && isOpenForBoard())
      box.getChildren().add(new FlowPane(8, 8, off()));
    return box;
  }

  private Node head() {
    var title = Prose.strong(number + ". " + item.title());
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    var kind = new StatusBadge(badge());
    kind.setMinWidth(Region.USE_PREF_SIZE);
    return new HBox(8, title, kind);
  }

  /// What it is, until it is decided; then what came of it.
  private Badge badge() {
    if (sitting.isClosed(item) && sitting.result(item) instanceof Result.Counted counted) {
      boolean isWon = counted.verdict() == Verdict.PASSED || counted.verdict() == Verdict.ELECTED;
      return new Badge(isWon ? Tone.OK : Tone.NEUTRAL, desk.words().verdict(counted));
    }
    return new Badge(Tone.INFO, item.kind().in(texts));
  }

  private Node subject(MemberId who) {
    var open = new Button(texts.get("assembly.subject.open", sitting.name(who)));
    open.setId("subject-" + number);
    open.getStyleClass().add("quiet");
    open.setOnAction(event -> desk.desk().navigation().go(who));
    return open;
  }

  private List<Node> voting() {
    List<Node> all = new ArrayList<>();
    switch (sitting.result(item)) {
      case Result.Asks(var missing) -> all.add(Prose.note(texts.refusal(missing)));
      case Result.Counted counted -> {
        boolean isOn = !counted.isClosed() && sitting.assembly().cancelled().isEmpty();
        if (counted.secret().isPresent()) all.addAll(paper().told(counted, counted.secret().get()));
        else if (isOn) all.addAll(ballots(counted));
        all.add(result(counted));
        desk.words().quorum(counted).ifPresent(said -> all.add(Prose.note(said)));
        if (counted.missing() > 0)
          all.add(Prose.strong(texts.count("assembly.missing", counted.missing())));
        if (!sitting.agrees(item)) all.add(Prose.strong(texts.get("assembly.disagrees")));
        all.add(deeds(counted));
      }
    }
    return all;
  }

  private SecretBox paper() {
    return new SecretBox(pages, sitting, item, refused);
  }

  /// My own, then those of who let me vote.
  private List<Node> ballots(Result.Counted counted) {
    List<Node> all = new ArrayList<>();
    var me = counted.voter(desk.me());
    var held = sitting.heldBy(desk.me());
    boolean isNotMe = me.isEmpty();
    if (isNotMe) all.add(Prose.note(texts.get("assembly.notMine", Why.NO_VOTER)));
    else if (me.get().out().isPresent())
      all.add(Prose.note(texts.get("assembly.notMine", me.get().out().get())));
    else all.add(ballot(counted, desk.me(), texts.get("assembly.mine")));
    for (var line : held)
      if (counted.voter(line.id()).filter(one -> one.out().isEmpty()).isPresent()
          && me.filter(one -> one.out().isEmpty()).isPresent())
        all.add(ballot(counted, line.id(), texts.get("assembly.for", line.name())));
    return all;
  }

  private Node ballot(Result.Counted counted, MemberId whose, String title) {
    var said = counted.voteOf(whose);
    var buttons = new FlowPane(8, 8);
    for (var choice : item.choices()) {
      boolean isSaid = said.filter(one -> one.choice().equals(choice)).isPresent();
      buttons.getChildren().add(button(whose, choice, isSaid, title));
    }
    return new VBox(4, Prose.note(title), buttons);
  }

  private Button button(MemberId whose, String choice, boolean isSaid, String title) {
    var words = desk.words().choice(item, choice);
    var button = new Button(capital(words));
    var mine = whose.equals(desk.me()) ? "" : "-" + whose.uuid().toString().substring(28);
    button.setId("vote-" + number + "-" + choice + mine);
    button.getStyleClass().add("vote-button");
    if (isSaid) {
      button.getStyleClass().add("primary");
      button.setGraphic(new FontIcon(Feather.CHECK));
    }
    var spoken = isSaid ? "assembly.vote.chosen" : "assembly.vote.choose";
    button.setAccessibleText(texts.get(spoken, title, item.title(), words));
    button.setOnAction(event -> vote(whose, choice));
    return button;
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }

  private void vote(MemberId whose, String choice) {
    desk.desk()
        .tasks()
        .run(() -> desk.voting().vote(item.id(), desk.me(), whose, choice), this::voted);
  }

  private void voted(VoteOutcome outcome) {
    switch (outcome) {
      case VoteOutcome.Cast(var vote, var deed) ->
          pages.said(
              texts.get("assembly.voted", item.title(), desk.words().choice(item, vote.choice())),
              item.assembly(),
              deed);
      case VoteOutcome.Unchanged _ -> {}
      case Refusal refusal -> refused.accept(refusal);
    }
  }

  private Node result(Result.Counted counted) {
    var words = desk.words().result(item, counted);
    return counted.isClosed()
        ? Prose.strong(words)
        : Prose.note(texts.get("assembly.soFar") + " " + tally(counted));
  }

  /// While the vote is open nobody is told that it passed.
  private String tally(Result.Counted counted) {
    var secret = counted.secret();
    if (secret.filter(paper -> paper.told().isEmpty()).isPresent())
      return desk.words().secret(secret.get());
    return String.join(" · ", desk.words().tally(item, counted));
  }

  private Node deeds(Result.Counted counted) {
    var deeds = new FlowPane(8, 8);
    var steps =
        deed("count", "assembly.count.open", () -> new CountSheet(desk, sitting, item).open());
    steps.getStyleClass().add("quiet");
    deeds.getChildren().add(steps);
    if (sitting.assembly().cancelled().isPresent()) return deeds;
    if (!counted.isClosed()) {
      deeds.getChildren().add(interest());
      if (isOpenForBoard()) {
        deeds.getChildren().addAll(paper().deeds(counted));
        boolean isHeld = !sitting.assembly().date().isAfter(desk.today());
        if (isHeld && counted.verdict() != Verdict.NOT_TOLD) deeds.getChildren().add(close());
        deeds.getChildren().add(off());
      }
    }
    carryOut(counted).ifPresent(deeds.getChildren()::add);
    return deeds;
  }

  private boolean isOpenForBoard() {
    return desk.isBoard() && sitting.assembly().cancelled().isEmpty();
  }

  private Button deed(String name, String key, Runnable act) {
    var button = new Button(texts.get(key));
    button.setId(name + "-" + number);
    button.setOnAction(event -> act.run());
    return button;
  }

  private Button interest() {
    var button =
        deed("interest", "assembly.interest", () -> new InterestForm(pages, sitting, item).open());
    button.getStyleClass().add("quiet");
    return button;
  }

  private Button close() {
    return deed(
        "close",
        "assembly.close",
        () ->
            pages.act(
                () -> desk.voting().close(item.id()),
                texts.get("assembly.closed", item.title()),
                refused));
  }

  private Button off() {
    var button =
        deed(
            "off",
            "assembly.item.off",
            () ->
                pages.act(
                    () -> desk.assemblies().withdrawItem(item.id()),
                    texts.get("assembly.item.off.done", item.title()),
                    refused));
    button.getStyleClass().add("quiet");
    return button;
  }

  private Optional<Node> carryOut(Result.Counted counted) {
    if (item.rule().isEmpty() || !counted.isClosed() || counted.verdict() != Verdict.PASSED)
      return Optional.empty();
    var made = sitting.effects().get(item.id());
    if (made != null) {
      var open = deed("rule", "assembly.rule.open", () -> desk.desk().navigation().go(made));
      open.getStyleClass().add("quiet");
      return Optional.of(open);
    }
    if (!desk.isBoard()) return Optional.empty();
    var button =
        deed(
            "carry",
            "assembly.carryOut",
            () ->
                pages.act(
                    () ->
                        desk.voting()
                            .carryOut(item.id(), now -> desk.words().resolution(now, item)),
                    texts.get("assembly.carriedOut"),
                    refused));
    button.getStyleClass().add("primary");
    return Optional.of(button);
  }
}
