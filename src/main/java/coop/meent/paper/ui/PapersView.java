package coop.meent.paper.ui;

import coop.meent.member.Member;
import coop.meent.paper.Paper;
import coop.meent.paper.PaperRules;
import coop.meent.ui.Columns;
import coop.meent.ui.EmptyState;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Fxml;
import coop.meent.ui.Heading;
import coop.meent.ui.NothingHere;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shortcut;
import coop.meent.ui.TableTools;
import coop.meent.ui.View;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// One member's papers: by title, with who wrote each and who looked. The text is a level below.
final class PapersView implements View {

  private final PaperPages pages;
  private final PaperDesk desk;
  private final Member owner;
  private final PapersViewModel model;
  private final Parent root;

  @FXML private FilterBar bar;
  @FXML private Button write;
  @FXML private RowTable<Paper> table;

  PapersView(PaperPages pages, Member owner) {
    this.pages = pages;
    this.owner = owner;
    desk = pages.desk();
    model = new PapersViewModel(desk, owner);
    root = Fxml.load(this, desk.texts());
    boolean mayWrite = PaperRules.writes(desk.me(), owner.id());
    write.setVisible(mayWrite);
    write.setManaged(mayWrite);
    addColumns();
    table.setAccessibleText(title());
    table.show(model.rows());
    TableTools.of(desk.desk(), "papers", table, bar);
    table.onOpen(paper -> pages.read(paper, owner));
    table.setPlaceholder(new NothingHere(desk.texts(), bar, nothing(mayWrite)));
    bar.filter().subscribe(model::filter);
    bar.countProperty().bind(model.count());
  }

  private String title() {
    return model.isMine() ? desk.text("paper.mine") : desk.text("paper.ofMember", owner.name());
  }

  private void addColumns() {
    var columns = new Columns<Paper>(desk.texts());
    table.column("date", columns.date(desk.text("paper.date"), Paper::date));
    var title =
        columns.lines(
            desk.text("paper.title"), 280, Paper::title, paper -> model.words().kind(paper));
    title.setMinWidth(200);
    table.column("title", title);
    table.column(
        "writer",
        columns.text(desk.text("paper.writer"), 150, paper -> model.words().name(paper.writer())));
    table.column(
        "place", columns.text(desk.text("paper.place"), 150, paper -> model.words().place(paper)));
    table.column(
        "looks",
        columns.lines(
            desk.text("paper.looks"),
            200,
            paper -> model.lookers(paper).first(),
            paper -> model.lookers(paper).second()));
    table.column("state", columns.badge(desk.text("paper.state"), 110, model::state));
  }

  private EmptyState nothing(boolean mayWrite) {
    var what = desk.text("paper.empty");
    var why =
        model.isMine()
            ? desk.text("paper.empty.why.mine")
            : desk.text("paper.empty.why", owner.name());
    if (!mayWrite) return new EmptyState(Feather.FILE, what, why);
    var first = new Button(desk.text("paper.write"));
    first.setId("writeFirst");
    first.setOnAction(event -> onWrite());
    return new EmptyState(Feather.FILE, what, why, first);
  }

  @FXML
  void onBack() {
    pages.back();
  }

  @FXML
  void onWrite() {
    pages.write(owner);
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> all = new ArrayList<>(table.shortcuts(desk.texts()));
    if (write.isVisible())
      all.add(Shortcut.of("Ctrl+N", desk.text("paper.write.title"), this::onWrite));
    all.addAll(bar.shortcuts(table));
    return all;
  }

  @Override
  public void enter() {
    table.requestFocus();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<Heading> heading() {
    return new ReadOnlyObjectWrapper<>(pages.heading(owner));
  }

  @Override
  public void shown() {
    refresh();
  }

  @Override
  public void refresh() {
    model.load();
  }
}
