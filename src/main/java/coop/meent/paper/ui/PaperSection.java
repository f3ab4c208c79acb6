package coop.meent.paper.ui;

import coop.meent.base.Texts;
import coop.meent.member.Member;
import coop.meent.member.ui.MemberPart;
import coop.meent.paper.Paper;
import coop.meent.paper.PaperRules;
import coop.meent.ui.Shortcut;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// At the foot of a member's sheet, for who may read them: how many papers there are, and the way
/// to them.
public final class PaperSection implements MemberPart {

  private final PaperPages pages;
  private final PaperDesk desk;

  public PaperSection(PaperPages pages) {
    this.pages = pages;
    desk = pages.desk();
  }

  @Override
  public Optional<Part> of(Member member) {
    if (!PaperRules.reads(desk.me(), member.id())) return Optional.empty();
    var title = new Label(desk.text("paper.page"));
    title.getStyleClass().add("card-title");
    var words = new Label();
    words.setId("papersNote");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.getStyleClass().add("note");
    var open = new Button(desk.text("paper.open"));
    open.setId("openPapers");
    open.setOnAction(event -> pages.open(member));
    var deeds = new HBox(open);
    deeds.getStyleClass().add("deeds");
    desk.tasks()
        .run(
            () -> desk.papers().papers(member.id(), desk.me().id()),
            papers -> words.setText(note(desk.texts(), papers)));
    var section = new VBox(8, title, words, deeds);
    var key = Shortcut.of("Alt+P", desk.text("paper.open"), () -> pages.open(member));
    return Optional.of(new Part(section, List.of(key)));
  }

  private static String note(Texts texts, List<Paper> papers) {
    if (papers.isEmpty()) return texts.get("paper.empty");
    var latest = papers.getFirst();
    return texts.count("paper.count", papers.size())
        + " · "
        + texts.get("paper.latest", latest.title(), texts.shortDate(latest.date()));
  }
}
