package coop.meent.ledger;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.MemberId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What people call the members, assignments and clients that postings are about. The rooms that
/// know them stand above this one, so the wiring gathers the names.
public record DimensionNames(
    Map<MemberId, String> members,
    Map<AssignmentId, String> assignments,
    Map<ClientId, String> clients) {

  /// `Noor Kramer · Website`; empty when a posting is about nobody.
  String of(Dimensions about) {
    return Stream.of(
            about.member().map(members::get),
            about.assignment().map(assignments::get),
            about.client().map(clients::get))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }
}
