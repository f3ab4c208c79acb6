package coop.meent.app;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.capital.ui.CapitalDesk;
import coop.meent.capital.ui.CapitalWaits;
import coop.meent.cli.Services;
import coop.meent.member.Member;
import coop.meent.profit.ShareWatch;
import coop.meent.profit.ui.ProfitDesk;
import coop.meent.profit.ui.WatchWaits;
import coop.meent.ui.Desk;
import coop.meent.ui.WaitSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// Puts capital and the division of profit into the window: what their pages work with, and what of
/// them waits on Home.
record CapitalPlace(Services services, Desk desk, Clock clock) {

  CapitalDesk capital(Consumer<MemberId> opensMember) {
    return new CapitalDesk(
        desk,
        services.capital(),
        services.capitalPapers(),
        services.members(),
        clock,
        this::warnings,
        opensMember::accept);
  }

  private List<Named> warnings() {
    return watch().on(LocalDate.now(clock)).stream().map(one -> (Named) one).toList();
  }

  private ShareWatch watch() {
    return new ShareWatch(
        new ShareWatch.Rooms(
            services.profit(),
            services.capital(),
            services.members(),
            services.memberships(),
            services.statutes()));
  }

  ProfitDesk profit() {
    return new ProfitDesk(
        desk, services.profit(), services.profitPapers(), services.members(), clock);
  }

  /// @param member shows the capital of somebody
  /// @param page shows that of everybody
  List<WaitSource> waits(Member me, Consumer<MemberId> member, Runnable page) {
    return List.of(
        new CapitalWaits(capital(member), me, member),
        new WatchWaits(desk, watch(), me, clock, page));
  }
}
