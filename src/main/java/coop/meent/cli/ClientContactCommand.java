package coop.meent.cli;

import coop.meent.client.ContactDraft;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent client contact FILE CLIENT --name NAME`: somebody one knows there; with `--private` on
/// this laptop alone.
@Command(
    name = "contact",
    description = "${bundle:cli.relation.contact}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class ClientContactCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private RelationDeed common;

  @Option(names = "--name", required = true, description = "${bundle:cli.relation.name}")
  private String name;

  @Option(names = "--part", description = "${bundle:cli.relation.part}")
  private @Nullable String part;

  @Option(names = "--email", description = "${bundle:work.client.email}")
  private @Nullable String email;

  @Option(names = "--phone", description = "${bundle:cli.relation.phone}")
  private @Nullable String phone;

  @Option(names = "--private", description = "${bundle:cli.relation.private}")
  private boolean isPrivate;

  ClientContactCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var client = common.client(services);
      var draft =
          new ContactDraft(
              Optional.of(client.id()),
              name,
              Optional.ofNullable(part),
              Optional.ofNullable(email),
              Optional.ofNullable(phone),
              isPrivate);
      var outcome = services.relations().saveContact(Optional.empty(), draft);
      return RelationDeed.answer(outcome, client, terminal);
    }
  }
}
