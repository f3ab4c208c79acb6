package coop.meent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorCodeTest {

  private static RuntimeException thrownHere(String message) {
    return new IllegalStateException(message);
  }

  private static RuntimeException thrownThere(String message) {
    return new IllegalStateException(message);
  }

  @Test
  void sameBugHasTheSameCodeWhateverItsMessage() {
    assertThat(ErrorCode.of(thrownHere("Noor"))).isEqualTo(ErrorCode.of(thrownHere("Thijs")));
  }

  @Test
  void anotherPlaceHasAnotherCode() {
    assertThat(ErrorCode.of(thrownHere("a"))).isNotEqualTo(ErrorCode.of(thrownThere("a")));
  }

  @Test
  void aCauseKeepsItsPartWhenSomethingWrapsIt() {
    var cause = thrownHere("a");
    var wrapped = new RuntimeException(cause);
    var alone = ErrorCode.of(cause).text();
    assertThat(ErrorCode.of(wrapped).text()).isNotEqualTo(alone).startsWith(alone.substring(0, 5));
  }

  @Test
  void isShortEnoughToRead() {
    assertThat(ErrorCode.of(thrownHere("a")).text()).matches("[0-9A-V]{4}-[0-9A-V]{4}");
  }
}
