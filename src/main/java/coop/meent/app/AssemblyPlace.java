package coop.meent.app;

import coop.meent.assembly.ui.AssemblyDesk;
import coop.meent.assembly.ui.AssemblyPages;
import coop.meent.assembly.ui.AssemblyWaits;
import coop.meent.base.Id.AssemblyId;
import coop.meent.base.Id.QuestionId;
import coop.meent.cli.Services;
import coop.meent.ui.Desk;
import coop.meent.ui.View;
import coop.meent.ui.WaitSource;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// The place of assemblies in the window.
final class AssemblyPlace {

  /// In the rail.
  static final String KEY = "assembly";

  private final Services services;
  private final Desk desk;
  private final Clock clock;
  private @Nullable AssemblyPages pages;

  AssemblyPlace(Services services, Desk desk, Clock clock) {
    this.services = services;
    this.desk = desk;
    this.clock = clock;
  }

  View view() {
    return pages().view();
  }

  private AssemblyPages pages() {
    if (pages == null) pages = new AssemblyPages(assemblyDesk());
    return pages;
  }

  private AssemblyDesk assemblyDesk() {
    var rooms =
        new AssemblyDesk.Rooms(
            services.assemblies(),
            services.voting(),
            services.assemblyPapers(),
            services.memberships(),
            services.decisions(),
            new BooksLookedAt(services.audits()));
    return new AssemblyDesk(desk, rooms, new Me(services).member(), clock);
  }

  WaitSource waits() {
    return new AssemblyWaits(assemblyDesk(), this::open);
  }

  void go() {
    desk.navigation().go(KEY);
  }

  void open(AssemblyId assembly) {
    go();
    pages().open(assembly);
  }

  void open(QuestionId item) {
    go();
    pages().open(item);
  }

  void plan() {
    go();
    pages().plan();
  }
}
