package coop.meent.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// A gift circle is no insurance, and nobody's illness has a cause in it: no name, key or text of
/// its rooms says otherwise, in either language.
class CircleWordsTest {

  private static final List<String> KEYS =
      List.of(
          "circle.",
          "cli.circle",
          "pooling.",
          "gift.",
          "outlook.",
          "refusal.GoldenRefusal.",
          "refusal.CircleOutcome.",
          "care.",
          "cli.case",
          "check.care",
          "personal.care",
          "statute.rule.CARE",
          "statute.question.CARE",
          "statute.consent.CARE",
          "refusal.CareOutcome.");

  private static final List<String> ROOMS =
      List.of(
          "coop.meent.pooling",
          "coop.meent.gift",
          "coop.meent.outlook",
          "coop.meent.circle",
          "coop.meent.care");

  @Test
  void noTextOfACircleUsesABannedWord() {
    Map<String, String> found = new TreeMap<>();
    for (var language : List.of(MessageFile.english(), MessageFile.dutch()))
      language
          .texts()
          .forEach((key, text) -> {
            if (KEYS.stream().noneMatch(key::startsWith)) return;
            if (CircleWords.BANNED.matcher(text).find()
                || CircleWords.BANNED.matcher(words(key)).find()) found.put(key, text);
          });
    assertThat(found).as("keys or texts with a word that a gift circle does not use").isEmpty();
  }

  @Test
  void noNameInTheRoomsOfACircleUsesABannedWord() {
    var found = new java.util.TreeSet<String>();
    for (var type : MainClasses.ALL) {
      if (!isCircle(type)) continue;
      note(type.getSimpleName(), type.getName(), found);
      type.getFields().forEach(field -> note(field.getName(), field.getFullName(), found));
      type.getMethods().forEach(method -> note(method.getName(), method.getFullName(), found));
    }
    assertThat(found).as("names with a word that a gift circle does not use").isEmpty();
  }

  /// The layer of a shared deductible knows an insurer: it belongs to what is really insured.
  private static boolean isCircle(JavaClass type) {
    var name = type.getPackageName();
    return ROOMS.stream().anyMatch(name::startsWith)
        && !type.getSimpleName().equals("DeductibleLayer");
  }

  private static void note(String name, String full, java.util.Set<String> found) {
    if (CircleWords.BANNED.matcher(words(name)).find()) found.add(full);
  }

  /// `sameCaseMonths` as `same case months`.
  private static String words(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1 $2")
        .replaceAll("[._$]", " ")
        .toLowerCase(Locale.ROOT);
  }

  @Test
  void theWordsAreFoundWhereTheyStand() {
    assertThat(CircleWords.BANNED.matcher(words("insurerPerEvent")).find()).isTrue();
    assertThat(CircleWords.BANNED.matcher("De verzekering dekt dit").find()).isTrue();
    assertThat(CircleWords.BANNED.matcher(words("recovers")).find()).isFalse();
  }
}
