package coop.meent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.ui.ColumnLayout.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnLayoutTest {

  @Test
  void isReadAsItWasWritten() {
    var layout =
        new ColumnLayout(List.of(new Place("date", true, 100), new Place("text", false, 420)));
    assertThat(layout.toString()).isEqualTo("date:100 -text:420");
    assertThat(ColumnLayout.parse(layout.toString())).contains(layout);
  }

  @Test
  void whatIsNoLayoutOrShowsNothingCountsAsNone() {
    for (var text :
        List.of("", " ", "date", "date:", "date:-5", "date:99999", "-date:1", "a:1 a:2", "a:1,b:2"))
      assertThat(ColumnLayout.parse(text)).as(text).isEmpty();
  }
}
