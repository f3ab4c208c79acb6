package coop.meent.app;

import coop.meent.TestCooperative;
import coop.meent.split.SplitService;
import coop.meent.split.Surroundings;
import coop.meent.split.TeamService;
import coop.meent.store.Space;
import java.util.List;

/// The room of teams where a test has no invoices.
final class NoTeams {

  private NoTeams() {}

  static SplitService splits(TestCooperative coop) {
    return TeamService.over(
            new Surroundings(
                coop.store,
                coop.ids,
                TestCooperative.CLOCK,
                coop.ledger,
                coop.statements,
                coop.members,
                coop.work,
                List::of,
                Space::withMember))
        .splits();
  }
}
