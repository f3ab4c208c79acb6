package coop.meent.ui;

import coop.meent.base.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;

/// The second step of who opened a file that was there: which of its members one is.
public final class WhoView {

  private final FirstRunFrame frame;

  public WhoView(Texts texts, List<Person> people, Consumer<Person> chosen, Runnable skip) {
    var list = new PersonList(texts, people, "", chosen);
    var card = new Card("", list);
    frame =
        new FirstRunFrame(texts, 2, texts.get("ui.who.title"), texts.get("ui.who.lead"), card)
            .back("ui.who.later", skip);
  }

  public Parent root() {
    return frame;
  }

  /// Called when the page is in its window.
  public void begin() {
    frame.begin();
  }
}
