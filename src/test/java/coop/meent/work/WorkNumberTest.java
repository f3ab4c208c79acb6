package coop.meent.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkNumberTest {

  private static WorkNumber plain(int number) {
    return new WorkNumber(Optional.empty(), number);
  }

  private static WorkNumber of(String series, int number) {
    return new WorkNumber(Optional.of(series), number);
  }

  @Test
  void theFirstLaptopNeedsNoCode() {
    assertThat(plain(12)).hasToString("12");
    assertThat(of("B", 12)).hasToString("B-12");
    assertThat(plain(12).full()).isEqualTo("A-12");
  }

  @Test
  void theFirstLaptopsComeFirstAndThenInTheOrderOfComingIn() {
    var sorted =
        Stream.of(of("AA", 1), of("B", 2), plain(12), of("A.3f2a", 1), of("B", 10), plain(2))
            .sorted(Comparator.naturalOrder())
            .map(WorkNumber::toString);
    assertThat(sorted).containsExactly("2", "12", "A.3f2a-1", "B-2", "B-10", "AA-1");
  }

  @Test
  void theNumberAloneMayMeanItAndTheWholeAlwaysDoes() {
    assertThat(of("B", 12).isMeantBy("12")).isTrue();
    assertThat(of("B", 12).isMeantBy("b-12")).isTrue();
    assertThat(of("B", 12).isMeantBy("C-12")).isFalse();
    assertThat(plain(12).isMeantBy("A-12")).isTrue();
    assertThat(plain(12).isMeantBy("1")).isFalse();
  }
}
