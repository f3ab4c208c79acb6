package coop.meent.app;

import coop.meent.base.Id.BondId;
import coop.meent.base.Ids;
import coop.meent.bond.BondService;
import coop.meent.bond.Illness;
import coop.meent.bond.NearService;
import coop.meent.cli.BondRooms;
import coop.meent.handover.AwayService;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.Store.Committed;
import coop.meent.sync.SyncService;
import coop.meent.talent.SkillService;
import coop.meent.team.SeatService;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts the room of bonds together.
record BondWiring(Store store, Ids ids, Clock clock, SyncService sync) {

  /// What may change who is to hear that somebody is ill.
  private static final Set<String> OF_ILLNESS =
      Set.of("away_call", "away_end", "bond_word", "bond_sign");

  BondService bonds(
      MemberService members,
      MembershipService memberships,
      SkillService skills,
      SeatService seats) {
    return new BondService(
        store,
        ids,
        clock,
        new BondService.Rooms(members, memberships, new BondProfiles(members, skills, seats)));
  }

  BondRooms over(BondService bonds, AwayService away) {
    var near =
        new NearService(
            store,
            ids,
            clock,
            new NearService.Rooms(bonds, this::space, () -> ill(away), sync::member));
    var _ = store.onCommit(committed -> after(committed, near));
    return new BondRooms(bonds, near);
  }

  private static List<Illness.Ill> ill(AwayService away) {
    return away.all().stream()
        .map(one -> new Illness.Ill(one.member(), one.from(), one.back()))
        .toList();
  }

  private static void after(Committed committed, NearService near) {
    if (committed.tables().stream().anyMatch(OF_ILLNESS::contains)) near.tellIll();
  }

  /// It can be read where its key is; a file that nobody shares has it all.
  private Optional<Space> space(BondId bond) {
    var theirs = Space.bond(bond);
    var me = sync.member();
    if (me.isEmpty()) return Optional.of(theirs);
    return Optional.of(theirs).filter(one -> sync.overview().isOpenTo(me.get(), one));
  }
}
