package coop.meent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.ui.ListLook.Chosen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SavedViewTest {

  private static final ColumnLayout COLUMNS =
      ColumnLayout.parse("date:100 -text:420 amount:96").orElseThrow();

  private static SavedView view(String name, String words, Map<String, Chosen> chosen) {
    return new SavedView(
        "bills",
        name,
        "Bills & claims",
        List.of("books", "bills"),
        new ListLook(words, chosen, "-amount date", COLUMNS));
  }

  @Test
  void isReadAsItWasWritten() {
    var view =
        view(
            "Noor & co = 100 %\n+ “open”",
            "€ 12|50",
            Map.of("status", new Chosen("OPEN", "To book | open"), "year", new Chosen("now", "")));
    assertThat(view.toString()).doesNotContain("\n");
    assertThat(SavedView.parse(view.toString())).contains(view);
  }

  @Test
  void anyNameAndAnyWordsAreReadAsTheyWereWritten() {
    var random = new Random(TestSeed.print("SavedViewTest"));
    for (int round = 0; round < 200; round++) {
      Map<String, Chosen> chosen = new HashMap<>();
      for (int i = random.nextInt(4); i > 0; i--)
        chosen.put("f" + i, new Chosen(text(random).replace("|", ""), text(random)));
      var view = view("n" + text(random), text(random), chosen);
      assertThat(SavedView.parse(view.toString())).contains(view);
    }
  }

  private static String text(Random random) {
    var letters = "ab Z&=%+|\n\t-/é€\"\\;#:!";
    var text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--)
      text.append(letters.charAt(random.nextInt(letters.length())));
    return text.append("😀".repeat(random.nextInt(2))).toString();
  }

  @Test
  void aLineThatSomebodySpoiledCountsAsNone() {
    var whole = view("Open", "", Map.of()).toString();
    for (var line :
        List.of(
            "",
            " ",
            "views",
            "list=bills",
            "list=bills&name=Open",
            whole.replace("name=Open", "name="),
            whole.replace("list=bills", "list=+"),
            whole.replaceAll("columns=[^&]*", "columns=wide"),
            whole + "&name=Other",
            whole + "&%zz=1",
            whole + "&" + "loose")) assertThat(SavedView.parse(line)).as(line).isEmpty();
    assertThat(SavedView.parse(whole)).isPresent();
  }

  @Test
  void looksAreAlikeWhateverTheWidthsAndWhateverThingsAreCalledNow() {
    var look = view("Open", "noor", Map.of("about", new Chosen("1", "Noor"))).look();
    var wider = ColumnLayout.parse("date:140 -text:90 amount:96").orElseThrow();
    var renamed = Map.of("about", new Chosen("1", "Noor Kramer"));
    assertThat(look.isLike(new ListLook("noor", renamed, "-amount date", wider))).isTrue();
    assertThat(look.isLike(look.holding("bas"))).isFalse();
    assertThat(look.isLike(new ListLook("noor", Map.of(), "-amount date", COLUMNS))).isFalse();
    assertThat(look.isLike(new ListLook("noor", renamed, "amount date", COLUMNS))).isFalse();
    var other = ColumnLayout.parse("date:100 text:420 amount:96").orElseThrow();
    assertThat(look.isLike(new ListLook("noor", renamed, "-amount date", other))).isFalse();
    var moved = ColumnLayout.parse("amount:96 date:100 -text:420").orElseThrow();
    assertThat(look.isLike(new ListLook("noor", renamed, "-amount date", moved))).isFalse();
    var another = Map.of("about", new Chosen("2", "Noor"));
    assertThat(look.isLike(new ListLook("noor", another, "-amount date", COLUMNS))).isFalse();
  }
}
