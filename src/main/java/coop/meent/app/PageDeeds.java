package coop.meent.app;

import coop.meent.sync.Logins;
import coop.meent.ui.SettingsDeeds;
import coop.meent.ui.Tasks;

/// What the pages ask of the window they stand in.
interface PageDeeds extends SettingsDeeds {

  /// Whether what is open is the made-up cooperative.
  boolean isSample();

  /// The passwords of places on servers, for as long as the window stands.
  Logins logins();

  /// Waits for servers and drives, so that nobody else has to.
  Tasks network();

  /// Somebody else sits here now: show the pages anew.
  void meChanged();
}
