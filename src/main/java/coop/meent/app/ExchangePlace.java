package coop.meent.app;

import coop.meent.cli.Services;
import coop.meent.exchange.ui.ExchangeView;
import coop.meent.exchange.ui.LeadDesk;
import coop.meent.exchange.ui.LeadDesk.ClientName;
import coop.meent.exchange.ui.LeadDesk.SkillName;
import coop.meent.exchange.ui.LeadDesk.WorkName;
import coop.meent.exchange.ui.LeadWaits;
import coop.meent.member.Member;
import coop.meent.talent.Skill;
import coop.meent.ui.Desk;
import coop.meent.ui.View;
import coop.meent.ui.WaitSource;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// The place of the exchange in the window.
final class ExchangePlace {

  /// In the rail.
  static final String KEY = "exchange";

  private final Services services;
  private final Desk desk;
  private final Clock clock;
  private @Nullable ExchangeView view;

  ExchangePlace(Services services, Desk desk, Clock clock) {
    this.services = services;
    this.desk = desk;
    this.clock = clock;
  }

  /// Made when the place is entered for the first time.
  View view(Member me) {
    var made = new ExchangeView(room(me));
    view = made;
    return made;
  }

  private LeadDesk room(Member me) {
    return new LeadDesk(
        desk,
        services.exchange(),
        services.thanks(),
        services.members(),
        clock,
        me.id(),
        () ->
            services.skills().skills().stream()
                .filter(Skill::isListed)
                .map(one -> new SkillName(one.id(), one.name()))
                .toList(),
        () ->
            services.work().clients().stream()
                .map(one -> new ClientName(one.id(), one.name()))
                .toList(),
        () ->
            services.work().assignments().reversed().stream()
                .map(one -> new WorkName(one.id(), one.number() + " " + one.name()))
                .toList());
  }

  WaitSource waits(Member me) {
    return new LeadWaits(room(me), this::open);
  }

  void open() {
    desk.navigation().go(KEY);
  }

  /// Opens what is usual for leads that are passed on.
  void rule() {
    open();
    if (view != null) view.rule();
  }

  /// Opens thanks that are to be booked.
  void due() {
    open();
    if (view != null) view.due();
  }

  /// Opens the form to pass a lead on.
  void pass() {
    open();
    if (view != null) view.pass();
  }
}
