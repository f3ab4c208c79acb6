package coop.meent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.ui.SavedViews.NameFault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SavedViewsTest {

  private final Memory memory = Memory.ofThisWindow();
  private final SavedViews views = new SavedViews(memory);

  private static SavedView view(String list, String name) {
    return showing(list, name, "");
  }

  private static SavedView showing(String list, String name, String words) {
    var columns = ColumnLayout.parse("date:100").orElseThrow();
    return new SavedView(
        list, name, "Title", List.of("books"), new ListLook(words, Map.of(), "", columns));
  }

  @Test
  void areKeptPerListByNameAndFoundInTheNextWindow() {
    views.keep(view("bills", "second"));
    views.keep(view("bills", "First"));
    views.keep(view("journal", "First"));
    var next = new SavedViews(memory);
    assertThat(next.of("bills")).extracting(SavedView::name).containsExactly("First", "second");
    assertThat(next.of("journal")).hasSize(1);
    assertThat(next.of("members")).isEmpty();
  }

  @Test
  void aNameIsRefusedForItsFirstReason() {
    views.keep(view("bills", "Open"));
    assertThat(views.faultOf("bills", " ")).contains(NameFault.BLANK);
    assertThat(views.faultOf("bills", "x".repeat(41))).contains(NameFault.LONG);
    assertThat(views.faultOf("bills", "x".repeat(40))).isEmpty();
    assertThat(views.faultOf("bills", " open ")).contains(NameFault.TAKEN);
    assertThat(views.faultOf("journal", "Open")).isEmpty();
    for (int i = 1; i < SavedViews.MOST; i++) views.keep(view("bills", "v" + i));
    assertThat(views.faultOf("bills", " ")).contains(NameFault.MANY);
    assertThat(views.faultOf(view("bills", "Open"), "OPEN")).isEmpty();
    assertThat(views.faultOf(view("bills", "Open"), "v1")).contains(NameFault.TAKEN);
    assertThat(views.faultOf(view("bills", "Open"), "")).contains(NameFault.BLANK);
  }

  @Test
  void theLastOneTakesItsMemoryWithIt() {
    views.keep(view("bills", "Open"));
    views.remove(view("bills", "OPEN"));
    assertThat(views.all()).isEmpty();
    assertThat(memory.recall("views")).isEmpty();
  }

  @Test
  void linesThatSomebodySpoiledArePassedOverAndTheRestIsKept() {
    memory.keep("views", "nonsense\n" + view("bills", "Open") + "\nlist=bills\n");
    assertThat(views.all()).containsExactly(view("bills", "Open"));
  }

  @Test
  void whatWasDoneIsTakenBackUnlessTheViewWasChangedSince() {
    var old = showing("bills", "Open", "noor");
    var now = showing("bills", "Open", "bas");
    views.keep(now);
    assertThat(views.replace(Optional.of(now), Optional.of(old))).isTrue();
    assertThat(views.of("bills")).containsExactly(old);
    assertThat(views.replace(Optional.of(now), Optional.of(old))).isFalse();
    views.remove(old);
    views.keep(now);
    assertThat(views.replace(Optional.empty(), Optional.of(old))).isFalse();
    assertThat(views.of("bills")).containsExactly(now);
    assertThat(views.replace(Optional.of(now), Optional.empty())).isTrue();
    assertThat(views.all()).isEmpty();
  }
}
