package coop.meent.sync.ui;

import coop.meent.base.Texts;
import coop.meent.member.MemberService;
import coop.meent.sync.Logins;
import coop.meent.sync.SyncService;
import coop.meent.ui.Desk;
import coop.meent.ui.Tasks;
import java.time.Clock;

/// What every part of the Sync page is made with.
public record SyncDesk(
    Desk desk,
    SyncService sync,
    MemberService members,
    Clock clock,
    Neighbours neighbours,
    Logins logins,
    QuietSync quiet) {

  Texts texts() {
    return desk.texts();
  }

  Tasks tasks() {
    return desk.tasks();
  }

  String text(String key, Object... arguments) {
    return desk.texts().get(key, arguments);
  }

  Moments moments() {
    return new Moments(desk.texts(), clock);
  }
}
