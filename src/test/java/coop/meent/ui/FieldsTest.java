package coop.meent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class FieldsTest {

  private static final Texts TEXTS = new Texts(Language.NL);

  private static MoneyField money() {
    var field = new MoneyField(TEXTS);
    field.setId("money");
    return field;
  }

  private static DateField date() {
    var field = new DateField(TEXTS);
    field.setId("date");
    field.setNear(LocalDate.of(2026, 11, 20));
    return field;
  }

  private static ChoiceField<String> choice() {
    var field = new ChoiceField<String>(TEXTS);
    field.setId("choice");
    field.choices(List.of("45105 Rent", "45200 Website", "Café", "Noor Kramer"), name -> name);
    return field;
  }

  private static KeyEvent enter() {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
  }

  private static Screen shown() {
    return Screen.of(
        Theme.Tint.LIGHT,
        420,
        400,
        theme ->
            new VBox(
                12,
                new FormField("Bedrag", money()),
                new FormField("Datum", date()),
                new FormField("Rekening", choice()),
                new TextField()));
  }

  @Test
  void moneyIsReadAtEveryKeyAndTidiedWhenLeft() {
    try (var screen = shown()) {
      var field = screen.find("money", MoneyField.class);
      screen.click("money").type("1234,5");
      assertThat(field.value().get()).isEqualTo(Money.ofCents(123450));
      screen.press(KeyCode.TAB);
      assertThat(field.getText()).isEqualTo("1.234,50");
    }
  }

  @Test
  void aWrongAmountIsToldUnderTheFieldWhileTyping() {
    try (var screen = shown()) {
      var field = screen.find("money", MoneyField.class);
      screen.click("money").type("12,3x");
      assertThat(field.value().get()).isNull();
      assertThat(field.getAccessibleHelp()).isEqualTo(TEXTS.get("ui.field.notAnAmount"));
      screen.picture("field-wrong");
      Toolkit.onScreen(field::clear);
      assertThat(field.getAccessibleHelp()).isEmpty();
    }
  }

  @Test
  void aDayWithoutAYearIsInTheYearAtHand() {
    try (var screen = shown()) {
      var field = screen.find("date", DateField.class);
      screen.click("date").type("3-12");
      assertThat(field.typed()).contains(LocalDate.of(2026, 12, 3));
      screen.press(KeyCode.TAB);
      assertThat(field.getValue()).isEqualTo(LocalDate.of(2026, 12, 3));
      assertThat(field.getEditor().getText()).isEqualTo("03-12-2026");
    }
  }

  @Test
  void whoComesToADayByTabTypesOverIt() {
    try (var screen = shown()) {
      var field = screen.find("date", DateField.class);
      Toolkit.onScreen(() -> field.setValue(LocalDate.of(2026, 11, 20)));
      screen.click("money").press(KeyCode.TAB);
      assertThat(field.isFocused()).isTrue();
      assertThat(field.getEditor().getSelectedText()).isEqualTo("20-11-2026");
      screen.type("3-12").press(KeyCode.TAB);
      assertThat(field.getValue()).isEqualTo(LocalDate.of(2026, 12, 3));
    }
  }

  @Test
  void lettersFindAChoiceInAClosedList() {
    try (var screen =
        Screen.of(
            Theme.Tint.LIGHT,
            300,
            100,
            theme -> {
              var box = new ComboBox<String>();
              box.setId("people");
              box.getItems().addAll("Anna Bos", "Bas Hoekstra", "\u00C9mile Zola", "Noor Bakker");
              var root = new VBox(box);
              new TypeAhead().follow(root);
              return root;
            })) {
      var box = screen.find("people", ComboBox.class);
      Toolkit.onScreen(box::requestFocus);
      screen.type("em");
      assertThat(box.getValue()).isEqualTo("\u00C9mile Zola");
    }
  }

  @Test
  void lettersGoToWhatBeginsWithThemThenToAWordThatDoes() {
    var names = List.of("anna bos", "bas hoekstra", "bea smit", "noor bakker");
    assertThat(TypeAhead.find(names, "b", -1)).isEqualTo(1);
    assertThat(TypeAhead.find(names, "be", 1)).isEqualTo(2);
    assertThat(TypeAhead.find(names, "bb", 1)).as("the same letter goes on").isEqualTo(2);
    assertThat(TypeAhead.find(names, "bb", 2)).as("and around").isEqualTo(1);
    assertThat(TypeAhead.find(names, "bak", 1)).as("the word of a name").isEqualTo(3);
    assertThat(TypeAhead.find(names, "x", 2)).isEqualTo(-1);
    assertThat(TypeAhead.find(List.of(), "x", -1)).isEqualTo(-1);
  }

  @Test
  void choicesAreFoundByAnyWordsWithoutAccents() {
    var field = Toolkit.onScreen(FieldsTest::choice);
    assertThat(field.matching("web 45")).containsExactly("45200 Website");
    assertThat(field.matching("cafe")).containsExactly("Café");
    assertThat(field.matching("")).hasSize(4);
  }

  @Test
  void aListHelpsToChooseByKeyboard() {
    try (var screen = shown()) {
      var field = screen.find("choice", ChoiceField.class);
      screen.click("choice").type("45");
      screen.until("the list is open", () -> field.isListOpen());
      screen.pictureOfPopup("field-choice");
      screen.press(KeyCode.DOWN).press(KeyCode.ENTER);
      assertThat(field.getText()).isEqualTo("45200 Website");
      assertThat(field.value().get()).isEqualTo("45200 Website");
    }
  }

  @Test
  void enterChoosesTheFirstOfTheOpenList() {
    try (var screen = shown()) {
      var field = screen.find("choice", ChoiceField.class);
      screen.click("choice").type("45").press(KeyCode.ENTER);
      assertThat(field.value().get()).isEqualTo("45105 Rent");
    }
  }

  /// The list has just been opened, and does not have the keys yet.
  @Test
  void enterIsNotLostOnAListThatIsStillOpening() {
    try (var screen = shown()) {
      var field = screen.find("choice", ChoiceField.class);
      screen.click("choice");
      Toolkit.onScreen(() -> {
        field.setText("45");
        Event.fireEvent(field, enter());
      });
      assertThat(field.value().get()).isEqualTo("45105 Rent");
      assertThat(Toolkit.onScreen(field::isListOpen)).isFalse();
    }
  }

  @Test
  void theEnterThatChoosesDoesNotCarryOutTheDeedOfThePage() {
    var deeds = new AtomicInteger();
    var screen =
        Screen.of(
            Theme.Tint.LIGHT,
            420,
            400,
            theme -> {
              var deed = new Button("Weg");
              deed.setDefaultButton(true);
              deed.setOnAction(event -> deeds.incrementAndGet());
              return new VBox(12, choice(), deed);
            });
    try (screen) {
      var field = screen.find("choice", ChoiceField.class);
      Toolkit.onScreen(() -> {
        field.requestFocus();
        field.setText("noor");
        Event.fireEvent(field, enter());
      });
      assertThat(field.value().get()).isEqualTo("Noor Kramer");
      assertThat(deeds).hasValue(0);
      Toolkit.onScreen(() -> Event.fireEvent(field, enter()));
      assertThat(deeds).hasValue(1);
    }
  }

  @Test
  void whatWasTypedBeforeTheChoicesCameIsReadOnceMore() {
    ChoiceField<String> field = Toolkit.onScreen(() -> new ChoiceField<String>(TEXTS));
    field.setId("choice");
    try (var screen = Screen.of(Theme.Tint.LIGHT, 420, 400, theme -> new VBox(field))) {
      screen.click("choice").type("noor");
      Toolkit.onScreen(() -> field.choices(List.of("Noor Kramer"), name -> name));
      assertThat(field.error().getValue()).isEmpty();
      screen.press(KeyCode.ENTER);
      assertThat(field.value().get()).isEqualTo("Noor Kramer");
    }
  }

  @Test
  void whatCanMeanOneThingOnlyBecomesItWhenLeft() {
    try (var screen = shown()) {
      var field = screen.find("choice", ChoiceField.class);
      screen.click("choice").type("noor");
      screen.press(KeyCode.ESCAPE).press(KeyCode.TAB);
      assertThat(field.value().get()).isEqualTo("Noor Kramer");
    }
  }

  @Test
  void tabLeavesTheFieldAlsoWhileItsListIsOpen() {
    try (var screen = shown()) {
      var field = screen.find("choice", ChoiceField.class);
      screen.click("choice").type("noor");
      assertThat(Toolkit.onScreen(field::isListOpen)).isTrue();
      screen.press(KeyCode.TAB);
      assertThat(Toolkit.onScreen(field::isListOpen)).isFalse();
      assertThat(screen.focusOwner()).isNotSameAs(field);
      assertThat(field.value().get()).isEqualTo("Noor Kramer");
    }
  }

  @Test
  void aClickBesideTheOpenListDoesWhatItIsMeantFor() {
    try (var screen = shown()) {
      screen.click("choice").type("noor").click("money").type("5");
      assertThat(screen.find("choice", ChoiceField.class).value().get()).isEqualTo("Noor Kramer");
      assertThat(screen.find("money", MoneyField.class).value().get())
          .isEqualTo(Money.ofCents(500));
    }
  }

  @Test
  void whatMeansNothingIsToldUnderTheField() {
    try (var screen = shown()) {
      var field = screen.find("choice", ChoiceField.class);
      screen.click("choice").type("zz");
      assertThat(field.getAccessibleHelp()).isEqualTo(TEXTS.get("ui.field.noSuchChoice"));
    }
  }

  @Test
  void aClickChoosesAllOfAnAmountAsTabDoes() {
    try (var screen = shown()) {
      var field = screen.find("money", MoneyField.class);
      Toolkit.onScreen(() -> field.value().set(Money.ofCents(1_250)));
      screen.click("choice").click("money");
      assertThat(field.getSelectedText()).isEqualTo("12,50");
      screen.type("7");
      assertThat(field.value().get()).isEqualTo(Money.ofCents(700));
    }
  }
}
