package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.base.RefusedException;
import coop.meent.development.DevelopmentOutcome;
import coop.meent.development.DevelopmentRefusal;
import coop.meent.development.RequestStanding;
import coop.meent.development.TrainingRequest;
import coop.meent.member.Member;
import coop.meent.work.HoursText;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// What commands on development budgets have in common.
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class DevelopmentDeed {

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Mixin private Shape shape;

  Path file() {
    return file;
  }

  boolean isForPrograms() {
    return shape.isForPrograms();
  }

  void print(Listing listing, Terminal terminal) {
    shape.print(listing, terminal);
  }

  static String code(TrainingRequest request) {
    return ShortCode.of(request.id());
  }

  static RequestStanding request(Services services, String code) {
    return services.development().requests().stream()
        .filter(one -> code(one.request()).equalsIgnoreCase(code.strip()))
        .findFirst()
        .orElseThrow(() -> new RefusedException(new DevelopmentRefusal.NoSuchRequest(code)));
  }

  /// @throws RefusedException for what is no time
  static int minutes(String typed) {
    return HoursText.read(typed)
        .orElseThrow(() -> new RefusedException(new InvoiceRefusal.NotATime(typed)));
  }

  static String name(Services services, MemberId member) {
    return services.members().member(member).map(Member::name).orElse("?");
  }

  /// Whose budgets can be read here: everybody's where the books are, else the own.
  static Optional<MemberId> reads(Services services) {
    if (services.ledger().cooperativeBook().isPresent()) return Optional.empty();
    return services.sync().member();
  }

  <T> int answer(DevelopmentOutcome<T> outcome, Terminal terminal, Consumer<T> say) {
    return switch (outcome) {
      case DevelopmentOutcome.Refused<T>(var why) -> terminal.refused(why);
      case DevelopmentOutcome.Done<T>(var result, var _) -> {
        say.accept(result);
        yield Terminal.DONE;
      }
    };
  }

  Map<String, Object> values(RequestStanding one) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("request", code(one.request()));
    values.put("state", one.state().name());
    values.put("cost", one.request().cost());
    values.put("reserved", one.cover().reserved());
    values.put("paid", one.paid());
    values.put("missing", one.cover().missing());
    return values;
  }
}
