package coop.meent.sync.ui;

import static coop.meent.sync.ui.NewPassphrase.Strength.GOOD;
import static coop.meent.sync.ui.NewPassphrase.Strength.NONE;
import static coop.meent.sync.ui.NewPassphrase.Strength.SHORT;
import static coop.meent.sync.ui.NewPassphrase.Strength.WEAK;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewPassphraseTest {

  @Test
  void lengthAndDifferentWordsCountAndNotACapitalAndADigit() {
    assertThat(NewPassphrase.strength("")).isEqualTo(NONE);
    assertThat(NewPassphrase.strength("Kat1!")).isEqualTo(SHORT);
    assertThat(NewPassphrase.strength("Welkom2026!")).isEqualTo(WEAK);
    assertThat(NewPassphrase.strength("kat kat kat kat")).isEqualTo(WEAK);
    assertThat(NewPassphrase.strength("aaaaaaaaaaaaaaaaaaaaaaaaaa")).isEqualTo(WEAK);
    assertThat(NewPassphrase.strength("kaas fiets regen maandag")).isEqualTo(GOOD);
    assertThat(NewPassphrase.strength("eenheellangewachtzinzonderspaties")).isEqualTo(GOOD);
  }
}
