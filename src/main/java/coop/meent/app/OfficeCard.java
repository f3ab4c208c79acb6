package coop.meent.app;

import coop.meent.store.Space;
import coop.meent.ui.Desk;
import coop.meent.ui.HomeCard;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// On Home of who may not read the books: who does.
final class OfficeCard implements HomeCard {

  private final Desk desk;
  private final Label words = new Label();

  OfficeCard(Desk desk) {
    this.desk = desk;
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.getStyleClass().add("note");
  }

  @Override
  public Place place() {
    return Place.SIDE;
  }

  @Override
  public String title() {
    return desk.texts().get("app.office");
  }

  @Override
  public ObservableValue<String> note() {
    return new ReadOnlyStringWrapper("");
  }

  @Override
  public Node content() {
    return words;
  }

  @Override
  public void refresh() {
    desk.tasks().run(() -> desk.readers().of(Space.OFFICE), this::show);
  }

  private void show(List<String> names) {
    words.setText(
        names.isEmpty()
            ? desk.texts().get("app.office.nobody")
            : desk.texts().get("app.office.who", String.join(", ", names)));
  }
}
