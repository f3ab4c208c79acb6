package coop.meent.sync;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whoever reads what to do finds the buttons by the very words. That it works is walked by
/// `DrillsTest`.
class MishapTest {

  @ParameterizedTest
  @EnumSource
  void whatIsToBePressedIsNamedAsItStandsThere(Language language) {
    var texts = new Texts(language);
    names(
        texts,
        Mishap.LAPTOP_LOST,
        List.of(
            "sync.ui.laptops",
            "sync.ui.suspend",
            "sync.ui.confirmSuspension",
            "sync.ui.remove",
            "ui.welcome.join",
            "ui.welcome.recover"));
    names(texts, Mishap.PASSPHRASE_LOST, List.of("ui.welcome.join", "ui.welcome.recover"));
    names(
        texts,
        Mishap.STEWARD_LOST,
        List.of("sync.ui.laptops", "sync.ui.vote", "sync.ui.refound", "sync.ui.remove"));
    names(texts, Mishap.VAULT_LOST, List.of("sync.ui.verify", "sync.ui.folder"));
    names(texts, Mishap.VAULT_HURT, List.of("sync.ui.verify"));
    names(texts, Mishap.VAULT_FULL, List.of("sync.ui.folder"));
  }

  private static void names(Texts texts, Mishap what, List<String> keys) {
    assertThat(what.inWindow().in(texts)).contains(keys.stream().map(texts::get).toList());
  }
}
