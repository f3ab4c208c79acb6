package coop.meent.ui;

import coop.meent.base.Texts;
import java.nio.file.Path;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// The second step of who begins a cooperative: one's own name, and where the file will live. A
/// place that will not do is told at once, with the reason.
final class FounderStep {

  private final Texts texts;
  private final Dialogs dialogs;
  private final FirstDeeds deeds;
  private final String cooperative;
  private final Parent root;
  private Path place;
  private boolean isRefused;

  @FXML private TextField founder;
  @FXML private Label file;
  @FXML private NoticeBar notice;
  @FXML private Button begin;

  FounderStep(Texts texts, Dialogs dialogs, FirstDeeds deeds, String cooperative) {
    this.texts = texts;
    this.dialogs = dialogs;
    this.deeds = deeds;
    this.cooperative = cooperative;
    place = deeds.proposedPlace(fileName(cooperative));
    root = Fxml.load(this, texts);
    begin.setText(texts.get("ui.founder.begin", cooperative));
    founder.textProperty().subscribe(this::weigh);
    choose(place);
  }

  Parent root() {
    return root;
  }

  private void choose(Path chosen) {
    place = chosen;
    file.setText(chosen.toString());
    var refusal = deeds.refusal(chosen);
    isRefused = refusal.isPresent();
    notice.tell(refusal);
    weigh();
  }

  private void weigh() {
    begin.setDisable(founder.getText().isBlank() || isRefused);
  }

  @FXML
  void onChange() {
    var kind = WelcomeView.files(texts, texts.get("ui.welcome.place"));
    dialogs.saveFile(kind, place.getFileName().toString(), this::choose);
  }

  @FXML
  void onBegin() {
    deeds.found(new FirstDeeds.Beginning(cooperative, founder.getText().strip(), place));
  }

  private static String fileName(String name) {
    var plain = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    var bare = plain.replaceAll("^-|-$", "");
    return bare.isEmpty() ? "meent" : bare.substring(0, Math.min(60, bare.length()));
  }
}
