package coop.meent.sharing.ui;

import coop.meent.sharing.Health;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.util.Optional;

/// How the group shares: this year beside the year before. Nobody stands in it, and what would
/// point at one or two people is a dash.
final class HealthSheet {

  private final SharingDesk room;

  HealthSheet(SharingDesk room) {
    this.room = room;
  }

  void open() {
    room.desk().tasks().run(() -> room.sharing().health(room.me()), this::show);
  }

  private void show(Health health) {
    var form =
        FormParts.form(new NoticeBar(room.texts()), Prose.note(room.text("sharing.health.why")));
    var parts = form.getChildren();
    if (health.members() < Health.LEAST_MEMBERS) {
      parts.add(Prose.plain(room.text("sharing.health.few", Health.LEAST_MEMBERS)));
      room.desk().navigation().open(room.text("sharing.health"), form);
      return;
    }
    parts.add(Prose.title(room.text("sharing.health.people", health.members())));
    parts.add(
        FormParts.pair(room.text("sharing.health.years"), room.text("sharing.health.both"), false));
    for (int i = 0; i < health.now().people().size(); i++) {
      var now = health.now().people().get(i);
      var before = health.before().people().get(i);
      parts.add(
          FormParts.pair(
              now.measure().in(room.texts()), pair(now.number(), before.number()), true));
    }
    parts.add(Prose.title(room.text("sharing.health.kinds")));
    for (int i = 0; i < health.now().times().size(); i++) {
      var now = health.now().times().get(i);
      var before = health.before().times().get(i);
      parts.add(
          FormParts.pair(now.kind().in(room.texts()), pair(now.number(), before.number()), true));
    }
    parts.add(Prose.title(room.text("sharing.health.thanks")));
    parts.add(
        FormParts.pair(
            room.text("sharing.health.inTime"),
            percent(health.now().thanks()) + " · " + percent(health.before().thanks()),
            true));
    parts.add(Prose.note(room.text("sharing.health.hidden", Health.LEAST_PEOPLE)));
    room.desk().navigation().open(room.text("sharing.health"), form);
  }

  private String pair(Optional<Integer> now, Optional<Integer> before) {
    return said(now) + " · " + said(before);
  }

  private String said(Optional<Integer> number) {
    return number.map(room.texts()::value).orElse("–");
  }

  private static String percent(Optional<Integer> number) {
    return number.map(one -> one + "%").orElse("–");
  }
}
