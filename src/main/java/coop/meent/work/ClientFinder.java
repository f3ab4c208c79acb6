package coop.meent.work;

import coop.meent.base.Texts;
import coop.meent.search.Finder;
import coop.meent.search.Hit;
import coop.meent.search.SearchKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Clients, as search shows them: by name, with their town.
public final class ClientFinder implements Finder {

  private final WorkService work;

  public ClientFinder(WorkService work) {
    this.work = work;
  }

  @Override
  public SearchKind kind() {
    return SearchKind.CLIENT;
  }

  @Override
  public List<Hit> hits(List<UUID> ids, Texts texts) {
    Map<UUID, Client> found =
        work.clients().stream()
            .collect(Collectors.toMap(client -> client.id().uuid(), Function.identity()));
    return ids.stream()
        .map(found::get)
        .filter(client -> client != null)
        .map(client ->
            Hit.named(
                    SearchKind.CLIENT,
                    client.id(),
                    client.number().toString(),
                    client.name(),
                    client.town().orElse(""))
                .also(also(client)))
        .toList();
  }

  private static List<String> also(Client client) {
    return Stream.of(client.kvkNumber(), client.vatNumber()).flatMap(Optional::stream).toList();
  }
}
