package coop.meent.sync.ui;

import coop.meent.sync.Asking;
import coop.meent.sync.Overview;

/// What the lists on the page open.
interface Deciding {

  void sync();

  void laptop(Overview.Laptop laptop);

  void request(Asking asking);

  void clash(Clash clash);

  void late(Picture.Lateness late);

  void twice(Neighbours.Twice twice);

  void refused(Overview.NotCounting change);

  void suspended(Overview.Suspended suspended);

  void leaver(Picture.Office leaver);

  void recovery();
}
