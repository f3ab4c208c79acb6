package coop.meent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodeOrderTest {

  @Test
  void sortsAsPeopleCount() {
    assertThat(
            List.of("A-10", "B-1", "A-9", "1.000", "999", "A-1000", "", "a-2").stream()
                .sorted(new CodeOrder())
                .toList())
        .containsExactly("", "999", "1.000", "a-2", "A-9", "A-10", "A-1000", "B-1");
  }
}
