package coop.meent.check;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The index of words is red when something was done behind its back.
class SearchChecksTest {

  private static final String CHECK = "search-complete";

  @TempDir Path folder;
  private BrokenFile file;

  @BeforeEach
  void found() {
    file = new BrokenFile(folder);
    file.book(BrokenFile.MAY, "10.00");
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void aThingThatCannotBeFound() {
    file.raw("DELETE FROM search_item WHERE kind = 'MEMBER'");
    assertThat(file.red()).containsExactly(CHECK);
    assertThat(offender(Language.EN)).startsWith("member ");
    assertThat(offender(Language.NL)).startsWith("lid ");
  }

  @Test
  void aThingWithoutWords() {
    file.raw("DELETE FROM search_entry_fts");
    assertThat(file.red()).containsExactly(CHECK);
    assertThat(offender(Language.EN)).startsWith("entry ");
  }

  @Test
  void aThingThatIsGone() {
    file.raw("UPDATE search_item SET id = randomblob(16) WHERE kind = 'ENTRY'");
    assertThat(file.red()).containsExactly(CHECK);
  }

  @Test
  void anAmountThatIsAnother() {
    file.raw("UPDATE search_item SET amount_cents = 7 WHERE kind = 'ENTRY'");
    assertThat(file.red()).containsExactly(CHECK);
  }

  @Test
  void wordsThatWereLeftBehind() {
    file.raw("UPDATE search_name_fts_docsize SET id = 999999 WHERE id = 1");
    assertThat(file.red()).contains(CHECK);
  }

  /// A window looks more than once, and with the sixteenth entry the database lays the index out
  /// anew.
  @Test
  void wordsThatWereLaidOutAnewSinceTheLastLookAreNoDamage() {
    for (int entries = 1; entries <= 17; entries++) {
      if (entries > 14) assertThat(file.red()).isEmpty();
      file.book(BrokenFile.MAY, "10.00");
    }
  }

  private String offender(Language language) {
    return file.finding(CHECK).offender(new Texts(language)).orElseThrow();
  }
}
