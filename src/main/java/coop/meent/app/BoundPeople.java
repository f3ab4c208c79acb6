package coop.meent.app;

import coop.meent.cli.Services;
import coop.meent.member.Cooperative;
import coop.meent.member.Register;
import coop.meent.statute.Bound;
import coop.meent.statute.ui.People;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The members of the register, as the page of statutes asks for them.
record BoundPeople(Services services, Clock clock) implements People {

  @Override
  public List<Named> membersOn(LocalDate day) {
    return services.memberships().register().membersOn(day).stream()
        .map(BoundPeople::named)
        .toList();
  }

  private static Named named(Register.Line line) {
    var since = line.standing().admitted().orElse(line.standing().since());
    return new Named(new Bound(line.id(), since), line.name());
  }

  @Override
  public Optional<Named> me() {
    var me = new Me(services).member().id();
    var today = LocalDate.now(clock);
    return services.memberships().register().line(me, today).map(BoundPeople::named);
  }

  @Override
  public LocalDate founded() {
    return services
        .members()
        .cooperative()
        .map(Cooperative::founded)
        .orElseGet(() -> LocalDate.now(clock));
  }
}
