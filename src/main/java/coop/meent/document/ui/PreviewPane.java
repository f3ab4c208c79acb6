package coop.meent.document.ui;

import coop.meent.ui.Desk;
import coop.meent.ui.Fxml;
import coop.meent.ui.Latest;
import coop.meent.ui.Notice;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Shortcut;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;

/// One page of a report at a time: as wide as there is room for, or larger.
final class PreviewPane {

  /// Times the room there is.
  private static final double[] ZOOMS = {1.0, 1.25, 1.6, 2.0};

  private static final double WIDEST = 900;
  private static final double MARGIN = 48;

  /// Drawn with more pixels than the page has points, so that small print stays sharp.
  private static final double SHARPNESS = 2;

  private final Desk desk;
  private final Latest latest;
  private final Parent root;
  private Preview.@Nullable Ready shown;
  private int page = 1;
  private int zoom;

  @FXML private NoticeBar notice;
  @FXML private ScrollPane scroll;
  @FXML private ImageView paper;
  @FXML private Label position;
  @FXML private Button previous;
  @FXML private Button next;

  PreviewPane(Desk desk) {
    this.desk = desk;
    latest = new Latest(desk.tasks());
    root = Fxml.load(this, desk.texts());
    scroll.widthProperty().subscribe(width -> fit());
  }

  Parent root() {
    return root;
  }

  void show(@Nullable Preview preview) {
    notice.notice().set(null);
    shown = preview instanceof Preview.Ready ready ? ready : null;
    page = 1;
    if (preview instanceof Preview.Refused(var refusal))
      notice.notice().set(Notice.refused(desk.texts(), refusal));
    draw();
  }

  private void draw() {
    var ready = shown;
    position.setText(
        ready == null
            ? ""
            : desk.texts().get("document.preview.position", page, ready.pages().count()));
    previous.setDisable(ready == null || page == 1);
    next.setDisable(ready == null || page == ready.pages().count());
    if (ready == null) {
      paper.setImage(null);
      return;
    }
    int wanted = page;
    double scale = ZOOMS[zoom];
    latest.run(
        () -> PageImage.of(ready.pages(), wanted, scale * SHARPNESS), image -> paint(image, ready));
  }

  private void paint(Image image, Preview.Ready of) {
    if (!of.equals(shown)) return;
    paper.setImage(image);
    fit();
    paper.setAccessibleText(of.report().title() + ", " + position.getText());
  }

  private void fit() {
    double room = Math.clamp(scroll.getWidth() - MARGIN, 1, WIDEST);
    paper.setFitWidth(room * ZOOMS[zoom]);
  }

  List<Shortcut> shortcuts() {
    var texts = desk.texts();
    return List.of(
        Shortcut.of("PgDn", texts.get("document.preview.next"), next::fire),
        Shortcut.of("PgUp", texts.get("document.preview.previous"), previous::fire),
        Shortcut.of("Ctrl+Plus", texts.get("document.preview.larger"), this::onLarger),
        Shortcut.of("Ctrl+=", texts.get("document.preview.larger"), this::onLarger),
        Shortcut.of("Ctrl+Minus", texts.get("document.preview.smaller"), this::onSmaller));
  }

  @FXML
  void onPrevious() {
    page--;
    draw();
  }

  @FXML
  void onNext() {
    page++;
    draw();
  }

  @FXML
  void onSmaller() {
    zoom = Math.max(0, zoom - 1);
    draw();
  }

  @FXML
  void onLarger() {
    zoom = Math.min(ZOOMS.length - 1, zoom + 1);
    draw();
  }
}
