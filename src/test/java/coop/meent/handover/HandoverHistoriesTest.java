package coop.meent.handover;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.app.VaultOffice;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Seeded;
import coop.meent.cli.Services;
import coop.meent.member.Role;
import coop.meent.work.Assignment;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever three people do with handovers apart from each other, in whatever order their laptops
/// meet: everybody knows one person whom the client calls, and when all have met the same one.
class HandoverHistoriesTest {

  private static final LocalDate TODAY = VaultOffice.TODAY;
  private static final int ACTS = 60;

  @TempDir private Path folder;

  @Test
  void neverTwoWhomTheClientCallsAndNeverNobody() throws IOException {
    var random = new Seeded(TestSeed.print("handover histories"));
    try (var office = new VaultOffice(folder)) {
      office.found();
      var client = office.bas.work().addClient("Gemeente Oudevaart", Optional.empty());
      var noor = office.letIn("Noor de Wit", Role.COORDINATOR);
      var tom = office.letIn("Tom Smit", Role.COORDINATOR);
      var work =
          office
              .bas
              .work()
              .addAssignment(
                  "Website", client.id(), id(noor), TODAY.minusMonths(1), Optional.empty());
      var laptops = List.of(office.bas, noor, tom);
      for (int i = 0; i < 3; i++) office.together(office.bas, noor, tom);
      for (int i = 0; i < ACTS; i++) {
        var at = laptops.get(random.nextInt(laptops.size()));
        act(at, laptops, work, random);
        office.clock.pass(Duration.ofMinutes(1));
        if (random.nextInt(4) == 0) office.together(laptops.get(random.nextInt(laptops.size())));
        for (var one : laptops) assertThat(people(laptops)).contains(holder(one, work));
      }
      for (int i = 0; i < 4; i++) office.together(office.bas, noor, tom);
      for (var one : laptops) assertThat(holder(one, work)).isEqualTo(holder(noor, work));
      assertThat(states(noor)).isEqualTo(states(tom)).isEqualTo(states(office.bas));
    }
  }

  private static MemberId id(Services at) {
    return at.sync().member().orElseThrow();
  }

  private static Set<MemberId> people(List<Services> laptops) {
    return laptops.stream()
        .map(HandoverHistoriesTest::id)
        .collect(java.util.stream.Collectors.toSet());
  }

  private static MemberId holder(Services at, Assignment work) {
    return at.work().assignment(work.id()).orElseThrow().holder();
  }

  private static List<TransferState> states(Services at) {
    return at.handingOver().transfers().transfers().stream().map(Transfer::state).toList();
  }

  /// One act of whoever sits there; what may not be is refused, and that is all.
  private static void act(Services at, List<Services> laptops, Assignment work, Seeded random) {
    var transfers = at.handingOver().transfers();
    var me = id(at);
    var known = new ArrayList<>(transfers.transfers());
    if (known.isEmpty() || random.nextInt(8) == 0) {
      var opening =
          new HandoverService.Opening(work.id(), holder(at, work), TODAY, Optional.empty());
      var _ = transfers.open(opening, me);
      return;
    }
    var one = known.get(random.nextInt(known.size())).handover().id();
    var other = id(laptops.get(random.nextInt(laptops.size())));
    var _ =
        switch (random.nextInt(9)) {
          case 0, 1 -> transfers.ask(one, other, me);
          case 2, 3 -> {
            say(transfers, one, me);
            yield transfers.accept(one, me);
          }
          case 4, 5 -> {
            say(transfers, one, me);
            yield transfers.release(one, other, me);
          }
          case 6 -> transfers.keep(one, other, me);
          case 7 -> transfers.decline(one, me);
          default -> transfers.bringBack(one, TODAY, me);
        };
  }

  private static void say(
      HandoverService transfers, coop.meent.base.Id.HandoverId one, MemberId me) {
    var nine = LocalTime.of(9, 0);
    for (var draft :
        List.of(
            WordDraft.of(WordKind.LABEL, "CALM"),
            WordDraft.of(WordKind.ACTION, "Call").on(TODAY, nine),
            WordDraft.of(WordKind.WAIVED, "apart"),
            WordDraft.of(WordKind.READ_BACK, "As said"),
            WordDraft.of(WordKind.NO_NEED, ""))) {
      var _ = transfers.say(one, draft, me);
    }
  }
}
