package coop.meent.handover;

import coop.meent.base.Named;
import coop.meent.work.Assignment;
import java.util.List;
import java.util.Optional;

/// An assignment of somebody who is away: who could stand in, how ready the dossier is, what the
/// contract says and what the client could be told.
///
/// @param dossier empty where the team's words cannot be read here
/// @param standIns in the order in which to ask
/// @param others who could not, with the reason
/// @param substitution what the contract says of a stand-in; empty where nobody noted it
/// @param mail empty where a share of the work goes over, and not the person to call
public record AwayWork(
    Transfer transfer,
    Assignment assignment,
    String client,
    Optional<Dossier> dossier,
    List<StandIn> standIns,
    List<StandIn> others,
    Optional<Named> substitution,
    Optional<ClientMail> mail) {

  public AwayWork {
    standIns = List.copyOf(standIns);
    others = List.copyOf(others);
  }

  /// Who is to be asked first, while nobody was asked yet.
  public Optional<StandIn> first() {
    return transfer.lacksReceiver() && transfer.asked().isEmpty()
        ? standIns.stream().findFirst()
        : Optional.empty();
  }
}
