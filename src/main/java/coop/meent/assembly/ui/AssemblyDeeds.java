package coop.meent.assembly.ui;

import coop.meent.assembly.Sitting;
import coop.meent.document.PdfWriter;
import coop.meent.document.Report;
import coop.meent.ui.FileSaver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// What can be done with an assembly as a whole: the papers for everybody, the rest for the board.
final class AssemblyDeeds {

  private final AssemblyPages pages;
  private final AssemblyDesk desk;
  private final Sitting sitting;

  AssemblyDeeds(AssemblyPages pages, Sitting sitting) {
    this.pages = pages;
    this.sitting = sitting;
    desk = pages.desk();
  }

  List<Node> buttons() {
    List<Node> all = new ArrayList<>();
    all.add(deed("back", "assembly.back", pages::back, "quiet"));
    boolean isOn = sitting.assembly().cancelled().isEmpty();
    if (isOn && desk.isBoard()) {
      all.add(
          deed(
              "addItem",
              "assembly.item.add",
              () -> new ItemForm(pages, sitting).open(),
              "primary"));
      all.add(deed("call", "assembly.call", () -> new CallForm(pages, sitting).open(), ""));
    }
    if (isOn && !isDecided())
      all.add(deed("proxy", "assembly.proxy", () -> new ProxyForm(pages, sitting).open(), ""));
    all.add(papers());
    if (isOn && desk.isBoard()) all.add(more());
    return all;
  }

  /// Who votes for whom matters no more.
  private boolean isDecided() {
    return !sitting.voted().isEmpty() && sitting.voted().stream().allMatch(sitting::isClosed);
  }

  private Button deed(String id, String key, Runnable act, String style) {
    var button = new Button(desk.text(key));
    button.setId(id);
    button.setOnAction(event -> act.run());
    if (!style.isEmpty()) button.getStyleClass().add(style);
    return button;
  }

  private MenuButton papers() {
    var menu = new MenuButton(desk.text("assembly.papers"));
    menu.setId("papers");
    var papers = desk.rooms().papers();
    menu.getItems()
        .setAll(
            paper(
                "assembly-notice",
                () -> papers.notice(sitting, Optional.empty(), papers.language())),
            paper("attendance", () -> papers.attendance(sitting, papers.language())),
            paper("minutes", () -> papers.minutes(sitting, papers.language())));
    return menu;
  }

  private MenuItem paper(String name, Supplier<Report> made) {
    var item = new MenuItem(desk.text("assembly.papers." + name));
    item.setId("paper-" + name);
    item.setOnAction(event ->
        new FileSaver(desk.desk())
            .pdf(
                name + "-" + sitting.assembly().date(),
                target -> new PdfWriter().write(made.get(), target)));
    return item;
  }

  private MenuButton more() {
    var menu = new MenuButton(desk.text("assembly.more"));
    menu.setId("more");
    menu.getItems()
        .setAll(
            item("move", "assembly.move", () -> new AssemblyForm(pages, sitting.assembly()).open()),
            item("cancel", "assembly.cancel", () -> new CancelForm(pages, sitting).open()));
    return menu;
  }

  private static MenuItem menuItem(String id, String words, Runnable act) {
    var item = new MenuItem(words);
    item.setId(id);
    item.setOnAction(event -> act.run());
    return item;
  }

  private MenuItem item(String id, String key, Runnable act) {
    return menuItem(id, desk.text(key), act);
  }
}
