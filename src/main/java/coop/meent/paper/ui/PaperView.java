package coop.meent.paper.ui;

import coop.meent.base.Refusal;
import coop.meent.member.Member;
import coop.meent.paper.Paper;
import coop.meent.paper.Reading;
import coop.meent.ui.Card;
import coop.meent.ui.Dialogs;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import coop.meent.ui.ReadersLine;
import coop.meent.ui.Shortcut;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One paper: its text, and who looked at it. To be shown it is to look; where the look cannot be
/// written down, the text stays closed and a sentence says why.
final class PaperView implements View {

  private final PaperPages pages;
  private final PaperDesk desk;
  private final Member owner;
  private final ReadOnlyObjectWrapper<Heading> heading;
  private final Parent root;
  private Paper paper;
  private Optional<String> opened = Optional.empty();

  @FXML private Card card;
  @FXML private NoticeBar notice;
  @FXML private Label facts;
  @FXML private StatusBadge state;
  @FXML private TextArea text;
  @FXML private Card looksCard;
  @FXML private VBox looks;
  @FXML private VBox readers;
  @FXML private Button replace;
  @FXML private Button withdraw;

  PaperView(PaperPages pages, Paper paper, Member owner) {
    this.pages = pages;
    this.paper = paper;
    this.owner = owner;
    desk = pages.desk();
    heading = new ReadOnlyObjectWrapper<>(pages.heading(owner));
    root = Fxml.load(this, desk.texts());
    card.setTitle(paper.title());
    text.setAccessibleText(paper.title());
    if (paper.isPrivate())
      readers.getChildren().add(Prose.note(desk.text("paper.readers.private")));
    else readers.getChildren().setAll(new ReadersLine(desk.desk(), paper.space()), rule());
    close();
  }

  private boolean isMine() {
    return owner.id().equals(desk.me().id());
  }

  /// Looking is no secret, on either side.
  private Label rule() {
    return Prose.note(
        isMine()
            ? desk.text("paper.looks.rule.mine")
            : desk.text("paper.looks.rule", owner.name()));
  }

  private void close() {
    opened = Optional.empty();
    text.clear();
    for (var part : List.of(text, looksCard, replace, withdraw)) seen(part, false);
  }

  private static void seen(javafx.scene.Node part, boolean yes) {
    part.setVisible(yes);
    part.setManaged(yes);
  }

  private record Read<T>(T found, PaperWords words) {}

  private PaperWords words() {
    return PaperWords.of(desk.texts(), desk.members().members());
  }

  private void show(Read<Reading> read) {
    switch (read.found()) {
      case Reading.Opened(var found, var body, var _) -> {
        notice.notice().set(null);
        opened = Optional.of(body);
        text.setText(body);
        seen(text, true);
        tell(found, read.words());
      }
      case Refusal refusal -> {
        close();
        if (refusal instanceof Reading.NotNoted) facts.setText(read.words().facts(paper));
        notice.refuse(refusal);
      }
    }
  }

  private void tell(Paper now, PaperWords words) {
    paper = now;
    facts.setText(words.facts(now));
    state.show(words.state(now));
    seen(looksCard, !now.isPrivate());
    var lines = words.looks(now);
    looks.getChildren().setAll(lines.stream().map(Prose::plain).toList());
    if (lines.isEmpty()) looks.getChildren().setAll(Prose.note(desk.text("paper.looks.none")));
    now.withdrawn()
        .ifPresent(taken -> facts.setText(words.facts(now) + "\n" + words.withdrawn(taken, desk)));
    boolean isMineToChange = now.writer().equals(desk.me().id()) && now.stands();
    seen(replace, isMineToChange);
    seen(withdraw, isMineToChange);
  }

  @FXML
  void onBack() {
    pages.back();
  }

  @FXML
  void onReplace() {
    opened.ifPresent(body -> pages.replace(paper, body, owner));
  }

  @FXML
  void onWithdraw() {
    var question =
        new Dialogs.Question(
            desk.text("paper.withdraw.ask"),
            desk.text("paper.withdraw.means", paper.title()),
            desk.text("paper.withdraw"),
            false);
    desk.desk().dialogs().confirm(question, () -> pages.withdraw(paper, this::refused));
  }

  private void refused(@Nullable Refusal refusal) {
    notice.tell(Optional.ofNullable(refusal));
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> all = new ArrayList<>();
    if (replace.isVisible())
      all.add(Shortcut.of("Ctrl+N", desk.text("paper.replace"), this::onReplace));
    if (withdraw.isVisible())
      all.add(Shortcut.of("Alt+W", desk.text("paper.withdraw"), this::onWithdraw));
    return all;
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ReadOnlyObjectProperty<Heading> heading() {
    return heading.getReadOnlyProperty();
  }

  @Override
  public void shown() {
    desk.tasks()
        .run(
            () -> {
              Reading reading = desk.papers().open(paper.id(), desk.me().id());
              return new Read<>(reading, words());
            },
            this::show);
  }

  /// Nobody has to be shown a text that nobody looks at.
  @Override
  public void hidden() {
    close();
  }

  /// What is said around the text may have changed; that somebody reads on is no new look.
  @Override
  public void refresh() {
    if (opened.isEmpty()) return;
    desk.tasks()
        .run(
            () -> new Read<>(desk.papers().paper(paper.id(), desk.me().id()), words()),
            read ->
                read.found()
                    .ifPresentOrElse(
                        now -> tell(now, read.words()),
                        () -> {
                          close();
                          refused(new Reading.NotHere());
                        }));
  }
}
