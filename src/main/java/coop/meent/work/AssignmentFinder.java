package coop.meent.work;

import coop.meent.base.Id.ClientId;
import coop.meent.base.Texts;
import coop.meent.search.Finder;
import coop.meent.search.Hit;
import coop.meent.search.SearchKind;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Assignments, as search shows them: by name, with their client.
public final class AssignmentFinder implements Finder {

  private final WorkService work;

  public AssignmentFinder(WorkService work) {
    this.work = work;
  }

  @Override
  public SearchKind kind() {
    return SearchKind.ASSIGNMENT;
  }

  @Override
  public List<Hit> hits(List<UUID> ids, Texts texts) {
    Map<ClientId, String> clients =
        work.clients().stream().collect(Collectors.toMap(Client::id, Client::name));
    Map<UUID, Assignment> found =
        work.assignments().stream()
            .collect(Collectors.toMap(one -> one.id().uuid(), Function.identity()));
    return ids.stream()
        .map(found::get)
        .filter(assignment -> assignment != null)
        .map(assignment ->
            Hit.named(
                SearchKind.ASSIGNMENT,
                assignment.id(),
                assignment.number().toString(),
                assignment.name(),
                clients.getOrDefault(assignment.client(), "")))
        .toList();
  }
}
