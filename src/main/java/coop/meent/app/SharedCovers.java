package coop.meent.app;

import coop.meent.handover.HandoverService;
import coop.meent.handover.Transfer;
import coop.meent.sharing.Kind;
import coop.meent.sharing.Shared;
import coop.meent.sharing.Shared.Origin;
import coop.meent.sharing.SharingSource;
import coop.meent.work.Assignment;
import coop.meent.work.WorkService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Work that a colleague took over for a while: both signed, and it comes back on a day. Why is
/// nowhere; what came of it is asked once the work is back.
record SharedCovers(HandoverService handovers, WorkService work, Clock clock)
    implements SharingSource {

  @Override
  public List<Shared> shared() {
    return handovers.transfers().stream().flatMap(this::shared).toList();
  }

  private Stream<Shared> shared(Transfer one) {
    var handover = one.handover();
    boolean isCover =
        one.isFinal()
            && handover.brings().isEmpty()
            && !handover.from().isAfter(LocalDate.now(clock));
    if (!isCover || one.receiver().isEmpty()) return Stream.empty();
    return handovers
        .returns(one)
        .map(back ->
            new Shared(
                handover.id().uuid(),
                Origin.HANDOVER,
                Kind.COVER,
                one.receiver().get(),
                handover.giver(),
                handover.from(),
                work.assignment(handover.assignment()).map(Assignment::name).orElse("?"),
                Optional.empty(),
                back,
                Optional.empty()))
        .stream();
  }
}
