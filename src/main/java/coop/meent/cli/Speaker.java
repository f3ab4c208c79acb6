package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.member.Member;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Who does what a command does: in a vault the owner of the laptop, whatever is said; elsewhere
/// who is named, or who sits here if that is known.
final class Speaker {

  @Option(names = "--by", paramLabel = "NAME", description = "${bundle:cli.option.by}")
  private @Nullable String name;

  /// @throws RefusedException when it is nobody, or somebody else's laptop
  Member in(Services services) {
    var sitter = Sitter.at(services);
    boolean isSettled = services.sync().member().isPresent();
    if (name != null) {
      var named = new People(services.members()).named(name);
      if (isSettled && !named.id().equals(sitter.member().id()))
        throw new RefusedException(
            new PaperCommandRefusal.OtherLaptop(sitter.member().name(), named.name()));
      return named;
    }
    boolean isAlone = services.members().members().size() == 1;
    if (!isSettled && !isAlone && !sitter.isChosen())
      throw new RefusedException(new PaperCommandRefusal.WhoAreYou());
    return sitter.member();
  }
}
