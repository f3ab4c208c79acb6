package coop.meent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ShellTest {

  @Test
  void looksLikeTheDrawings() {
    for (var tint : Theme.Tint.values()) {
      for (var language : Language.values()) {
        var name = tint.name().toLowerCase(Locale.ROOT) + "-" + language.code();
        try (var screen =
            Screen.of(
                tint, theme -> new SampleShell(language, Tasks.sameThread(), theme).shell.root())) {
          screen.picture("home-" + name);
          screen.click("rail-books").picture("bank-" + name);
          screen.click("import").picture("sheet-" + name);
          screen.click("rail-work").picture("shapes-" + name);
          screen.click("rail-members").picture("empty-" + name);
          assertThat(screen.scene().getRoot()).isNotNull();
        }
      }
    }
  }
}
