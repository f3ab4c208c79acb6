package coop.meent.app;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.document.ReportKind;
import coop.meent.ui.Choices;
import coop.meent.ui.Choices.Colours;
import coop.meent.ui.Deed;
import coop.meent.ui.SettingsDeeds;
import java.util.ArrayList;
import java.util.List;

/// What can be done by name from anywhere in the window.
record DeedList(CooperativePages pages, Texts texts, Choices choices, SettingsDeeds settings) {

  List<Deed> deeds() {
    List<Deed> all = new ArrayList<>();
    all.add(offered("newEntry", "", () -> pages.goToBooks().openNewEntry()));
    all.add(
        offered("import", texts.get("find.import.keys"), () -> pages.goToBank().importStatement()));
    all.add(offered("addMember", "", () -> pages.goToMembers().add()));
    for (var section : List.of("accounts", "journal", "balance", "income", "bank"))
      all.add(deed("section." + section, () -> pages.goToBooks().openSection(section)));
    for (var colours : Colours.values()) {
      var chosen = new Choices(choices.language(), colours);
      if (!chosen.equals(choices))
        all.add(deed("colours." + colours, () -> settings.choose(chosen)));
    }
    for (var language : Language.values()) {
      var chosen = new Choices(language, choices.colours());
      if (!chosen.equals(choices))
        all.add(deed("language." + language.code(), () -> settings.choose(chosen)));
    }
    return all;
  }

  List<Deed> reports(List<ReportKind> kinds) {
    return kinds.stream().map(this::report).toList();
  }

  private Deed report(ReportKind kind) {
    Runnable open = () -> pages.goToReports().open(kind.name());
    return new Deed(kind.name(), kind.title(texts), texts.get("document.page"), "", false, open);
  }

  private Deed offered(String name, String keys, Runnable act) {
    return new Deed(name, title(name), also(name), keys, true, act);
  }

  private Deed deed(String name, Runnable act) {
    return new Deed(name, title(name), also(name), "", false, act);
  }

  private String title(String name) {
    return texts.get("find.do." + name);
  }

  private String also(String name) {
    return texts.get("find.also." + name);
  }
}
